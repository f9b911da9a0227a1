// Where the cursor goes: arrows, Tab, Enter, Home and End, with Ctrl to the edge of what is filled, as in Excel.
import type { Spot } from './model.ts';

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Columns that take entries. */
  readonly isEntry: (column: number) => boolean;
  readonly isEmpty: (spot: Spot) => boolean;
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'pageUp' | 'pageDown';

const steps = { left: [0, -1], right: [0, 1], up: [-1, 0], down: [1, 0] } as const;
const pageRows = 15;

/** One cell, or with `far` (Ctrl) to the edge of the block, the row, the grid. */
export function moved(from: Spot, move: Move, far: boolean, shape: GridShape): Spot {
  switch (move) {
    case 'home':
      return { row: far ? 0 : from.row, column: firstEntry(shape) };
    case 'end':
      return { row: far ? shape.rows - 1 : from.row, column: lastEntry(shape) };
    case 'pageUp':
      return { row: Math.max(0, from.row - pageRows), column: from.column };
    case 'pageDown':
      return { row: Math.min(shape.rows - 1, from.row + pageRows), column: from.column };
    default:
      return far ? edge(from, steps[move], shape) : inside(from, steps[move], shape);
  }
}

/** Next or previous entry cell in reading order, row after row; the last one stays. */
export function tabbed(from: Spot, back: boolean, shape: GridShape): Spot {
  const way = back ? -1 : 1;
  let { row, column } = from;
  for (;;) {
    column += way;
    if (column < 0 || column >= shape.columns) {
      row += way;
      if (row < 0 || row >= shape.rows) return from;
      column = back ? shape.columns - 1 : 0;
    }
    if (shape.isEntry(column)) return { row, column };
  }
}

/** Enter: right with a wrap to the next row's first entry cell, or down; Shift goes back. */
export function entered(from: Spot, direction: 'right' | 'down', back: boolean, shape: GridShape): Spot {
  return direction === 'right' ? tabbed(from, back, shape) : moved(from, back ? 'up' : 'down', false, shape);
}

export function firstEntry({ columns, isEntry }: GridShape): number {
  for (let column = 0; column < columns; column++) if (isEntry(column)) return column;
  return 0;
}

function lastEntry({ columns, isEntry }: GridShape): number {
  for (let column = columns - 1; column >= 0; column--) if (isEntry(column)) return column;
  return columns - 1;
}

function inside(from: Spot, [down, right]: readonly [number, number], { rows, columns }: GridShape): Spot {
  return {
    row: Math.min(Math.max(from.row + down, 0), rows - 1),
    column: Math.min(Math.max(from.column + right, 0), columns - 1),
  };
}

/** From inside a block to its last filled cell; else over the empty ones to the next filled cell or the end. */
function edge(from: Spot, step: readonly [number, number], shape: GridShape): Spot {
  let spot = inside(from, step, shape);
  if (same(spot, from)) return from;
  const startsInBlock = !shape.isEmpty(from) && !shape.isEmpty(spot);
  for (;;) {
    const next = inside(spot, step, shape);
    if (same(next, spot)) return spot;
    if (startsInBlock ? shape.isEmpty(next) : !shape.isEmpty(spot)) return spot;
    spot = next;
  }
}

function same(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}
