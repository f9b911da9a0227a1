// Calls about reports: which there are, one on screen, one as a workbook.
import { z } from 'zod';
import { query, task } from '../../contract/method.ts';
import { savedFileSchema } from '../../values/savedFile.ts';
import { nameSchema, payMonthSchema } from '../../values/schema.ts';
import { listedReportSchema, reportPreviewSchema } from './schema.ts';

/** A report by its name or by its Chinese title. */
const asked = { name: nameSchema(40), month: payMonthSchema };

export const reportsContract = {
  'reports.list': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(listedReportSchema),
  }),
  'reports.preview': query({
    permission: 'bookkeeper',
    input: z.strictObject(asked),
    output: reportPreviewSchema,
  }),
  /** A print-ready workbook with whole identity and account numbers; null when cancelled. */
  'reports.write': task({
    permission: 'bookkeeper',
    input: z.strictObject({ ...asked, path: nameSchema(400).optional() }),
    output: z.strictObject({ title: z.string(), rows: z.int(), file: savedFileSchema }).nullable(),
  }),
};
