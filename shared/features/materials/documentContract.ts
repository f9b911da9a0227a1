// Calls about the documents of material and goods: 发料单, 收货单, 退料单, 结清. Each is saved whole or not at all.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { payMonthSchema, quantitySchema } from '../../values/schema.ts';
import {
  collectionDraftSchema,
  collectionIdSchema,
  dispatchDraftSchema,
  dispatchIdSchema,
  materialReturnDraftSchema,
  materialReturnIdSchema,
  settlementDraftSchema,
} from './documents.ts';
import { operationIdSchema } from './schema.ts';
import { nextNumbersSchema } from './storeViews.ts';
import {
  collectionRowSchema,
  dispatchDetailSchema,
  dispatchRowSchema,
  proposalSchema,
  returnRowSchema,
  settlementPreviewSchema,
  settlementRowSchema,
} from './views.ts';

const ofMonth = z.strictObject({ month: payMonthSchema });

export const documentContract = {
  /** Of a month, or with null all that are not settled; owed as of today. */
  'materials.listDispatches': query({
    permission: 'clerk',
    input: z.strictObject({ month: payMonthSchema.nullable() }),
    output: z.array(dispatchRowSchema),
  }),
  'materials.getDispatch': query({
    permission: 'clerk',
    input: z.strictObject({ id: dispatchIdSchema }),
    output: dispatchDetailSchema,
  }),
  /** Numbers to offer for new documents of this month, e.g. "F2611-001". */
  'materials.nextNumbers': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: nextNumbersSchema,
  }),
  /** The material a dispatch takes by the BOM: net use and the loss allowed. */
  'materials.propose': query({
    permission: 'clerk',
    input: z.strictObject({
      lines: z.array(z.strictObject({ operationId: operationIdSchema, asked: quantitySchema })),
    }),
    output: proposalSchema,
  }),
  'materials.addDispatch': command({
    permission: 'clerk',
    input: dispatchDraftSchema,
    output: dispatchIdSchema,
    audit: ({ dispatchNo }) => `开发料单 ${dispatchNo}`,
  }),
  /** While nothing came back on it. */
  'materials.removeDispatch': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: dispatchIdSchema }),
    output: z.strictObject({ dispatchNo: z.string() }),
    audit: (_, { dispatchNo }) => `删除发料单 ${dispatchNo}`,
  }),
  'materials.listCollections': query({ permission: 'clerk', input: ofMonth, output: z.array(collectionRowSchema) }),
  'materials.addCollection': command({
    permission: 'clerk',
    input: collectionDraftSchema,
    output: collectionIdSchema,
    audit: ({ collectionNo, overReason }) =>
      overReason === '' ? `开收货单 ${collectionNo}` : `开收货单 ${collectionNo}，多交原因：${overReason}`,
  }),
  'materials.removeCollection': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: collectionIdSchema }),
    output: z.strictObject({ collectionNo: z.string() }),
    audit: (_, { collectionNo }) => `删除收货单 ${collectionNo}`,
  }),
  'materials.listReturns': query({ permission: 'clerk', input: ofMonth, output: z.array(returnRowSchema) }),
  'materials.addReturn': command({
    permission: 'clerk',
    input: materialReturnDraftSchema,
    output: materialReturnIdSchema,
    audit: ({ returnNo }) => `开退料单 ${returnNo}`,
  }),
  'materials.removeReturn': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: materialReturnIdSchema }),
    output: z.strictObject({ returnNo: z.string() }),
    audit: (_, { returnNo }) => `删除退料单 ${returnNo}`,
  }),
  'materials.listSettlements': query({
    permission: 'bookkeeper',
    input: ofMonth,
    output: z.array(settlementRowSchema),
  }),
  /** What settling would close, write off and charge. */
  'materials.previewSettlement': query({
    permission: 'bookkeeper',
    input: settlementDraftSchema.omit({ reason: true }),
    output: settlementPreviewSchema,
  }),
  'materials.settle': command({
    permission: 'bookkeeper',
    input: settlementDraftSchema,
    output: z.strictObject({ dispatchNo: z.string() }),
    audit: ({ reason }, { dispatchNo }) => `结清发料单 ${dispatchNo}${reason === '' ? '' : `，原因：${reason}`}`,
  }),
  /** Takes a settlement back: the dispatch is open again. */
  'materials.removeSettlement': command({
    permission: 'bookkeeper',
    input: z.strictObject({ dispatchId: dispatchIdSchema }),
    output: z.strictObject({ dispatchNo: z.string() }),
    audit: (_, { dispatchNo }) => `撤销发料单 ${dispatchNo} 的结清`,
  }),
};
