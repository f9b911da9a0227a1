// Texts put into cells: read by their columns, marked when bad, left out where a cell takes none.
import { cellKey, type CellChange, type GridColumn, type GridRow, type Spot } from './model.ts';
import type { Draft } from './drafts.ts';
import type { Step } from './undoStack.ts';
import { addedUp } from './sumExpression.ts';

export interface Entry {
  readonly spot: Spot;
  readonly text: string;
}

export interface ReadEntries<Row> {
  readonly drafts: readonly (readonly [string, Draft])[];
  readonly changes: readonly CellChange<Row>[];
  readonly step: Step;
  /** Cells that take no entries, and why the first of them does not. */
  readonly skipped: number;
  readonly whySkipped: string | undefined;
}

export function readEntries<Row>(
  entries: readonly Entry[],
  columns: readonly GridColumn<Row>[],
  rows: readonly GridRow<Row>[],
  textAt: (spot: Spot) => string,
): ReadEntries<Row> {
  const drafts: (readonly [string, Draft])[] = [];
  const changes: CellChange<Row>[] = [];
  const step: Step[number][] = [];
  let skipped = 0;
  let whySkipped: string | undefined;
  for (const { spot, text } of entries) {
    const [column, target] = [columns[spot.column], rows[spot.row]];
    if (column === undefined || target === undefined) continue;
    const before = textAt(spot);
    const closed = column.read === undefined ? '这一列不能填' : column.closed?.(target.row);
    if (column.read === undefined || closed !== undefined) {
      if (text === before || text.trim() === '') continue;
      skipped++;
      whySkipped ??= closed;
      continue;
    }
    const typed = column.kind === 'number' ? addedUp(text) : text;
    const reading = column.read(typed, target.row);
    const after = 'why' in reading ? typed : reading.text;
    if (after === before) continue;
    step.push({ rowKey: target.key, columnKey: column.key, before, after });
    const key = cellKey(target.key, column.key);
    if ('why' in reading) drafts.push([key, { text: after, state: 'bad', why: reading.why, seen: 0 }]);
    else {
      drafts.push([key, { text: after, state: 'saving', seen: 0 }]);
      changes.push({ row: target.row, rowKey: target.key, columnKey: column.key, text: after });
    }
  }
  return { drafts, changes, step, skipped, whySkipped };
}
