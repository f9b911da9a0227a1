// The named reports of a month, and how one is shown before it is saved.
import { z } from 'zod';

export const reportNames = ['wageSheet', 'wageLedger', 'roster'] as const;
export type ReportName = (typeof reportNames)[number];

export const listedReportSchema = z.strictObject({ name: z.enum(reportNames), title: z.string(), says: z.string() });

/** A report as text, numbers of documents and accounts masked. */
export const reportPreviewSchema = z.strictObject({
  title: z.string(),
  info: z.array(z.string()),
  columns: z.array(z.strictObject({ header: z.string(), align: z.enum(['left', 'center', 'right']) })),
  rows: z.array(z.array(z.string())),
  /** A text a column; empty where a sum means nothing. */
  totals: z.array(z.string()),
  closing: z.array(z.string()),
  note: z.string(),
});
export type ReportPreview = z.output<typeof reportPreviewSchema>;
