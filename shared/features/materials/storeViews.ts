// What the screen shows of the other documents, the store, the counter, and a slip on paper.
import { z } from 'zod';
import { quantitySchema, rateSchema, signedQuantitySchema, textSchema, workDateSchema } from '../../values/schema.ts';
import { codeKinds } from './codes.ts';
import { dispatchIdSchema, dispatchLineIdSchema } from './documents.ts';
import { materialIdSchema, storeSchema, workerIdSchema } from './schema.ts';
import {
  documentKinds,
  materialDocumentIdSchema,
  receiptCauses,
  reversalIdSchema,
  supplementCauses,
} from './storeDocuments.ts';

const text = textSchema();

export const nextNumbersSchema = z.strictObject({
  dispatchNo: z.string(),
  collectionNo: z.string(),
  returnNo: z.string(),
  reversalNo: z.string(),
  documents: z.record(z.enum(documentKinds), z.string()),
});
export type NextNumbers = z.output<typeof nextNumbersSchema>;

export const documentRowSchema = z.strictObject({
  id: materialDocumentIdSchema,
  kind: z.enum(documentKinds),
  documentNo: text,
  date: workDateSchema,
  /** "冉小兰（0001）", or where it comes from. */
  from: text,
  to: text,
  cause: z.enum([...supplementCauses, ...receiptCauses]).nullable(),
  reason: text,
  /** "锁边线 15 米；…" */
  what: text,
  reversed: z.boolean(),
});
export type DocumentRow = z.output<typeof documentRowSchema>;

export const savedDocumentSchema = z.strictObject({
  id: materialDocumentIdSchema,
  /** Stores that are below zero now: paper arrives late, so this is told and not refused. */
  notices: z.array(z.string()),
});

export const reversalRowSchema = z.strictObject({
  id: reversalIdSchema,
  reversalNo: text,
  date: workDateSchema,
  /** "收货单 S2611-001" */
  document: text,
  worker: text,
  reason: text,
});
export type ReversalRow = z.output<typeof reversalRowSchema>;

export const storeBalanceSchema = z.strictObject({
  siteId: storeSchema,
  site: text,
  materialId: materialIdSchema,
  materialNo: text,
  name: text,
  unit: text,
  received: signedQuantitySchema,
  dispatched: signedQuantitySchema,
  returned: signedQuantitySchema,
  issued: signedQuantitySchema,
  counted: signedQuantitySchema,
  moved: signedQuantitySchema,
  /** May be below 0. */
  balance: signedQuantitySchema,
});
export type StoreBalance = z.output<typeof storeBalanceSchema>;

export const foundCodeSchema = z.strictObject({
  kind: z.enum(codeKinds),
  id: z.int(),
  workerId: workerIdSchema.nullable(),
  /** "发料单 F2611-001", "工人 0031 冉小兰" */
  what: text,
});
export type FoundCode = z.output<typeof foundCodeSchema>;

const heldSchema = z.strictObject({
  materialId: materialIdSchema,
  materialNo: text,
  name: text,
  unit: text,
  /** Below 0: used beyond what went out, not yet explained. */
  held: signedQuantitySchema,
});

export const counterSchema = z.strictObject({
  workerId: workerIdSchema,
  workerNo: text,
  name: text,
  code: text,
  phone: text,
  address: text,
  /** Works here today, so that material may go out. */
  engaged: z.boolean(),
  held: z.array(heldSchema),
  /** Every line of an open dispatch, overdue first. */
  owed: z.array(
    z.strictObject({
      dispatchId: dispatchIdSchema,
      dispatchNo: text,
      code: text,
      date: workDateSchema,
      dueDate: workDateSchema.nullable(),
      overdueDays: z.int().min(0),
      lineId: dispatchLineIdSchema,
      operation: text,
      unit: text,
      decimals: z.int(),
      asked: quantitySchema,
      qualified: quantitySchema,
      reworkOpen: quantitySchema,
      stillOut: quantitySchema,
    }),
  ),
  tools: z.array(z.strictObject({ equipmentNo: text, name: text, fromDate: workDateSchema })),
  recent: z.array(
    z.strictObject({
      kind: z.enum(['dispatch', 'collection', 'return', 'document']),
      id: z.int(),
      date: workDateSchema,
      what: text,
    }),
  ),
});
export type Counter = z.output<typeof counterSchema>;

export const slipKinds = ['dispatch', 'collection', 'return', 'settlement', 'document', 'reversal'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** One slip on paper: the same form for every document; empty columns are not printed. */
export const slipSchema = z.strictObject({
  bookName: text,
  title: text,
  documentNo: text,
  code: text,
  date: workDateSchema,
  dueDate: workDateSchema.nullable(),
  worker: text,
  to: text,
  reason: text,
  goods: z.array(
    z.strictObject({
      operation: text,
      unit: text,
      asked: quantitySchema.nullable(),
      rate: rateSchema.nullable(),
      qualified: quantitySchema.nullable(),
      rework: quantitySchema.nullable(),
      defectWorker: quantitySchema.nullable(),
      defectMaterial: quantitySchema.nullable(),
      /** After the document; null on one that moves no goods. */
      stillOut: quantitySchema.nullable(),
    }),
  ),
  /** What was done with the material: 发出, 用掉, 退回 … */
  moved: text,
  materials: z.array(
    z.strictObject({
      material: text,
      unit: text,
      quantity: signedQuantitySchema,
      /** What the person (or store) has of it after the document. */
      balance: signedQuantitySchema,
    }),
  ),
  /** What she holds of other materials, "锁边线 15 米；…". */
  others: text,
  reversed: z.boolean(),
  /** Set on 冲销 and 结清 alone. */
  remark: text,
});
export type MaterialSlip = z.output<typeof slipSchema>;
