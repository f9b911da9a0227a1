// Agreements (用工协议, 承揽协议): editable texts with placeholders, and what was printed and signed.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, nameSchema, workDateSchema } from '../../values/schema.ts';
import { workerIdSchema } from './schema.ts';

export type AgreementId = Id<'Agreement'>;
export const agreementIdSchema = idSchema<'Agreement'>();

const contentSchema = z
  .string({ error: '应为文字' })
  .min(1, { error: '不能为空' })
  .max(20_000, { error: '不能超过 20000 个字' });

export const templateSchema = z.strictObject({ name: nameSchema(30), content: contentSchema });
export type Template = z.output<typeof templateSchema>;

export const listedTemplateSchema = templateSchema.extend({
  /** The program brings a text of this name. */
  isPreset: z.boolean(),
  /** The workshop wrote or changed it. */
  isOwn: z.boolean(),
});
export type ListedTemplate = z.output<typeof listedTemplateSchema>;

export const filledSchema = z.strictObject({
  name: z.string(),
  content: z.string(),
  /** Placeholders the book has nothing for: a line to write on was left. */
  blanks: z.array(z.string()),
  /** Placeholders the program does not know: they stand as they are. */
  unknown: z.array(z.string()),
  /** What does not fit the worker, to look at before printing. */
  warnings: z.array(z.string()),
});
export type Filled = z.output<typeof filledSchema>;

export const agreementSchema = z.strictObject({
  id: agreementIdSchema,
  workerId: workerIdSchema,
  workerNo: z.string(),
  workerName: z.string(),
  name: z.string(),
  /** The engagement it was printed for; null when that was taken out again. */
  engagement: z.string().nullable(),
  printedOn: workDateSchema,
  signedOn: workDateSchema.nullable(),
  content: z.string(),
});
export type Agreement = z.output<typeof agreementSchema>;

/** null = not signed after all. */
export const signatureSchema = z.strictObject({ id: agreementIdSchema, signedOn: workDateSchema.nullable() });
