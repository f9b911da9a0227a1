// Turns our columns into antd's.
import type { TableColumnsType } from 'antd';
import { actionsTitle, type Column } from './columns.tsx';

export function toAntdColumns<Row extends object>(columns: readonly Column<Row>[]): TableColumnsType<Row> {
  return columns.map((column) => ({
    key: column.title,
    title: column.title,
    width: column.width,
    align: column.right ? 'right' : 'left',
    ellipsis: column.show === undefined,
    render: (_: unknown, row: Row) => (column.show === undefined ? column.text(row) : column.show(row)),
    ...(column.fixed === false ? {} : { fixed: column.fixed === 'end' ? ('end' as const) : ('start' as const) }),
    ...(isSortable(column) ? { sorter: (a: Row, b: Row) => compare(column.value(a), column.value(b)) } : {}),
    ...(isSortable(column) ? {} : { onCell: () => ({ onClick: stay }) }),
  }));
}

function isSortable<Row>({ title }: Column<Row>): boolean {
  return title !== actionsTitle;
}

/** A click on a row's button does not open the row. */
function stay(event: React.MouseEvent): void {
  event.stopPropagation();
}

const inChinese = new Intl.Collator('zh-CN', { numeric: true });

/** Numbers by size, texts in Chinese order, empty ones first. */
export function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return inChinese.compare(String(a), String(b));
}
