// Calls about handing out wages: what is open, payments and what takes them back, signatures, attachments, arrears.
import { z } from 'zod';
import { command, query, task } from '../../contract/method.ts';
import { paymentMethodText, slipText } from '../../text/payments.ts';
import { monthText } from '../../values/dates.ts';
import { yuanText } from '../../values/money.ts';
import { savedFileSchema } from '../../values/savedFile.ts';
import { amountSchema, fenSchema, nameSchema, payMonthSchema, workDateSchema } from '../../values/schema.ts';
import {
  arrearsSchema,
  attachmentIdSchema,
  attachmentKinds,
  batchDraftSchema,
  namedSlipSchema,
  paymentDraftSchema,
  paymentIdSchema,
  paymentSchema,
  payMonthViewSchema,
  slipIdSchema,
  undoSchema,
} from './schema.ts';

const monthInput = z.strictObject({ month: payMonthSchema });
const path = nameSchema(400).optional();
/** Sentences to show; the payment is recorded all the same. */
const warnings = z.array(z.string());
const slipIds = z.array(slipIdSchema).min(1).max(2000);

export const paymentsContract = {
  /** A slip a row with what was paid and what is open; no rows while the month is a draft. */
  'payments.month': query({ permission: 'bookkeeper', input: monthInput, output: payMonthViewSchema }),
  /** All payments for a month's wages, failed and reversed ones too, newest first. */
  'payments.list': query({ permission: 'bookkeeper', input: monthInput, output: z.array(paymentSchema) }),
  /** Refused above what is open, on a draft, and for a day before the month or after today. */
  'payments.pay': command({
    permission: 'bookkeeper',
    input: paymentDraftSchema,
    output: namedSlipSchema.extend({ id: paymentIdSchema, open: fenSchema, warnings }),
    audit: ({ amount, method }, slip) =>
      `发放 ${slipText(slip)} ${yuanText(amount)} 元（${paymentMethodText[method]}）`,
  }),
  /** Pays what is open on each slip; those with nothing open are passed over. */
  'payments.payOpen': command({
    permission: 'bookkeeper',
    input: batchDraftSchema,
    output: z.strictObject({ count: z.int(), amount: amountSchema, warnings }),
    audit: ({ month, method }, { count, amount }) =>
      `发放 ${monthText(month)}工资 ${count} 人 ${yuanText(amount)} 元（${paymentMethodText[method]}）`,
  }),
  /** The money did not arrive: the payments stay in the list, do not count, and may be made again. */
  'payments.fail': command({
    permission: 'bookkeeper',
    input: undoSchema.extend({ ids: z.array(paymentIdSchema).min(1).max(2000) }),
    output: z.strictObject({ slips: z.array(namedSlipSchema), amount: amountSchema }),
    audit: ({ reason }, { slips, amount }) =>
      `登记付款失败 ${slips.map(slipText).join('、')} ${yuanText(amount)} 元：${reason}`,
  }),
  /** 冲销: a row of its own takes a wrong payment back. */
  'payments.reverse': command({
    permission: 'bookkeeper',
    input: undoSchema.extend({ id: paymentIdSchema }),
    output: namedSlipSchema.extend({ amount: amountSchema }),
    audit: ({ reason }, { amount, ...slip }) => `冲销发放 ${slipText(slip)} ${yuanText(amount)} 元：${reason}`,
  }),
  'payments.sign': command({
    permission: 'bookkeeper',
    input: z.strictObject({ slipIds, date: workDateSchema }),
    output: z.array(namedSlipSchema),
    audit: ({ date }, slips) => `登记签字 ${slips.map(slipText).join('、')}，${date}`,
  }),
  'payments.unsign': command({
    permission: 'bookkeeper',
    input: z.strictObject({ slipIds }),
    output: z.array(namedSlipSchema),
    audit: (_, slips) => `取消签字 ${slips.map(slipText).join('、')}`,
  }),
  /** Reads and checks a photo or PDF; it waits under the key until `payments.attach` takes it up. */
  'payments.readAttachment': task({
    permission: 'bookkeeper',
    input: z.strictObject({ path }),
    output: z.strictObject({ key: z.string(), name: z.string(), size: z.int() }).nullable(),
  }),
  'payments.attach': command({
    permission: 'bookkeeper',
    input: z.strictObject({ paymentId: paymentIdSchema, key: nameSchema(60) }),
    output: namedSlipSchema.extend({ fileName: z.string() }),
    audit: (_, { fileName, ...slip }) => `给发放 ${slipText(slip)} 加附件 ${fileName}`,
  }),
  'payments.removeAttachment': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: attachmentIdSchema }),
    output: namedSlipSchema.extend({ fileName: z.string() }),
    audit: (_, { fileName, ...slip }) => `删除发放 ${slipText(slip)} 的附件 ${fileName}`,
  }),
  'payments.attachment': query({
    permission: 'bookkeeper',
    input: z.strictObject({ id: attachmentIdSchema }),
    output: z.strictObject({ name: z.string(), kind: z.enum(attachmentKinds), base64: z.string() }),
  }),
  'payments.saveAttachment': task({
    permission: 'bookkeeper',
    input: z.strictObject({ id: attachmentIdSchema, path }),
    output: savedFileSchema.nullable(),
  }),
  /** 未发: who, how much, since when, over all locked months. */
  'payments.arrears': query({ permission: 'bookkeeper', input: z.strictObject({}), output: arrearsSchema }),
  'payments.writeArrears': task({
    permission: 'bookkeeper',
    input: z.strictObject({ path }),
    output: z.strictObject({ file: savedFileSchema, rows: z.int() }).nullable(),
  }),
};
