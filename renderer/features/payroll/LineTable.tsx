// The earning lines of a slip, block by block; each opens to what stands behind it.
import { Table, type TableColumnsType } from 'antd';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import type { Block, Slip, SlipLine } from '../../../shared/features/payroll/slip.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { engagementKindText, taxItemText } from '../../../shared/text/workers.ts';
import { lineView, type LineView, type OperationNames } from './lineView.ts';
import { LineSource } from './source/LineSource.tsx';

interface Row extends LineView {
  readonly index: number;
  readonly line: SlipLine;
}

const columns: TableColumnsType<Row> = [
  { title: '项目', render: (_, { what, formula }) => <What what={what} formula={formula} /> },
  { title: '数量', dataIndex: 'quantity', align: 'right', width: 110 },
  { title: '× 单价', dataIndex: 'rate', align: 'right', width: 90 },
  { title: '× 倍数', dataIndex: 'multiplier', align: 'right', width: 70 },
  { title: '= 金额', align: 'right', width: 110, render: (_, { line }) => yuanText(line.amount) },
];

interface Props {
  readonly period: Period;
  readonly slip: Slip;
  readonly names: OperationNames;
}

export function LineTable({ period, slip, names }: Props) {
  const rows = slip.lines.map((line, index) => ({ ...lineView(line, names), index, line }));
  return slip.blocks.map((block, at) => (
    <Table<Row>
      key={block.engagementId}
      size="small"
      bordered
      pagination={false}
      title={() => blockText(block)}
      columns={columns}
      dataSource={rows.filter(({ line }) => line.block === at)}
      rowKey={({ index }) => index}
      locale={{ emptyText: '没有收入项目' }}
      expandable={{
        expandRowByClick: true,
        expandedRowRender: ({ index }) => <LineSource period={period} workerId={slip.workerId} line={index} />,
      }}
    />
  ));
}

function What({ what, formula }: { readonly what: string; readonly formula: string }) {
  return (
    <>
      {what}
      {formula !== '' && <div className="quiet pay-slip-formula">{formula}</div>}
    </>
  );
}

function blockText({ kind, fromDate, toDate, taxItem }: Block): string {
  const words: Readonly<Record<string, string>> = engagementKindText;
  return `${words[kind] ?? kind}，${fromDate} 至 ${toDate}，按${taxItemText[taxItem]}计税`.replace(
    '按不代扣计税',
    '不代扣个税',
  );
}
