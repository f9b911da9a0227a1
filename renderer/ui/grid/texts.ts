// What stands in every cell: the rows' own texts worked out once, what was typed on top, computed columns of touched rows anew.
import type { Drafts } from './drafts.ts';
import { cellKey, type GridColumn, type GridRow, type Spot } from './model.ts';

/** By row and column, as if nothing were typed. */
export type Texts = readonly (readonly string[])[];

export function textsOf<Row>(columns: readonly GridColumn<Row>[], rows: readonly GridRow<Row>[]): Texts {
  const positions = positionsOf(columns);
  return rows.map(({ row }) => {
    const texts: string[] = [];
    const plain = (key: string): string => {
      const at = positions.get(key) ?? -1;
      return texts[at] ?? columns[at]?.textOf(row, () => '') ?? '';
    };
    for (const column of columns) texts.push(column.textOf(row, plain));
    return texts;
  });
}

/** Reads a cell as it now stands. */
export function textReader<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly GridRow<Row>[],
  texts: Texts,
  drafts: Drafts,
): (spot: Spot) => string {
  const positions = positionsOf(columns);
  const touched = new Set<string>();
  for (const key of drafts.keys()) touched.add(key.slice(0, key.indexOf('\n')));
  return ({ row, column }) => {
    const standing = texts[row]?.[column] ?? '';
    const [target, there] = [rows[row], columns[column]];
    if (target === undefined || there === undefined || !touched.has(target.key)) return standing;
    const draft = drafts.get(cellKey(target.key, there.key));
    if (draft !== undefined) return draft.text;
    if (there.read !== undefined) return standing;
    return there.textOf(
      target.row,
      (key) => drafts.get(cellKey(target.key, key))?.text ?? texts[row]?.[positions.get(key) ?? -1] ?? '',
    );
  };
}

function positionsOf(columns: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  return new Map(columns.map(({ key }, at) => [key, at]));
}
