// The sums under a list, over the rows that are found. A function, because antd keeps only a bare Summary in view.
import { Table } from 'antd';
import type { Column } from './columns.tsx';
import { sumText } from './shownList.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Columns before the first of ours (a selection column). */
  readonly offset: number;
}

export function totalsRow<Row>({ columns, rows, offset }: Props<Row>) {
  return (
    <Table.Summary fixed>
      <Table.Summary.Row>
        {offset > 0 && <Table.Summary.Cell index={0} />}
        {columns.map((column, index) => (
          <Table.Summary.Cell key={column.title} index={index + offset} align={column.right ? 'right' : 'left'}>
            <strong style={{ whiteSpace: 'nowrap' }}>{index === 0 ? '合计' : sumText(column, rows)}</strong>
          </Table.Summary.Cell>
        ))}
      </Table.Summary.Row>
    </Table.Summary>
  );
}
