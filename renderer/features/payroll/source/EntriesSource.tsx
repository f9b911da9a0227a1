// The output entries behind a line: why this quantity, at this price.
import { Table, type TableColumnsType } from 'antd';
import type { LineEntry } from '../../../../shared/features/payroll/schema.ts';
import { rateText } from '../../../../shared/values/money.ts';
import { quantityText, type Milli } from '../../../../shared/values/quantity.ts';

const columns: TableColumnsType<LineEntry> = [
  { title: '日期', dataIndex: 'date', width: 100 },
  { title: '计入', align: 'right', render: (_, { part }) => <strong>{quantityText(part)}</strong> },
  { title: '合格', align: 'right', render: (_, { qualified }) => some(qualified) },
  { title: '返工', align: 'right', render: (_, { rework }) => some(rework) },
  { title: '工废', align: 'right', render: (_, { defectWorker }) => some(defectWorker) },
  { title: '料废', align: 'right', render: (_, { defectMaterial }) => some(defectMaterial) },
  { title: '单价', align: 'right', render: (_, { rate }) => rateText(rate) },
  { title: '来源', render: (_, entry) => sourceText(entry) },
];

export function EntriesSource({ entries }: { readonly entries: readonly LineEntry[] }) {
  return (
    <Table<LineEntry>
      size="small"
      pagination={false}
      columns={columns}
      dataSource={entries}
      rowKey={(entry) => entries.indexOf(entry)}
      locale={{ emptyText: '这一行没有可以展开的产量记录' }}
    />
  );
}

function some(quantity: Milli): string {
  return quantity === 0 ? '' : quantityText(quantity);
}

function sourceText({ collectionNo, arranged, note }: LineEntry): string {
  const parts = [
    collectionNo === '' ? '' : `收货单 ${collectionNo}`,
    arranged && !note.includes('安排加班') ? '安排加班' : '',
    note,
  ];
  return parts.filter((part) => part !== '').join('，') || '产量记录';
}
