// Calls about files for others: bank batch files with their layouts, and what the tax client loads.
import { z } from 'zod';
import { command, query, task } from '../../contract/method.ts';
import { savedFileSchema } from '../../values/savedFile.ts';
import { amountSchema, nameSchema, payMonthSchema } from '../../values/schema.ts';
import { bankTemplateIdSchema, bankTemplateSchema, savedBankTemplateSchema } from './bankTemplate.ts';
import { slipIdSchema } from './schema.ts';
import { taxFileKinds } from './taxFile.ts';

const path = nameSchema(400).optional();

/** What is open on the slips named, or on all of the month. */
const asked = z.strictObject({
  month: payMonthSchema,
  slipIds: z.array(slipIdSchema).max(2000).optional(),
  template: bankTemplateSchema,
});

const counted = {
  count: z.int(),
  amount: amountSchema,
  /** Who is not in the file, and why, as sentences. */
  leftOut: z.array(z.string()),
};

export const bankContract = {
  /** The layouts the program knows, and those of this book. */
  'payments.bankTemplates': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.strictObject({ presets: z.array(bankTemplateSchema), saved: z.array(savedBankTemplateSchema) }),
  }),
  /** `id` null = a new one. */
  'payments.saveBankTemplate': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: bankTemplateIdSchema.nullable(), template: bankTemplateSchema }),
    output: savedBankTemplateSchema,
    audit: (_, { template }) => `保存银行代发格式 ${template.name}`,
  }),
  'payments.removeBankTemplate': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: bankTemplateIdSchema }),
    output: savedBankTemplateSchema,
    audit: (_, { template }) => `删除银行代发格式 ${template.name}`,
  }),
  /** As a small JSON file. */
  'payments.writeBankTemplate': task({
    permission: 'bookkeeper',
    input: z.strictObject({ template: bankTemplateSchema, path }),
    output: savedFileSchema.nullable(),
  }),
  'payments.readBankTemplate': task({
    permission: 'bookkeeper',
    input: z.strictObject({ path }),
    output: bankTemplateSchema.nullable(),
  }),
  /** The file as rows of text, account and identity numbers masked. */
  'payments.previewBankFile': query({
    permission: 'bookkeeper',
    input: asked,
    output: z.strictObject({ rows: z.array(z.array(z.string())), ...counted }),
  }),
  /** Refused when nobody can be in it, or when a name would break the file. */
  'payments.writeBankFile': task({
    permission: 'bookkeeper',
    input: asked.extend({ path }),
    output: z.strictObject({ file: savedFileSchema, ...counted }).nullable(),
  }),
  /** A workbook the tax client (自然人电子税务局扣缴端) loads; only of a locked month. */
  'payments.writeTaxFile': task({
    permission: 'bookkeeper',
    input: z.strictObject({ month: payMonthSchema, kind: z.enum(taxFileKinds), path }),
    output: z.strictObject({ file: savedFileSchema, rows: z.int(), notes: z.array(z.string()) }).nullable(),
  }),
};
