// The documents of what goes out and comes back: 发料单, 收货单, 退料单, 结清 (material-rules §1).
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, nameSchema, quantitySchema, rateSchema, textSchema, workDateSchema } from '../../values/schema.ts';
import { materialIdSchema, operationIdSchema, storeSchema, workerIdSchema } from './schema.ts';

export type DispatchId = Id<'Dispatch'>;
export const dispatchIdSchema = idSchema<'Dispatch'>();
export type DispatchLineId = Id<'DispatchLine'>;
export const dispatchLineIdSchema = idSchema<'DispatchLine'>();
export type CollectionId = Id<'Collection'>;
export const collectionIdSchema = idSchema<'Collection'>();
export type MaterialReturnId = Id<'MaterialReturn'>;
export const materialReturnIdSchema = idSchema<'MaterialReturn'>();

const positive = quantitySchema.refine((quantity) => quantity > 0, { error: '要大于 0' });

export const dispatchDraftSchema = z.strictObject({
  dispatchNo: nameSchema(30),
  date: workDateSchema,
  workerId: workerIdSchema,
  dueDate: workDateSchema.nullable(),
  /** The store it is taken from. */
  siteId: storeSchema.default(null),
  lines: z
    .array(
      z.strictObject({
        operationId: operationIdSchema,
        /** Goods owed, 1/1000 of the product's unit. */
        asked: positive,
        /** Piece rate fixed now; null = the rate of the day the goods come back (wage-rules §3.6). */
        agreedRate: rateSchema.nullable(),
      }),
    )
    .min(1, { error: '至少要有一道工序' }),
  materials: z.array(z.strictObject({ materialId: materialIdSchema, quantity: positive })),
});
export type DispatchDraft = z.output<typeof dispatchDraftSchema>;

export const collectionDraftSchema = z.strictObject({
  collectionNo: nameSchema(30),
  date: workDateSchema,
  workerId: workerIdSchema,
  /** Why more is taken in than was asked; empty = that is refused. */
  overReason: textSchema(200),
  lines: z
    .array(
      z.strictObject({
        dispatchLineId: dispatchLineIdSchema,
        qualified: quantitySchema,
        rework: quantitySchema,
        defectWorker: quantitySchema,
        defectMaterial: quantitySchema,
      }),
    )
    .min(1, { error: '至少要有一行' }),
});
export type CollectionDraft = z.output<typeof collectionDraftSchema>;

export const materialReturnDraftSchema = z.strictObject({
  returnNo: nameSchema(30),
  date: workDateSchema,
  workerId: workerIdSchema,
  /** The store it goes back to. */
  siteId: storeSchema.default(null),
  lines: z
    .array(
      z.strictObject({
        /** null = her oldest open dispatch that holds the material (material-rules §6.6). */
        dispatchId: dispatchIdSchema.nullable(),
        materialId: materialIdSchema,
        quantity: positive,
      }),
    )
    .min(1, { error: '至少要有一种物料' }),
});
export type MaterialReturnDraft = z.output<typeof materialReturnDraftSchema>;

export const overLossDecisions = ['charge', 'waive'] as const;
export type OverLossDecision = (typeof overLossDecisions)[number];

export const settlementDraftSchema = z.strictObject({
  dispatchId: dispatchIdSchema,
  date: workDateSchema,
  overLoss: z.enum(overLossDecisions),
  /** Needed when something is short or lost beyond what is allowed. */
  reason: textSchema(200),
});
export type SettlementDraft = z.output<typeof settlementDraftSchema>;
