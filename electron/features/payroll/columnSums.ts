// The sums under a list.
import { exactInteger } from '../../../shared/values/rounding.ts';

/** Adds up the named columns of exact integers; the sum has the column's own unit. */
export function columnSums<Row extends Record<Column, number>, Column extends string>(
  rows: readonly Row[],
  columns: readonly Column[],
): { [Name in Column]: Row[Name] } {
  const sums = columns.map((column) => [column, exactInteger(rows.reduce((sum, row) => sum + row[column], 0))]);
  return Object.fromEntries(sums) as { [Name in Column]: Row[Name] };
}
