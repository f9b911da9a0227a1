// One slip: what was paid on it and how, what proves it, what can be taken back.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PayMonthView, PayRow } from '../../../shared/features/payments/schema.ts';
import { spanText } from '../../../shared/text/payments.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { PayDialog } from './PayDialog.tsx';
import { PaymentCard } from './PaymentCard.tsx';
import './payments.css';

interface Props {
  readonly view: PayMonthView;
  /** Undefined when there is no such slip in the month. */
  readonly row: PayRow | undefined;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

export function PaymentDrawer({ view, row, today, onClose }: Props) {
  if (row === undefined)
    return (
      <Drawer open size={760} title="工资发放" onClose={onClose}>
        <p>这个月没有这张工资条。</p>
      </Drawer>
    );
  return (
    <Drawer
      open
      size={760}
      title={`${row.workerNo} ${row.name} · ${spanText({ month: view.month, part: row.part })}工资`}
      onClose={onClose}
      extra={<Link to={`/payroll/${view.month}/${String(row.workerId)}`}>看工资条</Link>}
    >
      <SlipPayments view={view} row={row} today={today} />
    </Drawer>
  );
}

function SlipPayments({ view, row, today }: Omit<Props, 'row' | 'onClose'> & { readonly row: PayRow }) {
  const [isPaying, setPaying] = useState(false);
  const { data: all = [] } = useQuery('payments.list', { month: view.month });
  const payments = all.filter(
    ({ workerId, slipId }) => workerId === row.workerId && (slipId ?? row.slipId) === row.slipId,
  );
  return (
    <div className="payments-slip">
      <div className="payments-sums">
        <span>实发 {yuanText(row.net)} 元</span>
        <span>已发 {yuanText(row.paid)} 元</span>
        <strong>未发 {yuanText(row.open)} 元</strong>
        <span style={{ flex: 1 }} />
        <SignButton row={row} today={today} />
        <Button type="primary" disabled={row.open === 0} onClick={() => setPaying(true)}>
          发放
        </Button>
      </div>
      {payments.length === 0 && <p className="quiet">还没有发放记录。</p>}
      {payments.map((payment) => (
        <PaymentCard key={payment.id} payment={payment} today={today} />
      ))}
      {isPaying && (
        <PayDialog row={row} payerAccount={view.payerAccount} today={today} onClose={() => setPaying(false)} />
      )}
    </div>
  );
}

function SignButton({ row, today }: { readonly row: PayRow; readonly today: WorkDate }) {
  const sign = useCommand('payments.sign', '已登记签字');
  const unsign = useCommand('payments.unsign', '已取消签字');
  if (row.signedOn === null)
    return <ActionButton run={() => sign({ slipIds: [row.slipId], date: today })}>今天已签字</ActionButton>;
  return (
    <>
      <span>{row.signedOn} 签字</span>
      <ActionButton size="small" run={() => unsign({ slipIds: [row.slipId] })}>
        取消签字
      </ActionButton>
    </>
  );
}
