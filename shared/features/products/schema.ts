// Products, the operations they are made in, and what a piece of each operation pays.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import type { Hao } from '../../values/money.ts';
import type { Milli } from '../../values/quantity.ts';
import { idSchema, nameSchema, quantitySchema, rateSchema, workDateSchema } from '../../values/schema.ts';
import { tierFault } from './tiers.ts';

export type ProductId = Id<'Product'>;
export type OperationId = Id<'Operation'>;
export type PieceRateId = Id<'PieceRate'>;
export const productIdSchema = idSchema<'Product'>();
export const operationIdSchema = idSchema<'Operation'>();
export const pieceRateIdSchema = idSchema<'PieceRate'>();

export const productDraftSchema = z.strictObject({
  productNo: nameSchema(20),
  name: nameSchema(),
  /** 件, kg, … */
  unit: nameSchema(10),
  /** Decimals its quantities take: 0 for pieces. */
  decimals: z.int({ error: '应为 0 到 3' }).min(0, { error: '应为 0 到 3' }).max(3, { error: '应为 0 到 3' }),
});
export type ProductDraft = z.output<typeof productDraftSchema>;

export const productSchema = productDraftSchema.extend({ id: productIdSchema });
export type Product = z.output<typeof productSchema>;

export const listedProductSchema = productSchema.extend({ operations: z.int() });

export const operationDraftSchema = z.strictObject({
  operationNo: nameSchema(20),
  name: nameSchema(),
  /** Pieces a day that are thought normal; null = none set. */
  dailyQuota: quantitySchema.nullable(),
  /** Are pieces spoilt by bad material paid (料废计酬)? */
  defectMaterialPaid: z.boolean(),
});
export type OperationDraft = z.output<typeof operationDraftSchema>;

export const operationSchema = operationDraftSchema.extend({
  id: operationIdSchema,
  productId: productIdSchema,
  productNo: z.string(),
  productName: z.string(),
  unit: z.string(),
  decimals: z.int(),
});
export type Operation = z.output<typeof operationSchema>;

const grades = ['apprentice', 'skilled', 'master'] as const;
export const gradeSchema = z.enum(grades, { error: '没有这个等级' });

export const tierModes = ['none', 'progressive', 'whole'] as const;
export type TierMode = (typeof tierModes)[number];

/** Bands in ascending order: pieces up to and with `upTo`; the last one is open (null). */
export const tierSchema = z.strictObject({ upTo: quantitySchema.nullable(), rate: rateSchema });
export interface Tier {
  readonly upTo: Milli | null;
  readonly rate: Hao;
}

const rateShape = {
  operationId: operationIdSchema,
  /** Both null = for everybody; at most one is set. */
  grade: gradeSchema.nullable(),
  workerId: idSchema<'Worker'>().nullable(),
  fromDate: workDateSchema,
  /** null ends a worker's or a grade's special rate (wage-rules §12.26). With tiers it is only shown. */
  rate: rateSchema.nullable(),
  tierMode: z.enum(tierModes),
  tiers: z.array(tierSchema).max(20, { error: '阶梯最多 20 档' }),
};

/** A dated rate as the wage calculation reads it. */
export const pieceRateSchema = z.strictObject({ id: pieceRateIdSchema, ...rateShape });
export type PieceRate = z.output<typeof pieceRateSchema>;

export const rateDraftSchema = z.strictObject(rateShape).check((context) => {
  const fault = rateFault(context.value);
  if (fault !== undefined) context.issues.push({ code: 'custom', input: context.value, ...fault });
});
export type RateDraft = z.output<typeof rateDraftSchema>;

interface Fault {
  readonly path: [keyof RateDraft];
  readonly message: string;
}

function rateFault(draft: Omit<PieceRate, 'id'>): Fault | undefined {
  if (draft.grade !== null && draft.workerId !== null)
    return { path: ['workerId'], message: '一条工价只能针对一个等级或一名工人，不能同时针对两者' };
  if (draft.rate === null && draft.grade === null && draft.workerId === null)
    return { path: ['rate'], message: '通用工价要填单价；留空只用来结束某个等级或某名工人的专门工价' };
  if (draft.rate === null && draft.tierMode !== 'none')
    return { path: ['tierMode'], message: '结束专门工价时不能带阶梯' };
  const message = tierFault(draft.tierMode, draft.tiers);
  return message === undefined ? undefined : { path: ['tiers'], message };
}
