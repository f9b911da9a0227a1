// Tools and machines of the workshop, and to whom they are lent (设备, 借用; material-rules §4).
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { amountSchema, idSchema, nameSchema, textSchema, workDateSchema } from '../../values/schema.ts';

export type EquipmentId = Id<'Equipment'>;
export const equipmentIdSchema = idSchema<'Equipment'>();
export type EquipmentLoanId = Id<'EquipmentLoan'>;
export const equipmentLoanIdSchema = idSchema<'EquipmentLoan'>();
const workerIdSchema = idSchema<'Worker'>();

export const equipmentDraftSchema = z.strictObject({
  equipmentNo: nameSchema(20),
  name: nameSchema(),
  /** Fen; null = not known. */
  value: amountSchema.nullable(),
  /** Bought from which funds: 自有, 鲁渝协作资金, 创业担保贷款 … */
  funding: textSchema(60),
  /** Where it stands when nobody has borrowed it. */
  siteId: idSchema<'Site'>().nullable(),
});
export type EquipmentDraft = z.output<typeof equipmentDraftSchema>;

export const equipmentSchema = equipmentDraftSchema.extend({ id: equipmentIdSchema });
export type Equipment = z.output<typeof equipmentSchema>;

export const listedEquipmentSchema = equipmentSchema.extend({
  siteName: z.string().nullable(),
  /** "冉小兰（0001）" while she has it, else null. */
  holder: z.string().nullable(),
  holderId: workerIdSchema.nullable(),
  /** "安坪镇三沱村": where the holder lives; empty when nobody wrote it down. */
  holderPlace: z.string(),
  /** Of the open loan. */
  since: workDateSchema.nullable(),
  dueDate: workDateSchema.nullable(),
  deposit: amountSchema.nullable(),
  /** Broken or lost for good. */
  gone: z.enum(['broken', 'lost']).nullable(),
});
export type ListedEquipment = z.output<typeof listedEquipmentSchema>;

export const loanStates = ['inUse', 'back', 'broken', 'lost'] as const;
export type LoanState = (typeof loanStates)[number];

const loanFields = {
  equipmentId: equipmentIdSchema,
  workerId: workerIdSchema,
  fromDate: workDateSchema,
  /** Fen. */
  deposit: amountSchema,
};

export const loanDraftSchema = z
  .strictObject({
    ...loanFields,
    /** Expected back; null = no date agreed. */
    dueDate: workDateSchema.nullable().default(null),
  })
  .refine(({ fromDate, dueDate }) => dueDate === null || fromDate <= dueDate, {
    error: '应还日期不能早于借出日期',
  });
export type LoanDraft = z.output<typeof loanDraftSchema>;

export const loanDueSchema = z.strictObject({ id: equipmentLoanIdSchema, dueDate: workDateSchema.nullable() });

export const loanEndSchema = z.strictObject({
  id: equipmentLoanIdSchema,
  toDate: workDateSchema,
  state: z.enum(['back', 'broken', 'lost']),
  /** What the worker has to pay, before the deposit is kept (wage-rules §12.12), fen. */
  damages: amountSchema,
});
export type LoanEnd = z.output<typeof loanEndSchema>;

export const loanSchema = z.strictObject({
  ...loanFields,
  dueDate: workDateSchema.nullable(),
  id: equipmentLoanIdSchema,
  equipmentNo: z.string(),
  name: z.string(),
  workerNo: z.string(),
  workerName: z.string(),
  toDate: workDateSchema.nullable(),
  state: z.enum(loanStates),
  damages: amountSchema,
});
export type Loan = z.output<typeof loanSchema>;

/** Where the money for machines comes from, in the order offered. */
export const fundingsSchema = z
  .array(nameSchema(60))
  .max(50, { error: '最多 50 种' })
  .refine((names) => new Set(names).size === names.length, { error: '同一种资金来源写了两次' });
