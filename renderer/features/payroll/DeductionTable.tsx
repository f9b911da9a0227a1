// What was kept back, how much of it could not be taken now, and why.
import { Table, type TableColumnsType } from 'antd';
import type { Deduction } from '../../../shared/features/payroll/slip.ts';
import { subtractFen, yuanText } from '../../../shared/values/money.ts';
import { deductionKindText } from '../../../shared/text/payroll.ts';

const columns: TableColumnsType<Deduction> = [
  { title: '扣款', width: 150, render: (_, { kind, name }) => (name === '' ? deductionKindText[kind] : name) },
  { title: '说明', dataIndex: 'why' },
  { title: '应扣', align: 'right', width: 100, render: (_, { due }) => yuanText(due) },
  { title: '实扣', align: 'right', width: 100, render: (_, { taken }) => yuanText(taken) },
  { title: '留到下期', align: 'right', width: 90, render: (_, deduction) => leftText(deduction) },
];

export function DeductionTable({ deductions }: { readonly deductions: readonly Deduction[] }) {
  return (
    <Table<Deduction>
      size="small"
      bordered
      pagination={false}
      columns={columns}
      dataSource={deductions}
      rowKey={({ kind, ref }) => `${kind} ${ref}`}
    />
  );
}

function leftText({ due, taken }: Deduction): string {
  return due === taken ? '' : yuanText(subtractFen(due, taken));
}
