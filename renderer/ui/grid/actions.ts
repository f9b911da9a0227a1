// What the keys of a grid do to its cells: pure on top of the cursor and the entries.
import { textOf } from './clipboard.ts';
import { areaOf, spotsOf, type Area, type Selection, type Spot } from './model.ts';
import { entered, moved, tabbed, type GridShape } from './moves.ts';
import type { MoveAction } from './keys.ts';
import type { Entry } from './readEntries.ts';

/** Where the selection goes by a key. */
export function selectionAfter(
  action: MoveAction,
  { cursor, to }: Selection,
  enterWay: 'right' | 'down',
  shape: GridShape,
): Selection {
  switch (action.do) {
    case 'enter':
      return single(entered(cursor, enterWay, action.back, shape));
    case 'tab':
      return single(tabbed(cursor, action.back, shape));
    case 'selectAll':
      return { cursor: { row: 0, column: 0 }, to: { row: shape.rows - 1, column: shape.columns - 1 } };
    case 'move': {
      if (action.extend) return { cursor, to: moved(to, action.move, action.far, shape) };
      return single(moved(cursor, action.move, action.far, shape));
    }
  }
}

function single(spot: Spot): Selection {
  return { cursor: spot, to: spot };
}

export function cleared(selection: Selection): Entry[] {
  return spotsOf(areaOf(selection)).map((spot) => ({ spot, text: '' }));
}

/** From the first row (column) of the selection into the others; with one row (column) from the cell before it. */
export function filledOn(way: 'down' | 'right', selection: Selection, textAt: (spot: Spot) => string): Entry[] {
  const area = areaOf(selection);
  const isSingle = way === 'down' ? area.top === area.bottom : area.left === area.right;
  const from = (way === 'down' ? area.top : area.left) - (isSingle ? 1 : 0);
  if (from < 0) return [];
  const source = (spot: Spot): Spot => (way === 'down' ? { ...spot, row: from } : { ...spot, column: from });
  return spotsOf(area)
    .filter((spot) => (way === 'down' ? spot.row : spot.column) > from)
    .map((spot) => ({ spot, text: textAt(source(spot)) }));
}

export type FillReach = 'selection' | 'rows' | 'columns';

/** What is selected, or the whole rows or columns it lies in. */
export function reached(area: Area, reach: FillReach, rows: number, columns: number): Area {
  if (reach === 'rows') return { ...area, left: 0, right: columns - 1 };
  return reach === 'columns' ? { ...area, top: 0, bottom: rows - 1 } : area;
}

export function copied(area: Area, textAt: (spot: Spot) => string): string {
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(textAt({ row, column }));
    rows.push(cells);
  }
  return textOf(rows);
}
