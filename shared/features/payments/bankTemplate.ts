// The layout of a bank's batch file (代发文件): which columns in which order, and how the file is written.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, nameSchema, textSchema } from '../../values/schema.ts';

export type BankTemplateId = Id<'BankTemplate'>;
export const bankTemplateIdSchema = idSchema<'BankTemplate'>();

export const bankFields = [
  'no',
  'name',
  'account',
  'bankName',
  'amount',
  'purpose',
  'workerNo',
  'idNumber',
  'phone',
  'fixed',
  'blank',
] as const;
export type BankField = (typeof bankFields)[number];

export const fileKinds = ['csv', 'txt', 'xlsx'] as const;
export const separators = ['comma', 'tab', 'bar'] as const;
export const encodings = ['utf8', 'gb18030'] as const;
export const amountFormats = ['yuan', 'shortYuan', 'fen'] as const;

export const bankColumnSchema = z.strictObject({
  title: textSchema(40),
  field: z.enum(bankFields),
  /** What stands in every row of a 'fixed' column; '' with the others. */
  text: textSchema(60),
});
export type BankColumn = z.output<typeof bankColumnSchema>;

export const bankTemplateSchema = z.strictObject({
  name: nameSchema(40),
  /** Where the layout comes from and how sure it is. */
  note: textSchema(300),
  file: z.enum(fileKinds),
  /** Of text files; a workbook has none. */
  separator: z.enum(separators),
  encoding: z.enum(encodings),
  header: z.boolean(),
  amount: z.enum(amountFormats),
  /** A tab before account and identity numbers of a text file, so that Excel shows all digits when it opens it. */
  markNumbers: z.boolean(),
  /** A last row with the sum; banks refuse it unless they say otherwise. */
  totalLine: z.boolean(),
  /** {月份} becomes 2026年10月. */
  purpose: textSchema(60),
  columns: z
    .array(bankColumnSchema)
    .min(1, { error: '至少要有一列' })
    .max(30, { error: '不能超过 30 列' })
    .refine((columns) => columns.some(({ field }) => field === 'account'), { error: '要有一列是账号' })
    .refine((columns) => columns.some(({ field }) => field === 'amount'), { error: '要有一列是金额' }),
});
export type BankTemplate = z.output<typeof bankTemplateSchema>;

export const savedBankTemplateSchema = z.strictObject({ id: bankTemplateIdSchema, template: bankTemplateSchema });
export type SavedBankTemplate = z.output<typeof savedBankTemplateSchema>;

/** The small file in which a layout goes from one book to another. */
export const bankTemplateFileSchema = z.strictObject({
  kind: z.literal('fangzhang-bank-template'),
  version: z.literal(1),
  template: bankTemplateSchema,
});
