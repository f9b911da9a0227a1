// Calls about a worker's dated engagements.
import { z } from 'zod';
import { command } from '../../contract/method.ts';
import { engagementKindText } from '../../text/workers.ts';
import { workDateSchema } from '../../values/schema.ts';
import { engagementChangeSchema, engagementDraftSchema, engagementIdSchema } from './dated.ts';

/** The worker as "0001 张三" for the audit sentence, and sentences to show: it is saved all the same. */
const saved = z.strictObject({ worker: z.string(), id: engagementIdSchema, warnings: z.array(z.string()) });
const described = z.strictObject({ worker: z.string(), engagement: z.string() });

export const engagementContract = {
  'workers.addEngagement': command({
    permission: 'bookkeeper',
    input: engagementDraftSchema,
    output: saved,
    audit: ({ kind, fromDate }, { worker }) => `工人 ${worker} 新增用工关系 ${engagementKindText[kind]} ${fromDate} 起`,
  }),
  /** Corrects an engagement; the kind itself is changed by `workers.switchEngagement`. */
  'workers.changeEngagement': command({
    permission: 'bookkeeper',
    input: engagementChangeSchema,
    output: saved,
    audit: ({ kind, fromDate }, { worker }) => `工人 ${worker} 修改用工关系 ${engagementKindText[kind]} ${fromDate} 起`,
  }),
  /** The new engagement begins, the one that holds on the day before ends there: a new kind, site, or a raise. */
  'workers.switchEngagement': command({
    permission: 'bookkeeper',
    input: engagementDraftSchema,
    output: saved,
    audit: ({ kind, fromDate }, { worker }) =>
      `工人 ${worker} 用工关系自 ${fromDate} 起转为${engagementKindText[kind]}`,
  }),
  /** `toDate` = the last day; null opens it again. */
  'workers.endEngagement': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: engagementIdSchema, toDate: workDateSchema.nullable() }),
    output: described,
    audit: ({ toDate }, { worker, engagement }) =>
      toDate === null
        ? `工人 ${worker} 恢复用工关系 ${engagement}`
        : `工人 ${worker} 用工关系 ${engagement} 到 ${toDate} 终止`,
  }),
  'workers.removeEngagement': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: engagementIdSchema }),
    output: described,
    audit: (_, { worker, engagement }) => `工人 ${worker} 删除用工关系 ${engagement}`,
  }),
};
