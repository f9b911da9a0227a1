// A short table inside a drawer: a heading and rows, nothing to filter or choose.
import { Table } from 'antd';
import type { Key } from 'react';
import { toAntdColumns } from './antdColumns.tsx';
import type { Column } from './columns.tsx';

interface Props<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => Key;
  readonly empty: string;
}

export function PlainTable<Row extends object>({ title, rows, columns, rowKey, empty }: Props<Row>) {
  return (
    <section aria-label={title}>
      <h2 style={{ margin: '0 0 6px', fontSize: 14, fontWeight: 600 }}>{title}</h2>
      <Table<Row>
        size="small"
        bordered
        pagination={false}
        dataSource={[...rows]}
        columns={toAntdColumns(columns)}
        rowKey={rowKey}
        locale={{ emptyText: empty }}
        scroll={{ x: columns.reduce((sum, column) => sum + column.width, 0) }}
      />
    </section>
  );
}
