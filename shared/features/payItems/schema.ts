// Pay items (工资项目): the user's own earnings and deductions, and where each takes its value from.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { amountSchema, fenSchema, idSchema, nameSchema, payMonthSchema } from '../../values/schema.ts';

export type PayItemId = Id<'PayItem'>;
export const payItemIdSchema = idSchema<'PayItem'>();
export const workerIdSchema = idSchema<'Worker'>();

export const payItemKinds = ['earning', 'deduction'] as const;
export type PayItemKind = (typeof payItemKinds)[number];

export const payItemSources = ['fixed', 'typed', 'formula'] as const;
export type PayItemSource = (typeof payItemSources)[number];

export const payItemDraftSchema = z.strictObject({
  name: nameSchema(20),
  kind: z.enum(payItemKinds),
  source: z.enum(payItemSources),
  /** Fen a month for 'fixed', else null. */
  amount: fenSchema.nullable(),
  /** Text for 'formula', else null; formula.ts reads it. */
  formula: nameSchema(500).nullable(),
  /** Counts for the minimum-wage test; without effect on deductions (wage-rules §12.9). */
  counts: z.boolean(),
  taxable: z.boolean(),
  /** 法院扣款: taken after the tax and before damages (wage-rules §7.3); only deductions. */
  court: z.boolean().default(false),
});
export type PayItemDraft = z.output<typeof payItemDraftSchema>;

export const payItemSchema = payItemDraftSchema.extend({ id: payItemIdSchema, position: z.int() });
export type PayItem = z.output<typeof payItemSchema>;

/** One value typed for a worker and a month, fen. */
export const monthlyValueSchema = z.strictObject({
  month: payMonthSchema,
  workerId: workerIdSchema,
  payItemId: payItemIdSchema,
  amount: amountSchema,
});
export type MonthlyValue = z.output<typeof monthlyValueSchema>;
