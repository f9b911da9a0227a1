// Money paid in advance and taken back from later wages (预支; wage-rules §7.6, §12.14).
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { amountSchema, idSchema, payMonthSchema, textSchema, workDateSchema } from '../../values/schema.ts';

export type AdvanceId = Id<'Advance'>;
export const advanceIdSchema = idSchema<'Advance'>();

export const advancePlans = ['once', 'parts', 'fixed'] as const;
export type AdvancePlan = (typeof advancePlans)[number];

const advanceFields = {
  workerId: idSchema<'Worker'>(),
  date: workDateSchema,
  /** Fen. */
  amount: amountSchema.refine((amount) => amount > 0, { error: '要大于 0' }),
  plan: z.enum(advancePlans),
  /** 'parts': how many; 'fixed': fen a month; 'once': null. */
  planValue: z.int({ error: '应为整数' }).positive({ error: '要大于 0' }).nullable(),
  /** The month whose wage it is first taken from. */
  firstMonth: payMonthSchema,
  /** Months in which nothing is taken; the rest moves back. */
  skipped: z.array(payMonthSchema).max(120),
  note: textSchema(200),
};

export const advanceDraftSchema = z.strictObject(advanceFields).superRefine(({ plan, planValue }, context) => {
  if (plan !== 'once' && planValue === null)
    context.addIssue({
      code: 'custom',
      path: ['planValue'],
      message: plan === 'parts' ? '要填分几期' : '要填每月扣多少',
    });
});
export type AdvanceDraft = z.output<typeof advanceDraftSchema>;

export const advanceSchema = z.strictObject({ ...advanceFields, id: advanceIdSchema });

export const listedAdvanceSchema = advanceSchema.extend({
  workerNo: z.string(),
  workerName: z.string(),
  /** Taken back in locked months, fen. */
  taken: amountSchema,
});
export type ListedAdvance = z.output<typeof listedAdvanceSchema>;
