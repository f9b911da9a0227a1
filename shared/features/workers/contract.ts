// Calls about workers.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { workDateSchema } from '../../values/schema.ts';
import { categoryContract } from './categoryContract.ts';
import { workerFileSchema } from './dated.ts';
import { engagementContract } from './engagementContract.ts';
import { gradeContract } from './gradeContract.ts';
import { kindRuleContract } from './kindRuleContract.ts';
import { listedWorkerSchema, pickedWorkerSchema, workerDraftSchema, workerIdSchema, workerSchema } from './schema.ts';

/** Without a day: today. */
const onDay = z.strictObject({ on: workDateSchema.optional() });
const saved = z.strictObject({
  id: workerIdSchema,
  /** Sentences to show; the worker is saved all the same. */
  warnings: z.array(z.string()),
});

export const workersContract = {
  'workers.list': query({ permission: 'clerk', input: onDay, output: z.array(listedWorkerSchema) }),
  'workers.pick': query({ permission: 'clerk', input: onDay, output: z.array(pickedWorkerSchema) }),
  'workers.get': query({
    permission: 'bookkeeper',
    input: z.strictObject({ id: workerIdSchema }),
    output: workerFileSchema,
  }),
  /** Who else has this ID number: 工号 and name. */
  'workers.sameIdNumber': query({
    permission: 'bookkeeper',
    input: z.strictObject({ idNumber: z.string().max(30), self: workerIdSchema.nullable() }),
    output: z.array(z.string()),
  }),
  'workers.add': command({
    permission: 'bookkeeper',
    input: workerDraftSchema,
    output: saved,
    audit: ({ workerNo, name }) => `新增工人 ${workerNo} ${name}`,
  }),
  'workers.change': command({
    permission: 'bookkeeper',
    input: workerSchema,
    output: saved,
    audit: ({ workerNo, name }) => `修改工人 ${workerNo} ${name}`,
  }),
  'workers.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: workerIdSchema }),
    output: z.strictObject({ workerNo: z.string(), name: z.string() }),
    audit: (_, { workerNo, name }) => `删除工人 ${workerNo} ${name}`,
  }),
  ...gradeContract,
  ...categoryContract,
  ...engagementContract,
  ...kindRuleContract,
};
