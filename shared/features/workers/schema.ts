// A worker and what the lists show of one; the closed lists of kinds that a worker's dated facts take.
import { z } from 'zod';
import { idSchema, nameSchema, textSchema, workDateSchema } from '../../values/schema.ts';
import type { Id } from '../../values/ids.ts';

export type WorkerId = Id<'Worker'>;
export const workerIdSchema = idSchema<'Worker'>();

export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

export const grades = ['apprentice', 'skilled', 'master'] as const;
export type Grade = (typeof grades)[number];

export const engagementKinds = [
  'labor_contract',
  'part_time',
  'overage_agreement',
  'service_agreement',
  'home_contract',
] as const;
export type EngagementKind = (typeof engagementKinds)[number];

export const workModes = ['fixed', 'flexible', 'home'] as const;
export type WorkMode = (typeof workModes)[number];

export const taxItems = ['wages', 'service', 'none'] as const;
export type TaxItem = (typeof taxItems)[number];

export const workerDraftSchema = z.strictObject({
  workerNo: nameSchema(20),
  name: nameSchema(40),
  /** Any spelling; stored tidied. */
  idNumber: nameSchema(30),
  /** True accepts a number that fails its check digit. */
  idUnverified: z.boolean(),
  phone: textSchema(30),
  registeredAddress: textSchema(120),
  livingAddress: textSchema(120),
  bankName: textSchema(60),
  bankAccount: textSchema(40),
  note: textSchema(500),
});
export type WorkerDraft = z.output<typeof workerDraftSchema>;

export const workerSchema = workerDraftSchema.extend({ id: workerIdSchema });
export type Worker = z.output<typeof workerSchema>;

const engagementNowSchema = z.strictObject({
  kind: z.enum(engagementKinds),
  workMode: z.enum(workModes),
  siteId: idSchema<'Site'>().nullable(),
  siteName: z.string().nullable(),
  post: z.string(),
  fromDate: workDateSchema,
  toDate: workDateSchema.nullable(),
});

/** A line of the list of workers as things stand on one day; ID number and phone are masked. */
export const listedWorkerSchema = z.strictObject({
  id: workerIdSchema,
  workerNo: z.string(),
  name: z.string(),
  sex: z.enum(sexes).nullable(),
  age: z.int().nullable(),
  phone: z.string(),
  idNumber: z.string(),
  idUnverified: z.boolean(),
  categories: z.array(z.string()),
  grade: z.enum(grades).nullable(),
  engagement: engagementNowSchema.nullable(),
  /** Has an engagement on that day. */
  active: z.boolean(),
});
export type ListedWorker = z.output<typeof listedWorkerSchema>;

/** What a picker needs to find and tell apart a worker; holds no figure and no number of a document. */
export const pickedWorkerSchema = z.strictObject({
  id: workerIdSchema,
  workerNo: z.string(),
  name: z.string(),
  workMode: z.enum(workModes).nullable(),
  siteName: z.string().nullable(),
  active: z.boolean(),
});
export type PickedWorker = z.output<typeof pickedWorkerSchema>;
