// A list as it stands on screen, to be written as a workbook.
import { z } from 'zod';
import { nameSchema } from '../../values/schema.ts';

export const listSheetSchema = z.strictObject({
  title: nameSchema(60),
  columns: z
    .array(
      z.strictObject({
        header: z.string().max(60),
        /** '@' = text that keeps its digits. */
        format: z.enum(['@', '0.00', 'General']),
        right: z.boolean(),
        sum: z.boolean(),
      }),
    )
    .min(1)
    .max(200),
  rows: z.array(z.array(z.union([z.string().max(2000), z.number(), z.null()]))).max(100_000),
});
export type ListSheet = z.output<typeof listSheetSchema>;
