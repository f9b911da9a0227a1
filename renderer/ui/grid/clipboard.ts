// Blocks of cells ⇄ the tab-separated text that Excel and WPS put on the clipboard.
import type { Area, Spot } from './model.ts';

/** Rows of cells. Cells with line breaks, tabs or quotes come quoted, quotes inside doubled. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const input = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= input.length) {
    const { cell, end } = input[at] === '"' ? quotedCell(input, at) : plainCell(input, at);
    row.push(cell);
    if (input[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function plainCell(input: string, start: number): { cell: string; end: number } {
  let end = start;
  while (end < input.length && input[end] !== '\t' && input[end] !== '\n') end++;
  return { cell: input.slice(start, end), end };
}

/** A quote that is never closed is an ordinary character. */
function quotedCell(input: string, start: number): { cell: string; end: number } {
  let cell = '';
  for (let at = start + 1; at < input.length; at++) {
    if (input[at] !== '"') cell += input[at] ?? '';
    else if (input[at + 1] === '"') {
      cell += '"';
      at++;
    } else {
      const end = at + 1;
      const isEnd = end >= input.length || input[end] === '\t' || input[end] === '\n';
      return isEnd ? { cell, end } : plainCell(input, start);
    }
  }
  return plainCell(input, start);
}

export function textOf(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quotedIfNeeded).join('\t')).join('\n');
}

function quotedIfNeeded(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export interface Placed {
  readonly entries: readonly { readonly spot: Spot; readonly text: string }[];
  /** Cells of the block that lie beyond the grid. */
  readonly outside: number;
  /** What was filled, to be selected. */
  readonly area: Area;
}

/** Where a pasted block goes: from the selection's upper left corner; repeated when the selection is a whole multiple of it, as Excel does. */
export function placeBlock(
  cells: readonly (readonly string[])[],
  area: Area,
  size: { readonly rows: number; readonly columns: number },
): Placed {
  const height = cells.length;
  const width = Math.max(...cells.map((row) => row.length));
  const [selectedHeight, selectedWidth] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const repeats = selectedHeight % height === 0 && selectedWidth % width === 0;
  const [tall, wide] = repeats ? [selectedHeight, selectedWidth] : [height, width];
  const entries: { spot: Spot; text: string }[] = [];
  let outside = 0;
  for (let r = 0; r < tall; r++)
    for (let c = 0; c < wide; c++) {
      const spot = { row: area.top + r, column: area.left + c };
      const text = cells[r % height]?.[c % width];
      if (text === undefined) continue;
      if (spot.row >= size.rows || spot.column >= size.columns) outside++;
      else entries.push({ spot, text });
    }
  return {
    entries,
    outside,
    area: {
      top: area.top,
      left: area.left,
      bottom: Math.min(area.top + tall, size.rows) - 1,
      right: Math.min(area.left + wide, size.columns) - 1,
    },
  };
}
