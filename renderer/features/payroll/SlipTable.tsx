// The month's slips as a list, all figures.
import { useMemo } from 'react';
import type { MonthView, SlipRow } from '../../../shared/features/payroll/schema.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { moneyColumn, nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';

const fourWords = { width: 98 };
const twoWords = { width: 76 };

const columns: readonly Column<SlipRow>[] = [
  textColumn('工号', ({ workerNo }) => workerNo, { fixed: true, width: 72 }),
  nameColumn('姓名', ({ name }) => name, { fixed: true, width: 84 }),
  someMoneyColumn('计件工资', ({ piecePay }) => piecePay, fourWords),
  someMoneyColumn('计时工资', ({ timePay }) => timePay, fourWords),
  someMoneyColumn('加班加成', ({ overtimeExtra }) => overtimeExtra, fourWords),
  someMoneyColumn('工资项目', ({ itemPay }) => itemPay, fourWords),
  someMoneyColumn('补差', ({ topUp }) => topUp, twoWords),
  moneyColumn('应发', ({ gross }) => gross, { width: 102 }),
  someMoneyColumn('社保', ({ socialInsurance }) => socialInsurance, twoWords),
  someMoneyColumn('个税', ({ tax }) => tax, twoWords),
  someMoneyColumn('赔偿', ({ damages }) => damages, twoWords),
  someMoneyColumn('其他扣款', ({ itemDeductions }) => itemDeductions, fourWords),
  someMoneyColumn('预支', ({ advances }) => advances, twoWords),
  someMoneyColumn('零头转入', ({ roundingIn }) => roundingIn, { ...fourWords, optional: true }),
  someMoneyColumn('零头转出', ({ roundingCarry }) => roundingCarry, { ...fourWords, optional: true }),
  textColumn('提醒', ({ warnings }) => warnings.map(({ message }) => message).join('；'), {
    width: 68,
    show: warningMark,
  }),
  moneyColumn('实发', ({ net }) => net, {
    width: 102,
    fixed: 'end',
    show: ({ net }) => <strong>{yuanText(net)}</strong>,
  }),
];

function warningMark({ warnings }: SlipRow) {
  return warnings.length === 0 ? (
    ''
  ) : (
    <span title={warnings.map(({ message }) => message).join('\n')}>{warnings.length} 条</span>
  );
}

/** Columns nobody has a figure in are left out, so that 实发 is in view. */
function columnsFor(rows: readonly SlipRow[]): readonly Column<SlipRow>[] {
  return columns.filter(
    ({ total, text, optional }) => total === undefined || optional || rows.some((row) => text(row) !== ''),
  );
}

interface Props {
  readonly view: MonthView | undefined;
  readonly onOpen: (row: SlipRow) => void;
}

export function SlipTable({ view, onOpen }: Props) {
  const shown = useMemo(() => columnsFor(view?.rows ?? []), [view]);
  return (
    <DataTable
      name="payroll"
      rows={view?.rows}
      columns={shown}
      rowKey={({ workerId }) => workerId}
      onOpen={onOpen}
      totals
      empty="这个月还没有工资。请先记产量、填考勤，或者选别的月份。"
    />
  );
}
