// The dated rule tables of a book: minimum wages, tax tables, calendar, due hours.
import { z } from 'zod';
import {
  amountSchema,
  idSchema,
  minutesSchema,
  nameSchema,
  payMonthSchema,
  textSchema,
  workDateSchema,
} from '../../values/schema.ts';
import type { Id } from '../../values/ids.ts';
import { dayKinds, serviceTaxTableSchema, wagesTaxTableSchema } from './schema.ts';

/** Where a figure comes from: a decree, or the note that it is not verified. */
const sourceSchema = textSchema(200);

export type MinimumWageId = Id<'MinimumWage'>;
export const minimumWageIdSchema = idSchema<'MinimumWage'>();

/** Fen a month and fen an hour. */
export const minimumWageDraftSchema = z.strictObject({
  district: nameSchema(),
  fromDate: workDateSchema,
  monthly: amountSchema.refine((amount) => amount > 0, { error: '应大于 0' }),
  hourly: amountSchema.refine((amount) => amount > 0, { error: '应大于 0' }),
  source: sourceSchema,
});
export type MinimumWageDraft = z.output<typeof minimumWageDraftSchema>;
export const minimumWageSchema = minimumWageDraftSchema.extend({ id: minimumWageIdSchema });
export type MinimumWage = z.output<typeof minimumWageSchema>;

const dated = { fromDate: workDateSchema, source: sourceSchema };
export const taxTableSchema = z.discriminatedUnion('taxItem', [
  z.strictObject({ taxItem: z.literal('wages'), ...dated, content: wagesTaxTableSchema }),
  z.strictObject({ taxItem: z.literal('service'), ...dated, content: serviceTaxTableSchema }),
]);
export type TaxTable = z.output<typeof taxTableSchema>;

export const taxedItems = ['wages', 'service'] as const;
export type TaxedItem = (typeof taxedItems)[number];
export const taxTableKeySchema = z.strictObject({ taxItem: z.enum(taxedItems), fromDate: workDateSchema });

/** A day that differs from the week's rule. */
export const calendarDaySchema = z.strictObject({
  date: workDateSchema,
  kind: z.enum(dayKinds),
  note: textSchema(60),
});
export type CalendarDay = z.output<typeof calendarDaySchema>;

export const yearSchema = z.int({ error: '应为年份' }).min(2014, { error: '应在 2014 年以后' }).max(2099);

export type DueHoursId = Id<'DueHours'>;
export const dueHoursIdSchema = idSchema<'DueHours'>();

/** Due time of a month in minutes; `siteId` null = all sites without a row of their own. */
export const dueHoursDraftSchema = z.strictObject({
  month: payMonthSchema,
  siteId: idSchema<'Site'>().nullable(),
  minutes: minutesSchema.refine((time) => time <= 744 * 60, { error: '一个月没有这么多小时' }),
});
export type DueHoursDraft = z.output<typeof dueHoursDraftSchema>;
export const dueHoursSchema = dueHoursDraftSchema.extend({ id: dueHoursIdSchema });
export type DueHours = z.output<typeof dueHoursSchema>;
