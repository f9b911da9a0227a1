// The slips of a locked month with what was paid on them; ticked rows are paid or signed together.
import { Select, Tag } from 'antd';
import { useMemo } from 'react';
import type { PayMonthView, PayRow } from '../../../shared/features/payments/schema.ts';
import { partText, paymentMethodText } from '../../../shared/text/payments.ts';
import { moneyColumn, nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import type { Selection } from './useSelection.ts';

const columns: readonly Column<PayRow>[] = [
  textColumn('工号', ({ workerNo }) => workerNo, { fixed: true, width: 72 }),
  nameColumn('姓名', ({ name }) => name, { fixed: true, width: 84 }),
  textColumn('结算', ({ part }) => partText(part) || '月末', { width: 92 }),
  moneyColumn('实发（元）', ({ net }) => net, { width: 106 }),
  someMoneyColumn('已发（元）', ({ paid }) => paid, { width: 106 }),
  someMoneyColumn('未发（元）', ({ open }) => open, { width: 106 }),
  textColumn('发放', stateText, {
    width: 84,
    show: (row) => <Tag color={row.open === 0 ? 'green' : row.paid === 0 ? 'default' : 'gold'}>{stateText(row)}</Tag>,
  }),
  textColumn('方式', ({ methods }) => methods.map((method) => paymentMethodText[method]).join('、'), { width: 100 }),
  textColumn('最近发放', ({ lastDate }) => lastDate, { width: 104 }),
  textColumn('签字', ({ signedOn }) => signedOn ?? '未签', { width: 104 }),
  textColumn('银行卡号', ({ account }) => account || '没有', { width: 168 }),
  textColumn('提醒', noteText, { width: 118 }),
];

/** Which run a slip belongs to is said only where the month has interim runs. */
function columnsFor(rows: readonly PayRow[]): readonly Column<PayRow>[] {
  return rows.some(({ part }) => part !== null) ? columns : columns.filter(({ title }) => title !== '结算');
}

const choices: Record<string, (row: PayRow) => boolean> = {
  全部: () => true,
  未发清: ({ open }) => open > 0,
  已发清: ({ open }) => open === 0,
  未签字: ({ signedOn }) => signedOn === null,
  付款失败过: ({ failed }) => failed > 0,
  没有银行卡号: ({ account }) => account === '',
};

interface Props {
  readonly view: PayMonthView;
  readonly selection: Selection;
  readonly onOpen: (slipId: number) => void;
}

export function SlipsTable({ view, selection, onOpen }: Props) {
  const [choice, setChoice] = useKeptText('payments-choice', '全部');
  const shown = useMemo(() => columnsFor(view.rows), [view]);
  const rows = useMemo(() => view.rows.filter(choices[choice] ?? (() => true)), [view, choice]);
  return (
    <DataTable
      name="payments"
      rows={rows}
      columns={shown}
      rowKey={({ slipId }) => slipId}
      onOpen={({ slipId }) => {
        onOpen(slipId);
      }}
      totals
      selection={selection}
      empty="没有这样的人，请在左边换一个条件。"
      bar={
        <>
          <Select
            aria-label="显示"
            style={{ width: 140 }}
            value={choice}
            onChange={setChoice}
            options={Object.keys(choices).map((value) => ({ value, label: value }))}
          />
          {selection.keys.length > 0 && <span className="quiet">已选 {selection.keys.length} 行</span>}
        </>
      }
    />
  );
}

function stateText({ open, paid }: PayRow): string {
  if (open === 0) return '已发清';
  return paid === 0 ? '未发' : '部分已发';
}

function noteText({ failed, open, needsBankProof }: PayRow): string {
  return [failed > 0 && open > 0 ? '要重发' : '', needsBankProof && open > 0 ? '宜走银行' : '']
    .filter((note) => note !== '')
    .join('；');
}
