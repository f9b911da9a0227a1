// What stands behind a figure of a slip: its entries, days, inputs and records, so that every figure opens (wage-rules §2).
import { z } from 'zod';
import {
  fenSchema,
  idSchema,
  minutesSchema,
  payMonthSchema,
  quantitySchema,
  rateSchema,
  workDateSchema,
} from '../../values/schema.ts';
import { lineEntrySchema, partSchema } from './schema.ts';

const entriesSource = z.strictObject({ kind: z.literal('entries'), entries: z.array(lineEntrySchema) });

/** A row of team output, what it came to, and what each member got of it. */
const teamSource = z.strictObject({
  kind: z.literal('team'),
  date: workDateSchema,
  team: z.string(),
  note: z.string(),
  quantity: quantitySchema,
  rate: rateSchema,
  teamAmount: fenSchema,
  split: z.enum(['equal', 'hours', 'points', 'hand']),
  members: z.array(
    z.strictObject({
      workerId: idSchema<'Worker'>(),
      workerNo: z.string(),
      name: z.string(),
      /** As in the team line. */
      weight: z.int(),
      amount: fenSchema,
    }),
  ),
});

const attendedDaySchema = z.strictObject({
  date: workDateSchema,
  minutes: minutesSchema,
  arrangedMinutes: minutesSchema,
  /** Name of the absence, empty without one. */
  absence: z.string(),
  absenceMinutes: minutesSchema,
  absencePaid: z.boolean(),
});
export type AttendedDay = z.output<typeof attendedDaySchema>;

const daysSource = z.strictObject({ kind: z.literal('days'), days: z.array(attendedDaySchema) });

/** Where a pay item's value comes from; `inputs`: what its formula names, with the value it had here, as text. */
const itemSource = z.strictObject({
  kind: z.literal('item'),
  source: z.enum(['fixed', 'typed', 'formula']),
  formula: z.string(),
  inputs: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});
export type ItemSource = z.output<typeof itemSource>;

const adjustmentSource = z.strictObject({
  kind: z.literal('adjustment'),
  corrects: payMonthSchema,
  reason: z.string(),
  /** The slips of the month it corrects, as they were paid. */
  paid: z.array(z.strictObject({ part: partSchema.nullable(), gross: fenSchema, net: fenSchema })),
});

const nothing = z.strictObject({ kind: z.literal('nothing') });

export const lineSourceSchema = z.discriminatedUnion('kind', [
  entriesSource,
  teamSource,
  daysSource,
  itemSource,
  adjustmentSource,
  nothing,
]);
export type LineSource = z.output<typeof lineSourceSchema>;

/** What locked runs took of the same thing before. */
const takenBefore = z.array(z.strictObject({ month: payMonthSchema, part: partSchema.nullable(), taken: fenSchema }));

export const deductionSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('advance'),
    date: workDateSchema,
    amount: fenSchema,
    plan: z.enum(['once', 'parts', 'fixed']),
    /** Number of parts, or fen a month. */
    planValue: z.int().nullable(),
    firstMonth: payMonthSchema,
    note: z.string(),
    before: takenBefore,
  }),
  z.strictObject({
    kind: z.literal('damages'),
    date: workDateSchema,
    amount: fenSchema,
    text: z.string(),
    before: takenBefore,
  }),
  /** The year so far by run, this one at the end; drafts on the way are one row without a month. */
  z.strictObject({
    kind: z.literal('tax'),
    runs: z.array(
      z.strictObject({
        month: payMonthSchema.nullable(),
        part: partSchema.nullable(),
        income: fenSchema,
        socialInsurance: fenSchema,
        withheld: fenSchema,
      }),
    ),
    opening: z
      .strictObject({
        throughMonth: z.int(),
        income: fenSchema,
        socialInsurance: fenSchema,
        specialDeductions: fenSchema,
        withheld: fenSchema,
      })
      .nullable(),
    special: z.array(z.strictObject({ month: payMonthSchema, amount: fenSchema })),
  }),
  itemSource.extend({ before: takenBefore }),
  nothing,
]);
export type DeductionSource = z.output<typeof deductionSourceSchema>;
