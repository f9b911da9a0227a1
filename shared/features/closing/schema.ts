// Closing a month (结账): what is found before, and the closings with their reasons (wage-rules §10).
import { z } from 'zod';
import { idSchema, nameSchema, payMonthSchema } from '../../values/schema.ts';

/** In the order of the check list. */
export const findingCodes = [
  'earlierDrafts',
  'earlierOpen',
  'notLocked',
  'notOver',
  'unpriced',
  'attendanceMissing',
  'belowMinimum',
  'lateOutput',
  'adjustmentsWaiting',
  'unsigned',
  'unpaid',
  'unpaidEarlier',
  'balances',
  'advancesOpen',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One line of the check list; `count` 0 = nothing to say against closing. */
export const findingSchema = z.strictObject({
  code: z.enum(findingCodes),
  sentence: z.string(),
  count: z.int(),
  /** The month is closed over it only with a reason. */
  blocking: z.boolean(),
  /** No reason helps: it has to be put right first. */
  mustFix: z.boolean(),
  /** Where to put it right: the month itself, or the earliest one that stands against it. */
  jumpMonth: payMonthSchema,
  /** Who or which, and what; the first 50. */
  rows: z.array(z.strictObject({ who: z.string(), what: z.string() })),
});
export type Finding = z.output<typeof findingSchema>;

export const checkListSchema = z.strictObject({
  month: payMonthSchema,
  closed: z.boolean(),
  /** It can be reopened: the newest closed month. */
  newest: z.boolean(),
  findings: z.array(findingSchema),
});
export type CheckList = z.output<typeof checkListSchema>;

export const closingSchema = z.strictObject({
  id: idSchema<'Closing'>(),
  month: payMonthSchema,
  closedAt: z.string(),
  closedBy: z.string(),
  /** Why it was closed all the same; empty when nothing stood against it. */
  reason: z.string(),
  /** As they stood then, without those that found nothing. */
  findings: z.array(findingSchema),
  reopenedAt: z.string().nullable(),
  reopenedBy: z.string().nullable(),
  reopenReason: z.string().nullable(),
});
export type Closing = z.output<typeof closingSchema>;

export const reasonSchema = nameSchema(200);
