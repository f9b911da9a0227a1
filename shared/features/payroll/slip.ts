// A pay slip as computed: earning lines, deduction lines, and the facts behind every derived figure.
import { z } from 'zod';
import {
  payMonthSchema,
  fenSchema,
  idSchema,
  minutesSchema,
  quantitySchema,
  rateSchema,
  workDateSchema,
} from '../../values/schema.ts';
import { ledgerSchema } from './ledger.ts';

const onLine = {
  /** Which block of the slip: an engagement change inside the period makes a second one (wage-rules §12.19). */
  block: z.int(),
  /** 100 = ×1 */
  multiplier: z.int(),
  amount: fenSchema,
};

const operationId = idSchema<'Operation'>();

export const pieceLineSchema = z.strictObject({
  kind: z.literal('piece'),
  ...onLine,
  operationId,
  quantity: quantitySchema,
  rate: rateSchema,
  /** 100 for ordinary pieces; 150, 200, 300 for pieces arranged by the workshop, kept apart at ×1 (wage-rules §12.1). */
  overtime: z.int(),
});

export const overtimePieceLineSchema = pieceLineSchema.extend({ kind: z.literal('overtimePiece') });

/** All pieces at the rate of the band reached: what an interim run paid at a lower one is made up (wage-rules §10). */
export const repriceLineSchema = z.strictObject({
  kind: z.literal('reprice'),
  ...onLine,
  operationId,
  quantity: quantitySchema,
  /** The rate it was paid at. */
  rateBefore: rateSchema,
  rate: rateSchema,
  overtime: z.int(),
});

/** Pieces of a locked month that turned up late; `lateOvertime` is their overtime extra (wage-rules §12.21). */
export const lateLineSchema = pieceLineSchema.extend({ kind: z.literal('late'), date: workDateSchema });
export const lateOvertimeLineSchema = lateLineSchema.extend({ kind: z.literal('lateOvertime') });

/** 补发 or 扣回, naming the month it corrects (wage-rules §12.22). */
export const adjustmentLineSchema = z.strictObject({
  kind: z.literal('adjustment'),
  ...onLine,
  adjustmentId: idSchema<'PayAdjustment'>(),
  corrects: payMonthSchema,
  reason: z.string(),
});

export const teamLineSchema = z.strictObject({
  kind: z.literal('team'),
  ...onLine,
  operationId,
  teamOutputId: idSchema<'TeamOutput'>(),
  /** The whole team's. */
  quantity: quantitySchema,
  rate: rateSchema,
  teamAmount: fenSchema,
  split: z.enum(['equal', 'hours', 'points', 'hand']),
  /** Minutes for 'hours', 1/1000 for 'points' and 'hand', 1 for 'equal'. */
  weight: z.int(),
  weights: z.int(),
});

const timeLine = {
  ...onLine,
  unit: z.enum(['minute', 'halfDay']),
  quantity: z.int(),
  /** The hour's, day's or month's rate in hao; hours of a monthly rate are rounded for showing only. */
  rate: rateSchema,
  basis: z.enum(['hourly', 'daily', 'monthly']),
  /** What a bookkeeper types into a calculator: "4,350.00 × 18.5 ÷ 21". */
  formula: z.string(),
};
export const timeLineSchema = z.strictObject({ kind: z.literal('time'), ...timeLine });
export const overtimeTimeLineSchema = z.strictObject({ kind: z.literal('overtimeTime'), ...timeLine });

export const itemLineSchema = z.strictObject({
  kind: z.literal('item'),
  ...onLine,
  payItemId: idSchema<'PayItem'>(),
  name: z.string(),
  formula: z.string(),
});

export const topUpLineSchema = z.strictObject({
  kind: z.literal('topUp'),
  ...onLine,
  rule: z.enum(['month', 'hour']),
  district: z.string(),
  minimum: fenSchema,
  attended: minutesSchema.nullable(),
  due: minutesSchema.nullable(),
  floor: fenSchema,
  base: fenSchema,
});

export const slipLineSchema = z.discriminatedUnion('kind', [
  pieceLineSchema,
  overtimePieceLineSchema,
  repriceLineSchema,
  lateLineSchema,
  lateOvertimeLineSchema,
  adjustmentLineSchema,
  teamLineSchema,
  timeLineSchema,
  overtimeTimeLineSchema,
  itemLineSchema,
  topUpLineSchema,
]);
export type SlipLine = z.output<typeof slipLineSchema>;

/** One thing kept back: what was due, what was taken, what is carried to the next period, and why. */
export const deductionSchema = z.strictObject({
  kind: z.enum(['socialInsurance', 'socialInsuranceOwed', 'tax', 'damages', 'item', 'advance']),
  /** The advance, damage key, pay item or tax item behind it; empty for social insurance. */
  ref: z.string(),
  name: z.string(),
  due: fenSchema,
  taken: fenSchema,
  /** How the figure comes about, as a sentence with numbers. */
  why: z.string(),
});
export type Deduction = z.output<typeof deductionSchema>;

export const blockSchema = z.strictObject({
  engagementId: idSchema<'Engagement'>(),
  kind: z.string(),
  fromDate: workDateSchema,
  toDate: workDateSchema,
  taxItem: z.enum(['wages', 'service', 'none']),
});
export type Block = z.output<typeof blockSchema>;

export const warningCodes = [
  'attendanceMissing',
  'belowHourlyMinimum',
  'homeContractOnSite',
  'overageServiceOnSite',
  'overageOvertime',
  'outputWithoutAttendance',
  'floorWithoutAttendance',
  'dueHoursAbove174',
  'noMinimumWage',
] as const;
export const warningSchema = z.strictObject({ code: z.enum(warningCodes), message: z.string() });
export type Warning = z.output<typeof warningSchema>;

/** What the rules looked at and why nothing, or something, came of it: the minimum-wage test, the tax. */
export const noteSchema = z.strictObject({ about: z.enum(['topUp', 'tax']), sentence: z.string() });
export type Note = z.output<typeof noteSchema>;

export const slipSchema = z.strictObject({
  month: payMonthSchema,
  /** Days of an interim run; null for the month's last run. */
  part: z.strictObject({ fromDate: workDateSchema, toDate: workDateSchema }).nullable(),
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  blocks: z.array(blockSchema),
  lines: z.array(slipLineSchema),
  deductions: z.array(deductionSchema),
  piecePay: fenSchema,
  timePay: fenSchema,
  overtimeExtra: fenSchema,
  itemPay: fenSchema,
  topUp: fenSchema,
  adjustments: fenSchema,
  gross: fenSchema,
  /** What this month's interim runs paid before, gross; the minimum-wage test and the damages cap look at both. */
  earlierGross: fenSchema,
  /** gross − what was taken */
  afterDeductions: fenSchema,
  roundingIn: fenSchema,
  roundingCarry: fenSchema,
  net: fenSchema,
  attendedMinutes: minutesSchema,
  attendedHalfDays: z.int(),
  warnings: z.array(warningSchema),
  notes: z.array(noteSchema),
  closing: ledgerSchema,
});
export type Slip = z.output<typeof slipSchema>;

export const unpricedSchema = z.strictObject({ operationId, quantity: quantitySchema });

/** Somebody with something in the month but no slip: deductions wait for the next one (wage-rules §12.25). */
export const withoutSlipSchema = z.strictObject({
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  warnings: z.array(warningSchema),
  closing: ledgerSchema,
});
export type WithoutSlip = z.output<typeof withoutSlipSchema>;

/** A month as the rules compute it. Not complete = some output has no price yet (wage-rules §3.2). */
export const monthResultSchema = z.strictObject({
  month: payMonthSchema,
  complete: z.boolean(),
  unpriced: z.array(unpricedSchema),
  slips: z.array(slipSchema),
  /** Their closing ledgers open the next month, as those of the slips do. */
  withoutSlip: z.array(withoutSlipSchema),
  /** Warnings about the month as a whole. */
  notices: z.array(warningSchema),
  /** Rows the rules cannot accept (output without an engagement, all weights 0 …), as sentences. */
  faults: z.array(z.string()),
});
export type MonthResult = z.output<typeof monthResultSchema>;
