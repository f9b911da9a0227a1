// The year so far behind the tax withheld: opening balance, run by run, special deductions.
import { Table, type TableColumnsType } from 'antd';
import type { DeductionSource } from '../../../../shared/features/payroll/sourceSchema.ts';
import { monthText } from '../../../../shared/values/dates.ts';
import { fen, yuanText, type Fen } from '../../../../shared/values/money.ts';
import { runName } from '../words.ts';

type Tax = Extract<DeductionSource, { kind: 'tax' }>;

interface Row {
  readonly what: string;
  readonly income: Fen;
  readonly socialInsurance: Fen;
  readonly withheld: Fen;
}

const columns: TableColumnsType<Row> = [
  { title: '工资', dataIndex: 'what' },
  { title: '收入', align: 'right', width: 120, render: (_, { income }) => yuanText(income) },
  { title: '社保个人', align: 'right', width: 110, render: (_, { socialInsurance }) => yuanText(socialInsurance) },
  { title: '预扣个税', align: 'right', width: 110, render: (_, { withheld }) => yuanText(withheld) },
];

export function TaxSource({ source: { opening, runs, special } }: { readonly source: Tax }) {
  const months: readonly Row[] = [
    ...(opening === null ? [] : [{ ...opening, what: `期初（1 至 ${String(opening.throughMonth)} 月）` }]),
    ...runs.map((run) => ({
      ...run,
      what: run.month === null ? '以前还没封存的月份' : runName({ month: run.month, part: run.part }),
    })),
  ];
  const sum = (key: 'income' | 'socialInsurance' | 'withheld'): Fen =>
    fen(months.reduce((total, row) => total + row[key], 0));
  const total = {
    what: '本年累计',
    income: sum('income'),
    socialInsurance: sum('socialInsurance'),
    withheld: sum('withheld'),
  };
  return (
    <>
      <Table<Row> size="small" pagination={false} columns={columns} dataSource={[...months, total]} rowKey="what" />
      {special.length > 0 && (
        <p>专项附加扣除：{special.map(({ month, amount }) => `${monthText(month)} ${yuanText(amount)}`).join('，')}</p>
      )}
    </>
  );
}
