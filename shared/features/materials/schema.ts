// Materials and how much of each a piece takes (物料, 用料定额).
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, nameSchema, quantitySchema, rateSchema, shareSchema } from '../../values/schema.ts';

export type MaterialId = Id<'Material'>;
export const materialIdSchema = idSchema<'Material'>();
export type BomLineId = Id<'BomLine'>;
export const bomLineIdSchema = idSchema<'BomLine'>();

/** Of features products and workers; the id types are the same by name. */
export const productIdSchema = idSchema<'Product'>();
export const operationIdSchema = idSchema<'Operation'>();
export const workerIdSchema = idSchema<'Worker'>();
/** A store is kept at a site (of feature sites); null = the head store (总库). */
export const storeSchema = idSchema<'Site'>().nullable();
export type Store = z.output<typeof storeSchema>;

export const materialDraftSchema = z.strictObject({
  materialNo: nameSchema(20),
  name: nameSchema(),
  unit: nameSchema(10),
  /** What over-loss is charged at, 1/10000 yuan per unit; null = none agreed. */
  price: rateSchema.nullable(),
});
export type MaterialDraft = z.output<typeof materialDraftSchema>;

export const materialSchema = materialDraftSchema.extend({ id: materialIdSchema });
export type Material = z.output<typeof materialSchema>;

export const bomLineDraftSchema = z.strictObject({
  productId: productIdSchema,
  /** The operation that uses it; null = the lowest operation of the product on a dispatch (material-rules §6.1). */
  operationId: operationIdSchema.nullable(),
  materialId: materialIdSchema,
  /** 1/1000 of the material's unit for one unit of the product. */
  perPiece: quantitySchema.refine((quantity) => quantity > 0, { error: '要大于 0' }),
  /** Loss that is allowed, in 1/10000 of the net use. */
  lossAllowance: shareSchema,
});
export type BomLineDraft = z.output<typeof bomLineDraftSchema>;

export const bomLineSchema = bomLineDraftSchema.extend({
  id: bomLineIdSchema,
  productNo: z.string(),
  productName: z.string(),
  operationNo: z.string().nullable(),
  operationName: z.string().nullable(),
  materialNo: z.string(),
  materialName: z.string(),
  unit: z.string(),
});
export type BomLine = z.output<typeof bomLineSchema>;
