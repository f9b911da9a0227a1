// Calls about advances.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { yuanText } from '../../values/money.ts';
import { advanceDraftSchema, advanceIdSchema, listedAdvanceSchema } from './schema.ts';

export const advancesContract = {
  /** Newest first; what was taken counts locked months only. */
  'advances.list': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(listedAdvanceSchema),
  }),
  'advances.add': command({
    permission: 'bookkeeper',
    input: advanceDraftSchema,
    output: listedAdvanceSchema,
    audit: ({ amount }, { workerNo, workerName }) => `新增预支 ${workerNo} ${workerName} ${yuanText(amount)} 元`,
  }),
  /** Once something was taken back only the plan, the skipped months and the note may change. */
  'advances.change': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: advanceIdSchema, advance: advanceDraftSchema }),
    output: listedAdvanceSchema,
    audit: (_, { workerNo, workerName, amount }) => `修改预支 ${workerNo} ${workerName} ${yuanText(amount)} 元`,
  }),
  /** While nothing was taken back. */
  'advances.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: advanceIdSchema }),
    output: listedAdvanceSchema,
    audit: (_, { workerNo, workerName, amount }) => `删除预支 ${workerNo} ${workerName} ${yuanText(amount)} 元`,
  }),
};
