// A worker's dated facts: grades, categories, engagements; the list of categories; what a kind of engagement means.
import { z } from 'zod';
import {
  amountSchema,
  idSchema,
  inOrder,
  nameSchema,
  shareSchema,
  textSchema,
  workDateSchema,
} from '../../values/schema.ts';
import type { Id } from '../../values/ids.ts';
import { engagementKinds, grades, taxItems, workerIdSchema, workerSchema, workModes } from './schema.ts';

export const datedGradeSchema = z.strictObject({ fromDate: workDateSchema, grade: z.enum(grades) });
export type DatedGrade = z.output<typeof datedGradeSchema>;

export type CategoryId = Id<'Category'>;
export const categoryIdSchema = idSchema<'Category'>();
export const categorySchema = z.strictObject({ id: categoryIdSchema, name: nameSchema(30), active: z.boolean() });
export type Category = z.output<typeof categorySchema>;

const dates = { fromDate: workDateSchema, toDate: workDateSchema.nullable() };
const ordered = { error: '终止日期不能早于起始日期', path: ['toDate'] };

export type MembershipId = Id<'Membership'>;
export const membershipIdSchema = idSchema<'Membership'>();
/** A worker counts as one of a category from a day on; `toDate` is the last day, null = still. */
const membershipFields = z.strictObject({ workerId: workerIdSchema, categoryId: categoryIdSchema, ...dates });
export const membershipDraftSchema = membershipFields.refine(inOrder, ordered);
export type MembershipDraft = z.output<typeof membershipDraftSchema>;
export const membershipSchema = membershipFields.extend({ id: membershipIdSchema }).refine(inOrder, ordered);
export type Membership = z.output<typeof membershipSchema>;

export type EngagementId = Id<'Engagement'>;
export const engagementIdSchema = idSchema<'Engagement'>();

const engagementFields = z.strictObject({
  workerId: workerIdSchema,
  post: textSchema(40),
  kind: z.enum(engagementKinds),
  workMode: z.enum(workModes),
  siteId: idSchema<'Site'>().nullable(),
  ...dates,
  /** null = the kind's default. */
  taxItem: z.enum(taxItems).nullable(),
  /** At most one of the three has a figure; without one she is paid for output only (wage-rules §12.8). Fen. */
  hourlyRate: amountSchema.nullable(),
  dailyRate: amountSchema.nullable(),
  monthlyRate: amountSchema.nullable(),
  /** Her own share a month, fen. */
  socialInsurance: amountSchema,
  /** 1/10000 of the wage, null = none; only for kinds whose damages follow the agreement. */
  damagesCap: shareSchema.refine((cap) => cap <= 10_000, { error: '不能超过 100%' }).nullable(),
});
type TimeRates = Pick<z.output<typeof engagementFields>, 'hourlyRate' | 'dailyRate' | 'monthlyRate'>;
const atMostOneRate = ({ hourlyRate, dailyRate, monthlyRate }: TimeRates): boolean =>
  [hourlyRate, dailyRate, monthlyRate].filter((rate) => rate !== null).length <= 1;
const oneRate = { error: '时薪、日薪、月薪只能填一种', path: ['monthlyRate'] };

export const engagementDraftSchema = engagementFields.refine(inOrder, ordered).refine(atMostOneRate, oneRate);
export type EngagementDraft = z.output<typeof engagementDraftSchema>;
/** As it stands in the book; what a workbook brought in may have more than one figure. */
export const engagementSchema = engagementFields.extend({ id: engagementIdSchema });
export type Engagement = z.output<typeof engagementSchema>;
export const engagementChangeSchema = engagementSchema.refine(inOrder, ordered).refine(atMostOneRate, oneRate);

/** Everything the book knows of one worker; numbers in full. */
export const workerFileSchema = z.strictObject({
  worker: workerSchema,
  grades: z.array(datedGradeSchema),
  memberships: z.array(membershipSchema),
  engagements: z.array(engagementSchema),
});
export type WorkerFile = z.output<typeof workerFileSchema>;

export const minimumWageRules = ['month', 'hour', 'none'] as const;
export type MinimumWageRule = (typeof minimumWageRules)[number];

export const damagesRules = ['twentyPercent', 'agreement'] as const;
export type DamagesRule = (typeof damagesRules)[number];

/** One row of the table of wage-rules §8, valid from a date until the kind's next row. */
export const kindRuleSchema = z.strictObject({
  kind: z.enum(engagementKinds),
  fromDate: workDateSchema,
  minimumWage: z.enum(minimumWageRules),
  overtime: z.boolean(),
  damagesRule: z.enum(damagesRules),
  taxItem: z.enum(taxItems),
  source: textSchema(200),
});
export type KindRule = z.output<typeof kindRuleSchema>;
export const kindRuleKeySchema = kindRuleSchema.pick({ kind: true, fromDate: true });
