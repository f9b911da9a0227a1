// A workbook as plain values, apart from the library that read it.
import type { CellValue } from '../../shared/values/cells.ts';

export interface GridSheet {
  readonly name: string;
  /** Rows from the first; a row may be shorter than others. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Grid {
  readonly sheets: readonly GridSheet[];
}
