// Calls that move a whole book in and out as a workbook (book-workbook §1).
import { z } from 'zod';
import { command, task } from '../../contract/method.ts';
import { savedFileSchema } from '../../values/savedFile.ts';
import { nameSchema } from '../../values/schema.ts';
import { importReportSchema, importResultSchema } from './schema.ts';

const pathSchema = nameSchema(400);

export const importsContract = {
  /** Parses and checks; changes nothing. Without a path the host's own dialog asks; null when it was cancelled. */
  'imports.readBookWorkbook': task({
    permission: 'owner',
    input: z.strictObject({ path: pathSchema.optional() }),
    output: importReportSchema.nullable(),
  }),
  /** Writes what was read under `key`, all or nothing, checked once more. */
  'imports.applyBookWorkbook': command({
    permission: 'owner',
    input: z.strictObject({ key: nameSchema(80) }),
    output: importResultSchema,
    audit: (_, { file, created, updated }) => `导入账套工作簿 ${file}：新增 ${created} 行，修改 ${updated} 行`,
  }),
  /** The whole book as a workbook; null when cancelled. */
  'imports.writeBookWorkbook': task({
    permission: 'owner',
    input: z.strictObject({ path: pathSchema.optional() }),
    output: z
      .strictObject({
        file: savedFileSchema,
        rows: z.int(),
        /** What a workbook cannot carry, in Chinese. */
        leftOut: z.array(z.string()),
      })
      .nullable(),
  }),
};
