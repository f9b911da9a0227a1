// Calls about materials and the BOM, and the material report. Documents are in documentContract.ts.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { workDateSchema } from '../../values/schema.ts';
import {
  bomLineDraftSchema,
  bomLineIdSchema,
  bomLineSchema,
  materialDraftSchema,
  materialIdSchema,
  materialSchema,
} from './schema.ts';
import { materialReportSchema } from './views.ts';

export const materialsContract = {
  'materials.list': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(materialSchema),
  }),
  'materials.add': command({
    permission: 'bookkeeper',
    input: materialDraftSchema,
    output: materialIdSchema,
    audit: (material) => `新增物料 ${material.materialNo} ${material.name}`,
  }),
  'materials.change': command({
    permission: 'bookkeeper',
    input: materialSchema,
    output: z.null(),
    audit: (material) => `修改物料 ${material.materialNo} ${material.name}`,
  }),
  'materials.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: materialIdSchema }),
    output: materialSchema,
    audit: (_, material) => `删除物料 ${material.materialNo} ${material.name}`,
  }),
  'materials.listBom': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(bomLineSchema),
  }),
  'materials.addBom': command({
    permission: 'bookkeeper',
    input: bomLineDraftSchema,
    output: bomLineSchema,
    audit: (_, line) => `新增用料定额 ${line.productNo} ${line.materialName}`,
  }),
  'materials.changeBom': command({
    permission: 'bookkeeper',
    input: bomLineDraftSchema.extend({ id: bomLineIdSchema }),
    output: bomLineSchema,
    audit: (_, line) => `修改用料定额 ${line.productNo} ${line.materialName}`,
  }),
  'materials.removeBom': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: bomLineIdSchema }),
    output: bomLineSchema,
    audit: (_, line) => `删除用料定额 ${line.productNo} ${line.materialName}`,
  }),
  /** Balances, dispatches and what does not fit at a date (book-workbook §2). */
  'materials.json': query({
    permission: 'clerk',
    input: z.strictObject({ asOf: workDateSchema }),
    output: materialReportSchema,
  }),
};
