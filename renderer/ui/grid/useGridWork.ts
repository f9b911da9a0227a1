// What the keys, the clipboard and the mouse do in a grid: moves the cursor, types, fills, pastes, and keeps what is to be said about it.
import { useState } from 'react';
import { useKeptText } from '../useKeptText.ts';
import { cleared, copied, filledOn, reached, selectionAfter, type FillReach } from './actions.ts';
import { cellsOf, placeBlock } from './clipboard.ts';
import type { GridAction } from './keys.ts';
import {
  areaOf,
  at,
  spotsOf,
  type CellChange,
  type CellRefusal,
  type GridColumn,
  type GridRow,
  type Selection,
  type Spot,
} from './model.ts';
import { firstEntry, type GridShape } from './moves.ts';
import type { Entry, ReadEntries } from './readEntries.ts';
import { pastedRemark, skippedRemark } from './remarks.ts';
import { useCursor, type Cursor } from './useCursor.ts';
import { useEntries, type Entries } from './useEntries.ts';
import type { EnterWay } from './GridStatus.tsx';

interface Given<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly GridRow<Row>[];
  readonly onChange: (changes: readonly CellChange<Row>[]) => Promise<readonly CellRefusal[]>;
  readonly startAt: string | undefined;
  /** Scrolls a cell into view. */
  readonly show: (spot: Spot) => void;
}

export interface GridWork<Row> {
  readonly entries: Entries<Row>;
  readonly cursor: Cursor;
  readonly shape: GridShape;
  readonly remark: string | undefined;
  readonly everSaved: boolean;
  readonly enterWay: EnterWay;
  readonly setEnterWay: (way: EnterWay) => void;
  readonly act: (action: GridAction) => void;
  /** Takes what is being typed into the cell. */
  readonly commit: () => void;
  readonly paste: (text: string) => void;
  /** The selected cells as clipboard text; `cut` empties them. */
  readonly copy: (cut: boolean) => string;
  /** A click on a cell: with Shift it widens the selection, on a name it takes the row. */
  readonly pointAt: (spot: Spot, extend: boolean) => void;
  readonly selectColumn: (column: number) => void;
  readonly fillReach: (
    reach: FillReach,
    textFor: (row: Row, columnKey: string, text: string) => string | undefined,
  ) => void;
}

export function useGridWork<Row>({ columns, rows, onChange, startAt, show }: Given<Row>): GridWork<Row> {
  const entries = useEntries({ columns, rows, onChange });
  const { textAt } = entries;
  const shape: GridShape = {
    rows: rows.length,
    columns: columns.length,
    isEntry: (column) => columns[column]?.read !== undefined,
    isEmpty: (spot) => textAt(spot) === '',
  };
  const startColumn = columns.findIndex(({ key }) => key === startAt);
  const start = { row: 0, column: startColumn < 0 ? firstEntry(shape) : startColumn };
  const cursor = useCursor(start, rows.length, columns.length);
  const { selection, mode, typed } = cursor;
  const here = selection.cursor;
  const area = areaOf(selection);
  const [remark, setRemark] = useState<string>();
  const [everSaved, setEverSaved] = useState(false);
  const [keptWay, setEnterWay] = useKeptText('gridEnter', 'right');
  const enterWay: EnterWay = keptWay === 'down' ? 'down' : 'right';

  function fill(list: readonly Entry[]): ReadEntries<Row> {
    const result = entries.fill(list);
    if (result.changes.length > 0) setEverSaved(true);
    setRemark(skippedRemark(result));
    return result;
  }

  function commit(): void {
    if (mode === 'none') return;
    cursor.stopTyping();
    fill([{ spot: here, text: typed }]);
  }

  function select(next: Selection): void {
    setRemark(undefined);
    commit();
    cursor.select(next);
  }

  function act(action: GridAction): void {
    switch (action.do) {
      case 'enter':
      case 'tab':
      case 'move':
      case 'selectAll': {
        const next = selectionAfter(action, selection, enterWay, shape);
        select(next);
        show(next.to);
        return;
      }
      case 'cancel':
        cursor.stopTyping();
        return;
      case 'edit':
        if (mode === 'over') cursor.type(typed, 'inside');
        else if (shape.isEntry(here.column)) cursor.type(textAt(here), 'inside');
        return;
      case 'clear':
        fill(cleared(selection));
        return;
      case 'fillDown':
        fill(filledOn('down', selection, textAt));
        return;
      case 'fillRight':
        fill(filledOn('right', selection, textAt));
        return;
      case 'undo':
        setRemark(entries.undo() ? '已撤销' : '没有可撤销的');
        return;
      case 'redo':
        setRemark(entries.redo() ? '已恢复' : '没有可恢复的');
        return;
    }
  }

  return {
    entries,
    cursor,
    shape,
    remark,
    everSaved,
    enterWay,
    setEnterWay,
    act,
    commit,
    paste: (text) => {
      const placed = placeBlock(cellsOf(text), area, { rows: rows.length, columns: columns.length });
      const result = fill(placed.entries);
      const { top, bottom, left, right } = placed.area;
      cursor.select({ cursor: { row: top, column: left }, to: { row: bottom, column: right } });
      setRemark(pastedRemark(placed, result));
    },
    copy: (cut) => {
      const text = copied(area, textAt);
      if (cut) fill(cleared(selection));
      return text;
    },
    pointAt: (spot, extend) => {
      if (extend) select({ cursor: here, to: spot });
      else if (shape.isEntry(spot.column)) select(at(spot));
      else
        select({
          cursor: { row: spot.row, column: firstEntry(shape) },
          to: { row: spot.row, column: lastEntry(columns) },
        });
    },
    selectColumn: (column) => {
      select({ cursor: { row: 0, column }, to: { row: rows.length - 1, column } });
    },
    fillReach: (reach, textFor) => {
      const list = spotsOf(reached(area, reach, rows.length, columns.length)).flatMap((spot) => {
        const [there, target] = [columns[spot.column], rows[spot.row]];
        if (there?.read === undefined || target === undefined || there.closed?.(target.row) !== undefined) return [];
        const text = textFor(target.row, there.key, textAt(spot));
        return text === undefined ? [] : [{ spot, text }];
      });
      fill(list);
    },
  };
}

function lastEntry(columns: readonly { readonly read?: unknown }[]): number {
  return Math.max(
    columns.findLastIndex(({ read }) => read !== undefined),
    0,
  );
}
