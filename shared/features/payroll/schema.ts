// What the screen and the command line are told about a month's wages.
import { z } from 'zod';
import { monthOf } from '../../values/dates.ts';
import {
  fenSchema,
  idSchema,
  nameSchema,
  payMonthSchema,
  quantitySchema,
  rateSchema,
  workDateSchema,
} from '../../values/schema.ts';
import { workModes } from '../workers/schema.ts';
import { slipSchema, warningSchema } from './slip.ts';

export const payStateSchema = z.enum(['draft', 'locked', 'paid']);
export type PayState = z.output<typeof payStateSchema>;

export const partSchema = z.strictObject({ fromDate: workDateSchema, toDate: workDateSchema });

/** What a run pays: a month's last run, or with `part` an interim run over some of its days (期中结算, wage-rules §10). */
export const periodSchema = z
  .strictObject({ month: payMonthSchema, part: partSchema.nullable().default(null) })
  .refine(({ month, part }) => part === null || (monthOf(part.fromDate) === month && monthOf(part.toDate) === month), {
    error: '结算的日期应在这个月之内',
  })
  .refine(({ part }) => part === null || part.fromDate <= part.toDate, { error: '起始日期不能晚于终止日期' });
export type Period = z.output<typeof periodSchema>;

export const payMonthRowSchema = z.strictObject({
  month: payMonthSchema,
  state: payStateSchema,
  lockedAt: z.string().nullable(),
  lockedBy: z.string().nullable(),
});
export type PayMonthRow = z.output<typeof payMonthRowSchema>;

/** A run's head: which it is, and how it stands. */
export const runHeadSchema = payMonthRowSchema.extend({ part: partSchema.nullable() });
const runHead = runHeadSchema.shape;

/** A locked run of a month: interim runs by date, the last run at the end. */
export const payRunSchema = z.strictObject({
  ...runHead,
  workers: z.int(),
  gross: fenSchema,
  net: fenSchema,
});
export type PayRun = z.output<typeof payRunSchema>;

const operationName = {
  operationId: idSchema<'Operation'>(),
  productNo: z.string(),
  productName: z.string(),
  operationNo: z.string(),
  operationName: z.string(),
  unit: z.string(),
  decimals: z.int(),
};
export const payOperationSchema = z.strictObject(operationName);
export type PayOperationName = z.output<typeof payOperationSchema>;

/** One row of the month's list: the figures of a slip without its lines. */
export const slipRowSchema = slipSchema
  .pick({
    workerId: true,
    workerNo: true,
    name: true,
    piecePay: true,
    timePay: true,
    overtimeExtra: true,
    itemPay: true,
    topUp: true,
    adjustments: true,
    gross: true,
    earlierGross: true,
    roundingIn: true,
    roundingCarry: true,
    net: true,
    warnings: true,
  })
  .extend({
    socialInsurance: fenSchema,
    tax: fenSchema,
    damages: fenSchema,
    itemDeductions: fenSchema,
    advances: fenSchema,
  });
export type SlipRow = z.output<typeof slipRowSchema>;

/** A row with what the list is filtered by, as it stood on the month's last day. */
export const monthRowSchema = slipRowSchema.extend({
  /** Empty for those who work at home. */
  site: z.string(),
  workMode: z.enum(workModes).nullable(),
  categories: z.array(z.string()),
});
export type MonthRow = z.output<typeof monthRowSchema>;

export const payTotalsSchema = slipRowSchema.omit({ workerId: true, workerNo: true, name: true, warnings: true });

export const monthViewSchema = z.strictObject({
  ...runHead,
  /** Interim runs of the month that are locked. */
  runs: z.array(payRunSchema),
  complete: z.boolean(),
  unpriced: z.array(z.strictObject({ ...operationName, quantity: quantitySchema })),
  faults: z.array(z.string()),
  /** Warnings about the month as a whole. */
  notices: z.array(warningSchema),
  /** Earlier months that are still drafts: they must be locked first (wage-rules §12.24). */
  openBefore: z.array(payMonthSchema),
  rows: z.array(monthRowSchema),
  totals: payTotalsSchema,
});
export type MonthView = z.output<typeof monthViewSchema>;

/** Whole slips with the names their lines need: for the slip page and for paper. */
export const slipsViewSchema = z.strictObject({
  ...runHead,
  slips: z.array(slipSchema),
  operations: z.array(payOperationSchema),
});
export type SlipsView = z.output<typeof slipsViewSchema>;

/** An entry behind a line; `part` of its paid pieces stands in the line (tiers split entries). */
export const lineEntrySchema = z.strictObject({
  date: workDateSchema,
  part: quantitySchema,
  qualified: quantitySchema,
  rework: quantitySchema,
  defectWorker: quantitySchema,
  defectMaterial: quantitySchema,
  rate: rateSchema,
  arranged: z.boolean(),
  note: z.string(),
  /** Number of the collection (收货单) it came in by, empty when it was typed. */
  collectionNo: z.string(),
});
export type LineEntry = z.output<typeof lineEntrySchema>;

/** One line of 工资发放表; every line adds up: gross − deductions + rounding = net (facts §2.9). */
export const wageSheetRowSchema = z.strictObject({
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  idNumber: z.string(),
  categories: z.string(),
  /** Site of the last engagement of the month, empty for those who work at home. */
  site: z.string(),
  attendedHalfDays: z.int(),
  /** Paid pieces of the piece lines; a team's pieces belong to nobody alone. */
  pieces: quantitySchema,
  piecePay: fenSchema,
  timePay: fenSchema,
  topUp: fenSchema,
  overtimeExtra: fenSchema,
  itemPay: fenSchema,
  adjustments: fenSchema,
  gross: fenSchema,
  socialInsurance: fenSchema,
  tax: fenSchema,
  damages: fenSchema,
  itemDeductions: fenSchema,
  advances: fenSchema,
  /** Brought in from the period before, less what is carried on: may be negative. */
  rounding: fenSchema,
  net: fenSchema,
  bankName: z.string(),
  bankAccount: z.string(),
});
export type WageSheetRow = z.output<typeof wageSheetRowSchema>;

export const wageSheetSchema = z.strictObject({
  ...runHead,
  bookName: z.string(),
  complete: z.boolean(),
  rows: z.array(wageSheetRowSchema),
  totals: wageSheetRowSchema.pick({
    pieces: true,
    piecePay: true,
    timePay: true,
    topUp: true,
    overtimeExtra: true,
    itemPay: true,
    adjustments: true,
    gross: true,
    socialInsurance: true,
    tax: true,
    damages: true,
    itemDeductions: true,
    advances: true,
    rounding: true,
    net: true,
  }),
});
export type WageSheet = z.output<typeof wageSheetSchema>;

/** 补发 (above 0) or 扣回 (below 0), paid in the first run open from `month` on (wage-rules §12.22). */
export const adjustmentDraftSchema = z.strictObject({
  workerId: idSchema<'Worker'>(),
  month: payMonthSchema,
  corrects: payMonthSchema,
  amount: fenSchema.refine((amount) => amount !== 0, { error: '金额不能是 0' }),
  reason: nameSchema(200),
});
export type AdjustmentDraft = z.output<typeof adjustmentDraftSchema>;

export const adjustmentSchema = adjustmentDraftSchema.extend({
  id: idSchema<'PayAdjustment'>(),
  workerNo: z.string(),
  name: z.string(),
  /** The month whose slip paid it; null while it waits. */
  paidIn: payMonthSchema.nullable(),
});
export type Adjustment = z.output<typeof adjustmentSchema>;
