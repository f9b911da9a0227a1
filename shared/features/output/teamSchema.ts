// Team output (班组产量): entered once, its pay divided among the members (wage-rules §3.5).
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, nameSchema, quantitySchema, textSchema, workDateSchema } from '../../values/schema.ts';
import { dayKinds, operationIdSchema, placeShape, priceShape, workerIdSchema } from './schema.ts';

export type TeamOutputId = Id<'TeamOutput'>;
export const teamOutputIdSchema = idSchema<'TeamOutput'>();

export const splits = ['equal', 'hours', 'points', 'hand'] as const;
export type Split = (typeof splits)[number];

const memberSchema = z.strictObject({
  workerId: workerIdSchema,
  /** Minutes for hours; 1/1000 for points; the member's own pieces in 1/1000 unit by hand; not read when equal. */
  weight: z.int({ error: '应为整数' }).min(0, { error: '不能是负数' }),
});

export const teamOutputDraftSchema = z.strictObject({
  workDate: workDateSchema,
  team: nameSchema(30),
  operationId: operationIdSchema,
  qualified: quantitySchema,
  split: z.enum(splits),
  note: textSchema(200).default(''),
  members: z.array(memberSchema).min(1, { error: '至少要有一名成员' }).max(200, { error: '一个班组最多 200 人' }),
});
export type TeamOutputDraft = z.output<typeof teamOutputDraftSchema>;

const namedMemberSchema = memberSchema.extend({ workerNo: z.string(), workerName: z.string() });
export type NamedMember = z.output<typeof namedMemberSchema>;

export const teamOutputSchema = teamOutputDraftSchema.extend({
  id: teamOutputIdSchema,
  note: z.string(),
  members: z.array(namedMemberSchema),
  dayKind: z.enum(dayKinds),
  ...placeShape,
  ...priceShape,
  locked: z.boolean(),
});
export type TeamOutput = z.output<typeof teamOutputSchema>;

/** A team as it was last composed, to start the next entry from. */
export const teamSchema = z.strictObject({
  team: z.string(),
  split: z.enum(splits),
  members: z.array(namedMemberSchema),
});
export type Team = z.output<typeof teamSchema>;
