// 离职结清: everything that closes for somebody who leaves, on one page.
import { z } from 'zod';
import {
  amountSchema,
  fenSchema,
  idSchema,
  payMonthSchema,
  quantitySchema,
  signedQuantitySchema,
  workDateSchema,
} from '../../values/schema.ts';

const part = z.strictObject({ fromDate: workDateSchema, toDate: workDateSchema }).nullable();

/** In the order they are gone through. */
export const leaverStepCodes = ['engagement', 'goods', 'tools', 'advances', 'lastPay', 'paid'] as const;
export type LeaverStepCode = (typeof leaverStepCodes)[number];

export const leaverSchema = z.strictObject({
  bookName: z.string(),
  workerId: idSchema<'Worker'>(),
  workerNo: z.string(),
  name: z.string(),
  /** The day of leaving. */
  date: workDateSchema,
  /** Her last engagement; `toDate` null = it runs on. */
  engagement: z
    .strictObject({ post: z.string(), fromDate: workDateSchema, toDate: workDateSchema.nullable() })
    .nullable(),
  /** Draft slips of all open months, as they compute now. */
  drafts: z.array(z.strictObject({ month: payMonthSchema, gross: fenSchema, deductions: fenSchema, net: fenSchema })),
  /** The month whose pay takes what is left of advances: that of the day she leaves, or her last draft after it. */
  lastMonth: payMonthSchema,
  /** The pay of `lastMonth` is locked already. */
  lastLocked: z.boolean(),
  /** Locked slips that are not paid out. */
  unpaid: z.array(z.strictObject({ month: payMonthSchema, part, net: fenSchema, paid: fenSchema, open: fenSchema })),
  /** Not yet taken back when all drafts are locked as they stand. */
  advances: z.array(z.strictObject({ date: workDateSchema, amount: amountSchema, left: fenSchema })),
  damages: z.array(z.strictObject({ text: z.string(), amount: fenSchema, left: fenSchema })),
  /** Deduction items that did not fit, by name. */
  items: z.array(z.strictObject({ name: z.string(), left: fenSchema })),
  socialInsuranceOwed: fenSchema,
  /** 零头 carried, of either sign. */
  roundingCarry: fenSchema,
  /** 补发 and 扣回 that no slip and no draft has taken up. */
  adjustments: fenSchema,
  goods: z.array(
    z.strictObject({
      dispatchNo: z.string(),
      date: workDateSchema,
      operation: z.string(),
      unit: z.string(),
      stillOut: quantitySchema,
      reworkOpen: quantitySchema,
    }),
  ),
  /** Dispatches of hers not settled yet, also those with nothing owed. */
  openDispatches: z.array(z.string()),
  materials: z.array(z.strictObject({ material: z.string(), unit: z.string(), held: signedQuantitySchema })),
  tools: z.array(
    z.strictObject({ equipmentNo: z.string(), name: z.string(), fromDate: workDateSchema, deposit: amountSchema }),
  ),
  /** Tools that came back in the month of leaving: what of the deposit goes back to her. */
  deposits: z.array(
    z.strictObject({ equipmentNo: z.string(), name: z.string(), toDate: workDateSchema, back: amountSchema }),
  ),
  steps: z.array(z.strictObject({ code: z.enum(leaverStepCodes), done: z.boolean(), sentence: z.string() })),
  /** What the workshop still pays her, and what she still owes, as far as the book knows it in money. */
  owedToHer: fenSchema,
  owedByHer: fenSchema,
});
export type Leaver = z.output<typeof leaverSchema>;
