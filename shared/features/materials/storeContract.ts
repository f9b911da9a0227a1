// Calls about 补料, 转交, 节约, 尾单结清, the store, 冲销, the counter, slips and their codes.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { payMonthSchema, workDateSchema } from '../../values/schema.ts';
import { documentKindText } from '../../text/materials.ts';
import { workerIdSchema } from './schema.ts';
import {
  documentDraftSchema,
  materialDocumentIdSchema,
  reversalDraftSchema,
  reversalIdSchema,
} from './storeDocuments.ts';
import {
  counterSchema,
  documentRowSchema,
  foundCodeSchema,
  reversalRowSchema,
  savedDocumentSchema,
  slipKinds,
  slipSchema,
  storeBalanceSchema,
} from './storeViews.ts';

export const storeContract = {
  'materials.listDocuments': query({
    permission: 'clerk',
    input: z.strictObject({ month: payMonthSchema }),
    output: z.array(documentRowSchema),
  }),
  'materials.addDocument': command({
    permission: 'clerk',
    input: documentDraftSchema,
    output: savedDocumentSchema,
    audit: ({ kind, documentNo, reason }) =>
      `开${documentKindText[kind]} ${documentNo}${reason === '' ? '' : `，原因：${reason}`}`,
  }),
  /** While its month is open and nothing builds on it. */
  'materials.removeDocument': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: materialDocumentIdSchema }),
    output: z.strictObject({ document: z.string() }),
    audit: (_, { document }) => `删除${document}`,
  }),
  'materials.listReversals': query({
    permission: 'clerk',
    input: z.strictObject({ month: payMonthSchema }),
    output: z.array(reversalRowSchema),
  }),
  /** 冲销: the document counts no more from the date on; the wage a locked month paid on it is taken back in the month of the date. */
  'materials.reverse': command({
    permission: 'bookkeeper',
    input: reversalDraftSchema,
    output: z.strictObject({ id: reversalIdSchema, document: z.string() }),
    audit: ({ reversalNo, reason }, { document }) => `冲销${document}，冲销单 ${reversalNo}，原因：${reason}`,
  }),
  /** Every store and material that ever moved (material-rules §6.8). */
  'materials.store': query({
    permission: 'clerk',
    input: z.strictObject({ asOf: workDateSchema }),
    output: z.array(storeBalanceSchema),
  }),
  /** The document or worker of a six-character code. */
  'materials.findCode': query({
    permission: 'clerk',
    input: z.strictObject({ code: z.string().max(20) }),
    output: foundCodeSchema,
  }),
  /** What a person holds, owes and has borrowed, in one view. */
  'materials.counter': query({
    permission: 'clerk',
    input: z.strictObject({ workerId: workerIdSchema }),
    output: counterSchema,
  }),
  'materials.slip': query({
    permission: 'clerk',
    input: z.strictObject({ kind: z.enum(slipKinds), id: z.int().positive() }),
    output: slipSchema,
  }),
};
