// The other documents of material: 补料, 转交, 节约, 尾单结清, and those of the store; and 冲销 of any document (material-rules §1, §6.8).
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, nameSchema, quantitySchema, textSchema, workDateSchema } from '../../values/schema.ts';
import { dispatchIdSchema, dispatchLineIdSchema } from './documents.ts';
import { materialIdSchema, storeSchema, workerIdSchema } from './schema.ts';

export type MaterialDocumentId = Id<'MaterialDocument'>;
export const materialDocumentIdSchema = idSchema<'MaterialDocument'>();
export type ReversalId = Id<'Reversal'>;
export const reversalIdSchema = idSchema<'Reversal'>();

export const documentKinds = [
  'supplement',
  'transfer',
  'saving',
  'shortClose',
  'receipt',
  'issue',
  'stocktake',
  'siteTransfer',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const supplementCauses = ['loss', 'fault', 'shortCount'] as const;
export const receiptCauses = ['customer', 'purchase'] as const;
export type Cause = (typeof supplementCauses)[number] | (typeof receiptCauses)[number];

const positive = quantitySchema.refine((quantity) => quantity > 0, { error: '要大于 0' });
const head = { documentNo: nameSchema(30), date: workDateSchema, reason: textSchema(200) };
const withReason = { ...head, reason: nameSchema(200) };
const fewest = { error: '至少要有一行' };
const ofDispatch = z
  .array(
    z.strictObject({
      /** null = her oldest open dispatch that the material belongs to (material-rules §6.6). */
      dispatchId: dispatchIdSchema.nullable(),
      materialId: materialIdSchema,
      quantity: positive,
    }),
  )
  .min(1, fewest);
const ofStore = z.array(z.strictObject({ materialId: materialIdSchema, quantity: positive })).min(1, fewest);

export const documentDraftSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('supplement'),
    ...head,
    workerId: workerIdSchema,
    siteId: storeSchema,
    cause: z.enum(supplementCauses),
    lines: ofDispatch,
  }),
  z.strictObject({
    kind: z.literal('transfer'),
    ...head,
    workerId: workerIdSchema,
    toWorkerId: workerIdSchema,
    lines: z
      .array(
        z.strictObject({
          ...ofDispatch.element.shape,
          /** null = the other's oldest open dispatch that the material belongs to. */
          toDispatchId: dispatchIdSchema.nullable().default(null),
        }),
      )
      .min(1, fewest),
  }),
  /** 节约: used beyond what was held, explained; at most what is missing. */
  z.strictObject({ kind: z.literal('saving'), ...withReason, workerId: workerIdSchema, lines: ofDispatch }),
  /** 尾单结清: goods still out that nobody waits for any more. */
  z.strictObject({
    kind: z.literal('shortClose'),
    ...withReason,
    workerId: workerIdSchema,
    lines: z.array(z.strictObject({ dispatchLineId: dispatchLineIdSchema, quantity: positive })).min(1, fewest),
  }),
  z.strictObject({
    kind: z.literal('receipt'),
    ...head,
    siteId: storeSchema,
    cause: z.enum(receiptCauses),
    lines: ofStore,
  }),
  z.strictObject({ kind: z.literal('issue'), ...head, siteId: storeSchema, lines: ofStore }),
  /** 盘点: what was counted; the document keeps the difference to the book. */
  z.strictObject({
    kind: z.literal('stocktake'),
    ...withReason,
    siteId: storeSchema,
    lines: z.array(z.strictObject({ materialId: materialIdSchema, counted: quantitySchema })).min(1, fewest),
  }),
  z.strictObject({
    kind: z.literal('siteTransfer'),
    ...head,
    siteId: storeSchema,
    toSiteId: storeSchema,
    lines: ofStore,
  }),
]);
export type DocumentDraft = z.output<typeof documentDraftSchema>;

export const reversibleKinds = ['dispatch', 'collection', 'return', 'settlement', 'document'] as const;
export type ReversibleKind = (typeof reversibleKinds)[number];

export const reversalDraftSchema = z.strictObject({
  reversalNo: nameSchema(30),
  date: workDateSchema,
  kind: z.enum(reversibleKinds),
  /** Of a settlement: the dispatch. */
  documentId: z.int().positive(),
  reason: nameSchema(200),
});
export type ReversalDraft = z.output<typeof reversalDraftSchema>;
