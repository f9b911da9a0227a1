// Calls about output entries. Team output is in teamContract.ts.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { quantityText } from '../../values/quantity.ts';
import { idSchema, workDateSchema } from '../../values/schema.ts';
import {
  dayKinds,
  operationIdSchema,
  outputEntryIdSchema,
  outputEntrySchema,
  outputRecordSchema,
  outputSumSchema,
  workerIdSchema,
  type OutputEntry,
} from './schema.ts';

export const outputContract = {
  /** Newest day first, within a day by time of entry; sums and `total` are over all pages. */
  'output.list': query({
    permission: 'clerk',
    input: z.strictObject({
      from: workDateSchema,
      to: workDateSchema,
      workerId: workerIdSchema.optional(),
      productId: idSchema<'Product'>().optional(),
      operationId: operationIdSchema.optional(),
      unpriced: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({
      entries: z.array(outputEntrySchema),
      total: z.int(),
      sums: z.array(outputSumSchema),
    }),
  }),
  /** What the entry form says about a day: its kind, and whether its wages are locked. */
  'output.day': query({
    permission: 'clerk',
    input: z.strictObject({ date: workDateSchema }),
    output: z.strictObject({ kind: z.enum(dayKinds), locked: z.boolean() }),
  }),
  'output.record': command({
    permission: 'clerk',
    input: outputRecordSchema,
    output: outputEntrySchema,
    audit: (_, entry) => `${entry.late ? '补记' : '记'}产量 ${sentence(entry)}`,
  }),
  /** Never re-prices: the price hangs on the work date, or was agreed. */
  'output.change': command({
    permission: 'clerk',
    input: z.strictObject({ id: outputEntryIdSchema, draft: outputRecordSchema }),
    output: outputEntrySchema,
    audit: (_, entry) => `修改产量 ${sentence(entry)}`,
  }),
  'output.remove': command({
    permission: 'clerk',
    input: z.strictObject({ id: outputEntryIdSchema }),
    output: outputEntrySchema,
    audit: (_, entry) => `删除产量 ${sentence(entry)}`,
  }),
};

function sentence(entry: OutputEntry): string {
  const who = `${entry.workDate} ${entry.workerNo} ${entry.workerName} ${entry.productNo}-${entry.operationNo}`;
  const counts = [
    `合格 ${quantityText(entry.qualified)}`,
    entry.rework > 0 ? `返工 ${quantityText(entry.rework)}` : '',
    entry.defectWorker > 0 ? `工废 ${quantityText(entry.defectWorker)}` : '',
    entry.defectMaterial > 0 ? `料废 ${quantityText(entry.defectMaterial)}` : '',
  ];
  return `${who} ${counts.filter(Boolean).join(' ')}${entry.arranged ? '（安排加班）' : ''}`;
}
