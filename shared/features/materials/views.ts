// What the lists and the detail of documents show, and the material report of the command line.
import { z } from 'zod';
import {
  amountSchema,
  quantitySchema,
  rateSchema,
  shareSchema,
  signedQuantitySchema,
  textSchema,
  workDateSchema,
} from '../../values/schema.ts';
import {
  collectionIdSchema,
  dispatchIdSchema,
  dispatchLineIdSchema,
  materialReturnIdSchema,
  overLossDecisions,
} from './documents.ts';
import { documentKinds } from './storeDocuments.ts';
import { materialIdSchema, operationIdSchema, workerIdSchema } from './schema.ts';

const text = textSchema();
const worker = { workerId: workerIdSchema, workerNo: text, workerName: text };
const back = {
  qualified: quantitySchema,
  rework: quantitySchema,
  defectWorker: quantitySchema,
  defectMaterial: quantitySchema,
};

export const dispatchRowSchema = z.strictObject({
  id: dispatchIdSchema,
  dispatchNo: text,
  date: workDateSchema,
  ...worker,
  dueDate: workDateSchema.nullable(),
  settledOn: workDateSchema.nullable(),
  /** "布鞋垫 1 手工锁边 1,000 双；…" */
  goods: z.string(),
  asked: quantitySchema,
  qualified: quantitySchema,
  reworkOpen: quantitySchema,
  stillOut: quantitySchema,
  /** Days past the due date while something is owed, else 0 (material-rules §6.4). */
  overdueDays: z.int().min(0),
});
export type DispatchRow = z.output<typeof dispatchRowSchema>;

export const dispatchLineSchema = z.strictObject({
  id: dispatchLineIdSchema,
  operationId: operationIdSchema,
  operation: text,
  unit: text,
  decimals: z.int(),
  asked: quantitySchema,
  agreedRate: rateSchema.nullable(),
  ...back,
  reworkOpen: quantitySchema,
  stillOut: quantitySchema,
  shortClosed: quantitySchema,
});
export type DispatchLine = z.output<typeof dispatchLineSchema>;

export const dispatchMaterialSchema = z.strictObject({
  materialId: materialIdSchema,
  materialNo: text,
  name: text,
  unit: text,
  dispatched: quantitySchema,
  used: quantitySchema,
  returned: quantitySchema,
  writtenOff: quantitySchema,
  /** Below 0: more was used than went out and nobody has explained it yet. */
  held: signedQuantitySchema,
});
export type DispatchMaterial = z.output<typeof dispatchMaterialSchema>;

export const documentRefSchema = z.strictObject({
  kind: z.enum(['collection', 'return', ...documentKinds]),
  documentNo: text,
  date: workDateSchema,
  what: text,
});

export const dispatchDetailSchema = z.strictObject({
  row: dispatchRowSchema,
  lines: z.array(dispatchLineSchema),
  materials: z.array(dispatchMaterialSchema),
  documents: z.array(documentRefSchema),
});
export type DispatchDetail = z.output<typeof dispatchDetailSchema>;

export const collectionRowSchema = z.strictObject({
  id: collectionIdSchema,
  collectionNo: text,
  date: workDateSchema,
  ...worker,
  dispatchNo: text,
  operation: text,
  unit: text,
  ...back,
  overReason: text,
  reversed: z.boolean(),
});
export type CollectionRow = z.output<typeof collectionRowSchema>;

export const returnRowSchema = z.strictObject({
  id: materialReturnIdSchema,
  returnNo: text,
  date: workDateSchema,
  ...worker,
  dispatchNo: text,
  material: text,
  unit: text,
  quantity: quantitySchema,
  reversed: z.boolean(),
});
export type ReturnRow = z.output<typeof returnRowSchema>;

export const settlementRowSchema = z.strictObject({
  dispatchId: dispatchIdSchema,
  dispatchNo: text,
  date: workDateSchema,
  ...worker,
  overLoss: z.enum(overLossDecisions),
  reason: text,
  charged: amountSchema,
});
export type SettlementRow = z.output<typeof settlementRowSchema>;

export const settlementPreviewSchema = z.strictObject({
  short: quantitySchema,
  materials: z.array(
    z.strictObject({
      materialId: materialIdSchema,
      name: text,
      unit: text,
      priced: z.boolean(),
      quantity: quantitySchema,
      allowed: quantitySchema,
      overLoss: quantitySchema,
      saved: quantitySchema,
      charged: amountSchema,
    }),
  ),
});

export const proposalSchema = z.array(
  z.strictObject({
    materialId: materialIdSchema,
    name: text,
    unit: text,
    netUse: quantitySchema,
    lossAllowance: shareSchema,
    /** Net use and the loss allowed. */
    quantity: quantitySchema,
  }),
);

/** Exactly the JSON of `material` (book-workbook §2), material in 1/1000 unit. */
export const materialReportSchema = z.strictObject({
  balances: z.array(
    z.strictObject({
      workerNo: z.string(),
      materialNo: z.string(),
      dispatched: z.int(),
      usedQualified: z.int(),
      usedDefect: z.int(),
      returned: z.int(),
      writtenOff: z.int(),
      held: z.int(),
      supplemented: z.int().optional(),
      transferredIn: z.int().optional(),
      transferredOut: z.int().optional(),
      saved: z.int().optional(),
    }),
  ),
  /** Goods in the product's own unit. */
  dispatches: z.array(
    z.strictObject({
      dispatchNo: z.string(),
      workerNo: z.string(),
      productNo: z.string(),
      operationNo: z.string(),
      asked: z.number(),
      qualified: z.number(),
      rework: z.number(),
      defectWorker: z.number(),
      defectMaterial: z.number(),
      stillOut: z.number(),
      overdueDays: z.int(),
    }),
  ),
  /** One Chinese sentence for each identity that does not hold. */
  violations: z.array(z.string()),
});
export type MaterialReport = z.output<typeof materialReportSchema>;
