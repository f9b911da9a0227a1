// Collects every bad cell of a workbook: sheet, address, value, and a sentence that says what is wrong and what would be right.
import type { CellError } from '../../../shared/features/imports/schema.ts';
import { cellText, type CellValue } from '../../../shared/values/cells.ts';

export interface FaultList {
  add(sheet: string, cell: string, value: CellValue, why: string): void;
  readonly errors: readonly CellError[];
}

export function faultList(): FaultList {
  const errors: CellError[] = [];
  const seen = new Set<string>();
  return {
    errors,
    add: (sheet, cell, value, why) => {
      const key = `${sheet}!${cell}\n${why}`;
      if (seen.has(key)) return;
      seen.add(key);
      const message = /[。！？]$/.test(why) ? why : `${why}。`;
      errors.push({ sheet, cell, value: cellText(value).slice(0, 200), message });
    },
  };
}
