// The entries of a grid: what stands in each cell now, filling cells, saving them one batch after another, undo and redo.
import { useMemo, useRef, useState } from 'react';
import { failureText } from '../failure.ts';
import { afterReading, afterSaving, noDrafts, withDrafts, type Draft, type Drafts } from './drafts.ts';
import { cellKey, type CellChange, type CellRefusal, type GridColumn, type GridRow, type Spot } from './model.ts';
import { readEntries, type Entry, type ReadEntries } from './readEntries.ts';
import { textReader, textsOf } from './texts.ts';
import { emptyStack, pushed, redo, undo, type Step } from './undoStack.ts';

interface Given<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly GridRow<Row>[];
  readonly onChange: (changes: readonly CellChange<Row>[]) => Promise<readonly CellRefusal[]>;
}

export interface Entries<Row> {
  readonly drafts: Drafts;
  readonly textAt: (spot: Spot) => string;
  readonly draftAt: (spot: Spot) => Draft | undefined;
  /** One undo step; returns what was left out. */
  readonly fill: (entries: readonly Entry[]) => ReadEntries<Row>;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

export function useEntries<Row>({ columns, rows, onChange }: Given<Row>): Entries<Row> {
  const [kept, setDrafts] = useState<Drafts>(noDrafts);
  const [readRows, setReadRows] = useState(rows);
  const stack = useRef(emptyStack);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const places = useMemo(() => placesOf(columns, rows), [columns, rows]);
  let drafts = kept;
  if (rows !== readRows) {
    drafts = afterReading(kept, (key) => {
      const place = places.get(key);
      return place?.column.textOf(place.row, () => '');
    });
    setReadRows(rows);
    setDrafts(drafts);
  }

  const texts = useMemo(() => textsOf(columns, rows), [columns, rows]);
  const textAt = useMemo(() => textReader(columns, rows, texts, drafts), [columns, rows, texts, drafts]);

  const draftAt = ({ row, column }: Spot): Draft | undefined =>
    drafts.get(cellKey(rows[row]?.key ?? '', columns[column]?.key ?? ''));

  const save = (changes: readonly CellChange<Row>[]): void => {
    const sent = changes.map(({ rowKey, columnKey, text }) => ({ key: cellKey(rowKey, columnKey), text }));
    queue.current = queue.current.then(async () => {
      const refused = await refusalsOf(onChange, changes);
      setDrafts((now) => afterSaving(now, sent, refused));
    });
  };

  const apply = (entries: readonly Entry[]): ReadEntries<Row> => {
    const result = readEntries(entries, columns, rows, textAt);
    if (result.drafts.length > 0) setDrafts((now) => withDrafts(now, result.drafts));
    if (result.changes.length > 0) save(result.changes);
    return result;
  };

  const goBack = (taken: ReturnType<typeof undo>): boolean => {
    if (taken === undefined) return false;
    stack.current = taken.stack;
    apply(entriesOf(taken.step, columns, rows));
    return true;
  };

  return {
    drafts,
    textAt,
    draftAt,
    fill: (entries) => {
      const result = apply(entries);
      if (result.step.length > 0) stack.current = pushed(stack.current, result.step);
      return result;
    },
    undo: () => goBack(undo(stack.current)),
    redo: () => goBack(redo(stack.current)),
  };
}

async function refusalsOf<Row>(
  onChange: Given<Row>['onChange'],
  changes: readonly CellChange<Row>[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const refused = await onChange(changes);
    return new Map(refused.map(({ rowKey, columnKey, why }) => [cellKey(rowKey, columnKey), why]));
  } catch (error) {
    const why = `没有保存：${failureText(error)}`;
    return new Map(changes.map(({ rowKey, columnKey }) => [cellKey(rowKey, columnKey), why]));
  }
}

function placesOf<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly GridRow<Row>[],
): { get(key: string): { readonly column: GridColumn<Row>; readonly row: Row } | undefined } {
  const byColumn = new Map(columns.map((column) => [column.key, column]));
  const byRow = new Map(rows.map(({ key, row }) => [key, row]));
  return {
    get: (key) => {
      const [rowKey = '', columnKey = ''] = key.split('\n');
      const [column, row] = [byColumn.get(columnKey), byRow.get(rowKey)];
      return column === undefined || row === undefined ? undefined : { column, row };
    },
  };
}

function entriesOf<Row>(
  step: Step,
  columns: readonly GridColumn<Row>[],
  rows: readonly GridRow<Row>[],
): readonly Entry[] {
  const rowAt = new Map(rows.map(({ key }, index) => [key, index]));
  const columnAt = new Map(columns.map(({ key }, index) => [key, index]));
  return step.flatMap(({ rowKey, columnKey, after }) => {
    const [row, column] = [rowAt.get(rowKey), columnAt.get(columnKey)];
    return row === undefined || column === undefined ? [] : [{ spot: { row, column }, text: after }];
  });
}
