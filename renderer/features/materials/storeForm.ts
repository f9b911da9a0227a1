// What the form of a store document is checked by, before it becomes the document of its kind.
import { z } from 'zod';
import { materialIdSchema, storeSchema } from '../../../shared/features/materials/schema.ts';
import { receiptCauses } from '../../../shared/features/materials/storeDocuments.ts';
import { nameSchema, quantitySchema, textSchema, workDateSchema } from '../../../shared/values/schema.ts';

export const storeFormSchema = z.strictObject({
  documentNo: nameSchema(30),
  date: workDateSchema,
  reason: textSchema(200),
  siteId: storeSchema,
  toSiteId: storeSchema,
  cause: z.enum(receiptCauses),
  lines: z
    .array(z.strictObject({ materialId: materialIdSchema, quantity: quantitySchema, dispatchId: z.null() }))
    .min(1, { error: '至少要有一行' }),
});
export type StoreForm = z.input<typeof storeFormSchema>;
