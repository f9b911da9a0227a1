// A report before it is put on paper: title, columns, rows, sums; the same for the file and for the preview on screen.
import type { CellValue } from '../../shared/values/cells.ts';

export interface ReportColumn {
  readonly header: string;
  /** Columns of one group stand side by side under a common header. */
  readonly group?: string;
  /** Excel number format: '@' for text that must keep its digits, '0.00' for money. */
  readonly format: string;
  /** Characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** Summed up in the last row. */
  readonly sum?: true;
  /** Numbers of documents and accounts: masked in a preview. */
  readonly sensitive?: true;
  /** Breaks into lines instead of shrinking. */
  readonly wrap?: true;
}

/** Sum of a column, added up in whole thousandths: figures have at most three decimals. */
export function sumOf(rows: Report['rows'], at: number): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(row[at] ?? 0) * 1000), 0) / 1000;
}

export interface Report {
  readonly title: string;
  /** Under the title: left, middle, right. */
  readonly info: readonly [string, string, string];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Lines under the table, across its width. */
  readonly closing: readonly string[];
  /** 制表, 审核 … with room to sign. */
  readonly signatures: readonly string[];
  /** Small print at the very end. */
  readonly note: string;
  /** Points: how high a row must be, to sign in or to hold two lines. */
  readonly rowHeight: number;
}
