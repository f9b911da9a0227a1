// A list as it stands on screen: columns chosen, rows found and sorted, or those selected; for Excel and for paper.
import type { Key } from 'react';
import type { InputOf } from '../../shared/contract/index.ts';
import { compare } from './antdColumns.tsx';
import { actionsTitle, type Column } from './columns.tsx';

export interface Sorted {
  /** Of the column sorted by; undefined = as the rows came. */
  readonly title: string | undefined;
  readonly isDescending: boolean;
}

export interface ShownList<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly totals: boolean;
}

interface Asked<Row> extends ShownList<Row> {
  readonly sorted: Sorted;
  readonly rowKey: (row: Row) => Key;
  /** None selected = all. */
  readonly selected: readonly Key[];
}

export function shownList<Row>({ columns, rows, totals, sorted, rowKey, selected }: Asked<Row>): ShownList<Row> {
  const keys = new Set(selected);
  const chosen = keys.size === 0 ? rows : rows.filter((row) => keys.has(rowKey(row)));
  const by = columns.find(({ title }) => title === sorted.title);
  const sign = sorted.isDescending ? -1 : 1;
  return {
    columns: columns.filter(({ title }) => title !== actionsTitle),
    rows: by === undefined ? chosen : chosen.toSorted((a, b) => sign * compare(by.value(a), by.value(b))),
    totals,
  };
}

type SheetInput = InputOf<'files.writeList'>;

/** Numbers as numbers, as exactly as they are shown; everything else, long numbers of documents too, as text. */
export function sheetOf<Row>(title: string, { columns, rows, totals }: ShownList<Row>): SheetInput {
  return {
    title,
    columns: columns.map(({ title: header, format, right, total }) => ({
      header,
      format,
      right,
      sum: totals && total !== undefined && format !== '@',
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  };
}

function cellOf<Row>({ format, text }: Column<Row>, row: Row): string | number | null {
  const shown = text(row);
  if (shown === '') return null;
  const number = Number(shown.replaceAll(',', ''));
  return format === '@' || Number.isNaN(number) ? shown : number;
}

export function sumText<Row>({ total, value }: Column<Row>, rows: readonly Row[]): string {
  return total?.(rows.reduce((sum, row) => sum + Number(value(row) ?? 0), 0)) ?? '';
}
