// Output (产量): one worker, one day, one operation, quantities in 1/1000 of the product's unit.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, quantitySchema, rateSchema, textSchema, workDateSchema } from '../../values/schema.ts';
import { milli, type Milli } from '../../values/quantity.ts';

export type OutputEntryId = Id<'OutputEntry'>;
export const outputEntryIdSchema = idSchema<'OutputEntry'>();
export const workerIdSchema = idSchema<'Worker'>();
export const operationIdSchema = idSchema<'Operation'>();

export const dayKinds = ['workday', 'rest_day', 'holiday'] as const;
export type DayKind = (typeof dayKinds)[number];

const none = milli(0);

export const outputDraftSchema = z.strictObject({
  workDate: workDateSchema,
  workerId: workerIdSchema,
  operationId: operationIdSchema,
  qualified: quantitySchema.default(none),
  rework: quantitySchema.default(none),
  defectWorker: quantitySchema.default(none),
  defectMaterial: quantitySchema.default(none),
  /** Overtime asked by the workshop (安排加班). */
  arranged: z.boolean().default(false),
  note: textSchema(200).default(''),
});
export type OutputDraft = z.output<typeof outputDraftSchema>;

export const placeShape = {
  productId: idSchema<'Product'>(),
  productNo: z.string(),
  productName: z.string(),
  unit: z.string(),
  decimals: z.int(),
  operationNo: z.string(),
  operationName: z.string(),
};

/** `late`: the month is locked already, and the output shall be paid in the next open run (wage-rules §12.21). */
export const outputRecordSchema = outputDraftSchema.extend({ late: z.boolean().default(false) });

/** How the price of a row was found: from the rate table, agreed on the 发料单, or not at all (待定价). */
export const priceShape = {
  /** null for 待定价, and for clerks, who see no money. */
  rate: rateSchema.nullable(),
  /** With tiers the rate of a single row depends on the month. */
  tiered: z.boolean(),
  unpriced: z.boolean(),
};

/** An entry with the names a reader needs. */
export const outputEntrySchema = outputDraftSchema.extend({
  id: outputEntryIdSchema,
  qualified: quantitySchema,
  rework: quantitySchema,
  defectWorker: quantitySchema,
  defectMaterial: quantitySchema,
  arranged: z.boolean(),
  note: z.string(),
  dayKind: z.enum(dayKinds),
  workerNo: z.string(),
  workerName: z.string(),
  ...placeShape,
  /** 合格, plus 料废 where the operation pays it (wage-rules §12.2). */
  paid: quantitySchema,
  ...priceShape,
  /** The 收货单 it was born of; such an entry is changed there. */
  collectionNo: z.string().nullable(),
  /** A locked slip paid it. */
  locked: z.boolean(),
  /** Turned up after its month was locked; waits for the next open run. */
  late: z.boolean(),
});
export type OutputEntry = z.output<typeof outputEntrySchema>;

/** Sums of one unit: pieces and kilograms are not added together. */
export const outputSumSchema = z.strictObject({
  unit: z.string(),
  qualified: quantitySchema,
  rework: quantitySchema,
  defectWorker: quantitySchema,
  defectMaterial: quantitySchema,
});
export type OutputSum = z.output<typeof outputSumSchema>;

/** The steps a quantity of a product may take, in 1/1000 unit: 1000 for pieces, 1 with three decimals. */
export function stepOf(decimals: number): Milli {
  return milli(10 ** (3 - decimals));
}
