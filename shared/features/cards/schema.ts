// One card per person: who she is, where and with whom she works, what she holds and owes, which papers there are.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import {
  amountSchema,
  fenSchema,
  idSchema,
  nameSchema,
  payMonthSchema,
  quantitySchema,
  signedQuantitySchema,
  textSchema,
  workDateSchema,
} from '../../values/schema.ts';

export const workerIdSchema = idSchema<'Worker'>();
export type HelperId = Id<'HouseholdHelper'>;

const homeFields = {
  township: textSchema(30),
  village: textSchema(30),
  /** How the house is found. */
  directions: textSchema(100),
};

const helperFields = {
  name: nameSchema(40),
  /** "女儿", "婆婆" … */
  relation: textSchema(20),
  phone: textSchema(30),
};

/** What a worker's home is changed to; helpers without an id are new, those left out are taken off. */
export const householdDraftSchema = z.strictObject({
  workerId: workerIdSchema,
  ...homeFields,
  helpers: z
    .array(z.strictObject({ id: idSchema<'HouseholdHelper'>().nullable(), ...helperFields }))
    .max(20, { error: '最多写 20 人' }),
});
export type HouseholdDraft = z.output<typeof householdDraftSchema>;

export const householdSchema = z.strictObject({
  ...homeFields,
  /** Township and village were read from the living address: nobody has written them down yet. */
  guessed: z.boolean(),
  helpers: z.array(z.strictObject({ id: idSchema<'HouseholdHelper'>(), ...helperFields })),
});
export type Household = z.output<typeof householdSchema>;

/** Goods she has out on one line of a dispatch. */
export const owedGoodsSchema = z.strictObject({
  dispatchNo: z.string(),
  date: workDateSchema,
  dueDate: workDateSchema.nullable(),
  operation: z.string(),
  unit: z.string(),
  asked: quantitySchema,
  qualified: quantitySchema,
  reworkOpen: quantitySchema,
  stillOut: quantitySchema,
  overdueDays: z.int().min(0),
});
export type OwedGoods = z.output<typeof owedGoodsSchema>;

export const heldMaterialSchema = z.strictObject({
  materialNo: z.string(),
  name: z.string(),
  unit: z.string(),
  /** Below 0: more was used than went out and nobody has explained it yet. */
  held: signedQuantitySchema,
});

export const borrowedSchema = z.strictObject({
  equipmentNo: z.string(),
  name: z.string(),
  since: workDateSchema,
  dueDate: workDateSchema.nullable(),
  /** Days past the day it was expected back, else 0. */
  lateDays: z.int().min(0),
  deposit: amountSchema,
});
export type Borrowed = z.output<typeof borrowedSchema>;

export const paperKinds = ['idNumber', 'agreement', 'bankAccount', 'phone', 'address'] as const;
export const paperSchema = z.strictObject({
  kind: z.enum(paperKinds),
  present: z.boolean(),
  /** What is there, or what is missing. */
  note: z.string(),
});
export type Paper = z.output<typeof paperSchema>;

const engagementSchema = z.strictObject({
  id: idSchema<'Engagement'>(),
  kind: z.enum(['labor_contract', 'part_time', 'overage_agreement', 'service_agreement', 'home_contract']),
  workMode: z.enum(['fixed', 'flexible', 'home']),
  post: z.string(),
  siteName: z.string().nullable(),
  fromDate: workDateSchema,
  toDate: workDateSchema.nullable(),
  taxItem: z.enum(['wages', 'service', 'none']),
});

/** Holds no wage: a clerk may see it. Identity number masked. */
export const cardSchema = z.strictObject({
  workerId: workerIdSchema,
  workerNo: z.string(),
  name: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  age: z.int().nullable(),
  idNumber: z.string(),
  phone: z.string(),
  livingAddress: z.string(),
  grade: z.enum(['apprentice', 'skilled', 'master']).nullable(),
  /** As of today; null = has left, or not yet begun. */
  engagement: engagementSchema.nullable(),
  categories: z.array(z.strictObject({ name: z.string(), fromDate: workDateSchema })),
  household: householdSchema,
  month: payMonthSchema,
  /** Of the month; `team` names the team whose whole output it is. */
  output: z.array(
    z.strictObject({
      operation: z.string(),
      unit: z.string(),
      team: z.string().nullable(),
      qualified: quantitySchema,
      rework: quantitySchema,
      defectWorker: quantitySchema,
      defectMaterial: quantitySchema,
    }),
  ),
  held: z.array(heldMaterialSchema),
  owed: z.array(owedGoodsSchema),
  borrowed: z.array(borrowedSchema),
  papers: z.array(paperSchema),
});
export type Card = z.output<typeof cardSchema>;

/** What she earned in a month and still has to pay back, fen. */
export const cardPaySchema = z.strictObject({
  month: payMonthSchema,
  state: z.enum(['draft', 'locked', 'paid']),
  /** null = nothing to pay in the month. */
  slip: z
    .strictObject({
      piecePay: fenSchema,
      timePay: fenSchema,
      overtimeExtra: fenSchema,
      itemPay: fenSchema,
      topUp: fenSchema,
      adjustments: fenSchema,
      gross: fenSchema,
      kept: fenSchema,
      net: fenSchema,
    })
    .nullable(),
  advances: z.array(
    z.strictObject({
      date: workDateSchema,
      amount: amountSchema,
      plan: z.enum(['once', 'parts', 'fixed']),
      planValue: z.int().nullable(),
      /** Not yet taken back in locked months. */
      left: amountSchema,
    }),
  ),
});
export type CardPay = z.output<typeof cardPaySchema>;
