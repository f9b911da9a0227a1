// Handing out wages (发放): payments of locked slips, what is open, what stands behind them.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import {
  amountSchema,
  fenSchema,
  idSchema,
  nameSchema,
  payMonthSchema,
  textSchema,
  workDateSchema,
} from '../../values/schema.ts';

export type SlipId = Id<'PaySlip'>;
export type PaymentId = Id<'Payment'>;
export type AttachmentId = Id<'Attachment'>;
export const slipIdSchema = idSchema<'PaySlip'>();
export const paymentIdSchema = idSchema<'Payment'>();
export const attachmentIdSchema = idSchema<'Attachment'>();

export const paymentMethods = ['bank', 'wechat', 'alipay', 'cash'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** 5 MB: a photo of a phone, not a film. */
export const largestAttachment = 5 * 1024 * 1024;
export const attachmentKinds = ['jpg', 'png', 'pdf'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

const proof = {
  date: workDateSchema,
  method: z.enum(paymentMethods),
  payerAccount: textSchema(60),
  voucherNo: textSchema(60),
  note: textSchema(200),
};

export const paymentDraftSchema = z.strictObject({
  slipId: slipIdSchema,
  ...proof,
  amount: amountSchema.refine((amount) => amount > 0, { error: '要大于 0' }),
  /** Empty with 'bank' = the worker's own account. */
  payeeAccount: textSchema(60),
  /** 代领人; empty when the worker came himself. */
  collectedBy: textSchema(40),
});
export type PaymentDraft = z.output<typeof paymentDraftSchema>;

/** Everything that is still open on these slips, at once. */
export const batchDraftSchema = z.strictObject({
  month: payMonthSchema,
  slipIds: z.array(slipIdSchema).min(1, { error: '至少要选一人' }).max(2000),
  ...proof,
});
export type BatchDraft = z.output<typeof batchDraftSchema>;

/** Why and when, for what takes a payment back. */
export const undoSchema = z.strictObject({ date: workDateSchema, reason: nameSchema(200) });

/** Days of an interim run (期中结算); null = the month's last run. */
const partSchema = z.strictObject({ fromDate: workDateSchema, toDate: workDateSchema }).nullable();
export type Part = z.output<typeof partSchema>;

/** Somebody's slip, as the sentences name it. */
export const namedSlipSchema = z.strictObject({
  workerNo: z.string(),
  name: z.string(),
  month: payMonthSchema,
  part: partSchema,
});
export type NamedSlip = z.output<typeof namedSlipSchema>;

export const payRowSchema = z.strictObject({
  slipId: slipIdSchema,
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  part: partSchema,
  net: fenSchema,
  paid: fenSchema,
  open: fenSchema,
  /** Of the payments that count, in the order of `paymentMethods`. */
  methods: z.array(z.enum(paymentMethods)),
  lastDate: workDateSchema.nullable(),
  /** Payments that failed. */
  failed: z.int(),
  signedOn: workDateSchema.nullable(),
  /** Masked; empty when the worker has none. */
  account: z.string(),
  /** Somebody whose pay should go through a bank (facts §1.5). */
  needsBankProof: z.boolean(),
});
export type PayRow = z.output<typeof payRowSchema>;

export const payMonthViewSchema = z.strictObject({
  month: payMonthSchema,
  state: z.enum(['draft', 'locked', 'paid']),
  /** As typed last. */
  payerAccount: z.string(),
  rows: z.array(payRowSchema),
});
export type PayMonthView = z.output<typeof payMonthViewSchema>;

export const attachmentSchema = z.strictObject({
  id: attachmentIdSchema,
  name: z.string(),
  kind: z.enum(attachmentKinds),
  /** Bytes. */
  size: z.int(),
});
export type Attachment = z.output<typeof attachmentSchema>;

export const paymentStates = ['ok', 'failed', 'reversed', 'reversal'] as const;
export type PaymentState = (typeof paymentStates)[number];

export const paymentSchema = z.strictObject({
  id: paymentIdSchema,
  /** null: of a slip that was unlocked since. */
  slipId: slipIdSchema.nullable(),
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  date: workDateSchema,
  /** Negative for a reversal. */
  amount: fenSchema,
  method: z.enum(paymentMethods),
  payerAccount: z.string(),
  /** Masked. */
  payeeAccount: z.string(),
  voucherNo: z.string(),
  collectedBy: z.string(),
  note: z.string(),
  state: z.enum(paymentStates),
  /** Why it failed, was reversed or is a reversal; else empty. */
  why: z.string(),
  /** Cash to somebody whose pay should go through a bank. */
  cashWarning: z.boolean(),
  attachments: z.array(attachmentSchema),
});
export type Payment = z.output<typeof paymentSchema>;

export const arrearsMonthSchema = z.strictObject({
  slipId: slipIdSchema,
  month: payMonthSchema,
  part: partSchema,
  net: fenSchema,
  paid: fenSchema,
  open: fenSchema,
});

export const arrearsRowSchema = z.strictObject({
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  phone: z.string(),
  open: fenSchema,
  /** The oldest month that is not paid out. */
  since: payMonthSchema,
  /** Oldest first. */
  months: z.array(arrearsMonthSchema),
});
export type ArrearsRow = z.output<typeof arrearsRowSchema>;

export const arrearsSchema = z.strictObject({
  bookName: z.string(),
  asOf: workDateSchema,
  rows: z.array(arrearsRowSchema),
  total: fenSchema,
});
export type Arrears = z.output<typeof arrearsSchema>;
