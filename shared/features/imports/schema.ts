// What an import of the book workbook reports: rows per sheet, every bad cell, what was kept out.
import { z } from 'zod';

export const cellErrorSchema = z.strictObject({
  sheet: z.string(),
  /** "C5"; empty when a whole sheet is meant. */
  cell: z.string(),
  /** What stands in the cell, as text. */
  value: z.string(),
  message: z.string(),
});
export type CellError = z.output<typeof cellErrorSchema>;

const count = z.int().min(0);

export const sheetReportSchema = z.strictObject({
  sheet: z.string(),
  created: count,
  updated: count,
  unchanged: count,
  /** The program does not know this sheet (yet): nothing of it is taken in. */
  setAside: z.boolean(),
  /** Chinese sentences: ignored columns, new categories and the like. */
  notes: z.array(z.string()),
});
export type SheetReport = z.output<typeof sheetReportSchema>;

const totals = { created: count, updated: count, unchanged: count };

export const importReportSchema = z.strictObject({
  /** To apply it with; null when there are errors. */
  key: z.string().nullable(),
  file: z.string(),
  sheets: z.array(sheetReportSchema),
  ...totals,
  errors: z.array(cellErrorSchema),
});
export type ImportReport = z.output<typeof importReportSchema>;

export const importResultSchema = z.strictObject({ file: z.string(), sheets: z.array(sheetReportSchema), ...totals });
export type ImportResult = z.output<typeof importResultSchema>;
