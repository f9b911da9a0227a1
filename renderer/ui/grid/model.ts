// What a page says about an entry grid: columns, rows, and what comes back when cells are filled.

/** A typed text that fits, as the cell will show it; or why it does not fit. */
export type Reading = { readonly text: string } | { readonly why: string };

export interface GridColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** A second line in the header: 休, 六. */
  readonly subtitle?: string;
  /** In pixels; at least 56 for numbers with a decimal. */
  readonly width: number;
  /** Stays at the left or right while the others scroll. */
  readonly frozen?: 'left' | 'right';
  /** Numbers stand at the right, and `120+30` typed into one is added up; marks are short texts in the middle. */
  readonly kind: 'text' | 'number' | 'mark';
  /** A colour for the whole column, always beside a word or letter. */
  readonly tone?: 'rest' | 'holiday' | undefined;
  /** What stands in the cell; a computed column looks at what now stands in the others by `cell(columnKey)`. */
  readonly textOf: (row: Row, cell: (columnKey: string) => string) => string;
  /** Takes typed text; without it the column only shows. */
  readonly read?: (typed: string, row: Row) => Reading;
  /** Why this row's cell only shows; undefined = it takes entries. */
  readonly closed?: (row: Row) => string | undefined;
  /** Sum of the column over these texts, for the foot of the grid. */
  readonly sum?: (texts: readonly string[]) => string;
}

export interface GridRow<Row> {
  readonly key: string;
  readonly row: Row;
}

/** A cell that was filled; `text` as the column's `read` gave it. */
export interface CellChange<Row> {
  readonly row: Row;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly text: string;
}

/** A cell that was refused when it was to be saved. */
export interface CellRefusal {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly why: string;
}

/** Row and column by position, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The corner that stays (the cursor) and the corner that moves with Shift. */
export interface Selection {
  readonly cursor: Spot;
  readonly to: Spot;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaOf({ cursor, to }: Selection): Area {
  return {
    top: Math.min(cursor.row, to.row),
    bottom: Math.max(cursor.row, to.row),
    left: Math.min(cursor.column, to.column),
    right: Math.max(cursor.column, to.column),
  };
}

export function spotsOf({ top, bottom, left, right }: Area): Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) spots.push({ row, column });
  return spots;
}

export function at(spot: Spot): Selection {
  return { cursor: spot, to: spot };
}

export function cellKey(rowKey: string, columnKey: string): string {
  return `${rowKey}\n${columnKey}`;
}
