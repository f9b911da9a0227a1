// Calls about what a kind of engagement means for the wage (wage-rules §8).
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { engagementKindText } from '../../text/workers.ts';
import { kindRuleKeySchema, kindRuleSchema } from './dated.ts';

export const kindRuleContract = {
  'workers.listKindRules': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(kindRuleSchema),
  }),
  'workers.addKindRule': command({
    permission: 'owner',
    input: kindRuleSchema,
    output: z.null(),
    audit: ({ kind, fromDate }) => `新增用工关系规则 ${engagementKindText[kind]} ${fromDate} 起`,
  }),
  'workers.changeKindRule': command({
    permission: 'owner',
    input: kindRuleSchema,
    output: z.null(),
    audit: ({ kind, fromDate }) => `修改用工关系规则 ${engagementKindText[kind]} ${fromDate} 起`,
  }),
  'workers.removeKindRule': command({
    permission: 'owner',
    input: kindRuleKeySchema,
    output: z.null(),
    audit: ({ kind, fromDate }) => `删除用工关系规则 ${engagementKindText[kind]} ${fromDate} 起`,
  }),
};
