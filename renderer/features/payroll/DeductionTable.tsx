// What was kept back, how much of it could not be taken now, and why; each opens to the record behind it.
import { Table, type TableColumnsType } from 'antd';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import type { Deduction, Slip } from '../../../shared/features/payroll/slip.ts';
import { subtractFen, yuanText } from '../../../shared/values/money.ts';
import { deductionKindText } from '../../../shared/text/payroll.ts';
import { DeductionSource } from './source/DeductionSource.tsx';

type Row = Deduction & { readonly index: number };

const columns: TableColumnsType<Row> = [
  { title: '扣款', width: 150, render: (_, { kind, name }) => (name === '' ? deductionKindText[kind] : name) },
  { title: '说明', dataIndex: 'why' },
  { title: '应扣', align: 'right', width: 100, render: (_, { due }) => yuanText(due) },
  { title: '实扣', align: 'right', width: 100, render: (_, { taken }) => yuanText(taken) },
  { title: '留到下期', align: 'right', width: 90, render: (_, deduction) => leftText(deduction) },
];

interface Props {
  readonly period: Period;
  readonly slip: Pick<Slip, 'workerId' | 'deductions'>;
}

export function DeductionTable({ period, slip: { workerId, deductions } }: Props) {
  return (
    <Table<Row>
      size="small"
      bordered
      pagination={false}
      columns={columns}
      dataSource={deductions.map((deduction, index) => ({ ...deduction, index }))}
      rowKey={({ index }) => index}
      expandable={{
        expandRowByClick: true,
        expandedRowRender: ({ index }) => <DeductionSource period={period} workerId={workerId} deduction={index} />,
      }}
    />
  );
}

function leftText({ due, taken }: Deduction): string {
  return due === taken ? '' : yuanText(subtractFen(due, taken));
}
