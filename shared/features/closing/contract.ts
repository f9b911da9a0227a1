// Calls about closing a month, and about somebody who leaves.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { monthText } from '../../values/dates.ts';
import { yuanText } from '../../values/money.ts';
import { fenSchema, idSchema, payMonthSchema, workDateSchema } from '../../values/schema.ts';
import { leaverSchema } from './leaverSchema.ts';
import { checkListSchema, closingSchema, reasonSchema } from './schema.ts';

const monthInput = z.strictObject({ month: payMonthSchema });

export const closingContract = {
  /** The month-end check list, every line of it; also runs every identity of the ledgers over the whole book. */
  'closing.check': query({ permission: 'bookkeeper', input: monthInput, output: checkListSchema }),
  /** Newest first, also those that were reopened. */
  'closing.list': query({ permission: 'bookkeeper', input: z.strictObject({}), output: z.array(closingSchema) }),
  /** 结账: when nothing blocking is found, or with a reason, which is kept with the findings as they stood. In order of the months. */
  'closing.close': command({
    permission: 'bookkeeper',
    input: monthInput.extend({ reason: reasonSchema.optional() }),
    output: z.null(),
    audit: ({ month, reason }) => `${monthText(month)}结账${reason === undefined ? '' : `：${reason}`}`,
  }),
  /** 反结账: only the newest closed month. */
  'closing.reopen': command({
    permission: 'owner',
    input: monthInput.extend({ reason: reasonSchema }),
    output: z.null(),
    audit: ({ month, reason }) => `${monthText(month)}反结账：${reason}`,
  }),
  /** 离职结清: everything that closes for a worker who leaves on a day. */
  'closing.leaver': query({
    permission: 'bookkeeper',
    input: z.strictObject({ workerId: idSchema<'Worker'>(), date: workDateSchema }),
    output: leaverSchema,
  }),
  /** Every open advance of hers is taken back at once (一次) in the month named. */
  'closing.takeAdvances': command({
    permission: 'bookkeeper',
    input: z.strictObject({ workerId: idSchema<'Worker'>(), month: payMonthSchema }),
    output: z.strictObject({ workerNo: z.string(), name: z.string(), count: z.int(), left: fenSchema }),
    audit: ({ month }, { workerNo, name, count, left }) =>
      `离职结清 ${workerNo} ${name}：${String(count)} 笔预支共 ${yuanText(left)} 元改为${monthText(month)}一次扣回`,
  }),
};
