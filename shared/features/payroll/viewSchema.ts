// What the screen is told about a month beside its slips: last month's figures, what waits, the piece annex.
import { z } from 'zod';
import { fenSchema, idSchema, payMonthSchema, quantitySchema, workDateSchema } from '../../values/schema.ts';
import { payOperationSchema, runHeadSchema } from './schema.ts';
import { pieceLineSchema } from './slip.ts';

/** One worker's net of the month before, over all its runs, and what interim runs of this month paid already. */
export const comparedSchema = z.strictObject({
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  /** null = no slip in that month. */
  before: fenSchema.nullable(),
  earlierNet: fenSchema,
});
export type Compared = z.output<typeof comparedSchema>;

export const comparisonSchema = z.strictObject({ before: payMonthSchema, rows: z.array(comparedSchema) });
export type Comparison = z.output<typeof comparisonSchema>;

/** What the next run to be locked will pay beside its own month. */
export const waitingSchema = z.strictObject({
  /** The first open month; null when there is none. */
  month: payMonthSchema.nullable(),
  /** Output of locked months without a slip. */
  late: z.strictObject({ entries: z.int(), workers: z.array(z.string()) }),
  adjustments: z.strictObject({ count: z.int(), workers: z.array(z.string()) }),
});

/** The pieces of a line by day; the days add up to the line's quantity. */
const annexLineSchema = pieceLineSchema.extend({
  days: z.array(z.strictObject({ date: workDateSchema, quantity: quantitySchema })),
});
export type AnnexLine = z.output<typeof annexLineSchema>;

/** 计件明细 of one worker. */
export const annexWorkerSchema = z.strictObject({
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  lines: z.array(annexLineSchema),
  /** Piece pay outside these lines: team shares, late pieces, what a tier is made up. */
  otherPiecePay: fenSchema,
  piecePay: fenSchema,
});
export type AnnexWorker = z.output<typeof annexWorkerSchema>;

export const annexSchema = z.strictObject({
  ...runHeadSchema.shape,
  bookName: z.string(),
  workers: z.array(annexWorkerSchema),
  operations: z.array(payOperationSchema),
});
export type Annex = z.output<typeof annexSchema>;
