// All payments for a month, one a row; what a bank sent back is marked as failed, several at once.
import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Payment } from '../../../shared/features/payments/schema.ts';
import { paymentMethodText, paymentStateText } from '../../../shared/text/payments.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { FailDialog } from './PaymentCard.tsx';
import { useSelection } from './useSelection.ts';

const columns: readonly Column<Payment>[] = [
  textColumn('日期', ({ date }) => date, { fixed: true, width: 106 }),
  nameColumn('工人', ({ workerNo, name }) => `${workerNo} ${name}`, { fixed: true, width: 120 }),
  moneyColumn('金额（元）', ({ amount }) => amount, { width: 110 }),
  textColumn('方式', ({ method }) => paymentMethodText[method], { width: 90 }),
  textColumn('状态', ({ state }) => paymentStateText[state], {
    width: 92,
    show: ({ state }) => (
      <Tag color={state === 'failed' ? 'red' : state === 'ok' ? 'green' : 'default'}>{paymentStateText[state]}</Tag>
    ),
  }),
  textColumn('原因', ({ why }) => why, { width: 160 }),
  textColumn('凭证号', ({ voucherNo }) => voucherNo, { width: 110 }),
  nameColumn('代领人', ({ collectedBy }) => collectedBy, { width: 80 }),
  textColumn('收款账号', ({ payeeAccount }) => payeeAccount, { width: 168 }),
  textColumn('附件', ({ attachments }) => (attachments.length === 0 ? '' : `${String(attachments.length)} 份`), {
    width: 66,
  }),
  textColumn('备注', ({ note, slipId }) => (slipId === null ? `解封以前的${note}` : note), { width: 110 }),
];

interface Props {
  readonly month: PayMonth;
  readonly today: WorkDate | undefined;
  readonly onOpen: (slipId: number) => void;
}

export function RecordsTable({ month, today, onOpen }: Props) {
  const { data: payments } = useQuery('payments.list', { month });
  const selection = useSelection();
  const [isFailing, setFailing] = useState(false);
  const chosen = payments?.filter(({ id, state }) => state === 'ok' && selection.keys.includes(id)) ?? [];
  return (
    <>
      <DataTable
        name="payment-records"
        rows={payments}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ slipId }) => {
          if (slipId !== null) onOpen(slipId);
        }}
        selection={selection}
        empty="这个月还没有发放记录。"
        bar={
          <Button disabled={chosen.length === 0} onClick={() => setFailing(true)}>
            所选付款失败{chosen.length > 0 && `（${String(chosen.length)} 笔）`}
          </Button>
        }
      />
      {isFailing && today !== undefined && (
        <FailDialog payments={chosen} today={today} onDone={selection.clear} onClose={() => setFailing(false)} />
      )}
    </>
  );
}
