// The values typed for a month: workers down, typed items across; saved cell by cell as one leaves it.
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { PayItem } from '../../../shared/features/payItems/schema.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { fen, sumFen, type Fen } from '../../../shared/values/money.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { ValueCell } from './ValueCell.tsx';

type Row = OutputOf<'payItems.listValues'>['workers'][number];

export function MonthlyValuesPage() {
  const { month, setMonth } = useMonth();
  const { data: items } = useQuery('payItems.list', {});
  const { data } = useQuery('payItems.listValues', { month: month ?? '2000-01' }, { enabled: month !== undefined });
  if (month === undefined || items === undefined) return null;
  const typed = items.filter(({ source }) => source === 'typed');
  return (
    <Page
      title="每月录入"
      filters={
        <>
          <MonthField aria-label="月份" value={month} onChange={setMonth} />
          <span className="quiet">{remark(month, data?.locked ?? false)}</span>
        </>
      }
    >
      <DataTable
        name="monthlyValues"
        rows={typed.length === 0 ? [] : data?.workers}
        columns={columnsOf(month, typed, data?.locked ?? true)}
        rowKey={({ workerId }) => workerId}
        totals
        empty={
          typed.length === 0
            ? '还没有每月录入的工资项目。请先到“工资项目”里新增，取值选“每月录入”。'
            : '这个月没有在岗的工人。'
        }
      />
    </Page>
  );
}

function remark(month: PayMonth, locked: boolean): string {
  if (locked) return `${monthText(month)}的工资已封存，不能改动。`;
  return '填了就存，单位元；回车到下一人，留空就是没有。';
}

function columnsOf(month: PayMonth, items: readonly PayItem[], locked: boolean): readonly Column<Row>[] {
  return [
    textColumn<Row>('工号', ({ workerNo }) => workerNo, { width: 80, fixed: true }),
    nameColumn<Row>('姓名', ({ name }) => name, { width: 110, fixed: true }),
    ...items.map((item) =>
      moneyColumn<Row>(item.name, (row) => amountOf(row, item), {
        width: 130,
        show: (row) => (
          <ValueCell key={month} month={month} row={row} item={item} amount={amountOf(row, item)} locked={locked} />
        ),
      }),
    ),
    moneyColumn<Row>('合计', (row) => totalOf(row, items), { width: 110 }),
  ];
}

function amountOf({ values }: Row, { id }: PayItem): Fen | null {
  return values.find(({ payItemId }) => payItemId === id)?.amount ?? null;
}

/** Earnings less deductions. */
function totalOf(row: Row, items: readonly PayItem[]): Fen | null {
  const amounts = items.map((item) => fen((amountOf(row, item) ?? 0) * (item.kind === 'deduction' ? -1 : 1)));
  return row.values.length === 0 ? null : sumFen(amounts);
}
