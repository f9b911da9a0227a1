// Calls about pay items and the values typed for them each month.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { amountSchema, payMonthSchema } from '../../values/schema.ts';
import { payItemDraftSchema, payItemIdSchema, payItemSchema, workerIdSchema } from './schema.ts';

export const payItemsContract = {
  'payItems.list': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(payItemSchema),
  }),
  /** What is wrong with a formula, as a Chinese sentence; null when nothing is. */
  'payItems.checkFormula': query({
    permission: 'bookkeeper',
    input: z.strictObject({ formula: z.string(), self: payItemIdSchema.nullable() }),
    output: z.string().nullable(),
  }),
  /** Put at the end of the order. */
  'payItems.add': command({
    permission: 'bookkeeper',
    input: payItemDraftSchema,
    output: payItemIdSchema,
    audit: ({ name }) => `新增工资项目“${name}”`,
  }),
  'payItems.change': command({
    permission: 'bookkeeper',
    input: payItemDraftSchema.extend({ id: payItemIdSchema }),
    output: z.null(),
    audit: ({ name }) => `修改工资项目“${name}”`,
  }),
  /** All items in their new order. */
  'payItems.reorder': command({
    permission: 'bookkeeper',
    input: z.strictObject({ ids: z.array(payItemIdSchema) }),
    output: z.null(),
    audit: () => '调整工资项目的顺序',
  }),
  'payItems.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: payItemIdSchema }),
    output: payItemSchema,
    audit: (_, { name }) => `删除工资项目“${name}”`,
  }),
  /** Everybody engaged in the month or with a value in it, with the values typed. */
  'payItems.listValues': query({
    permission: 'bookkeeper',
    input: z.strictObject({ month: payMonthSchema }),
    output: z.strictObject({
      locked: z.boolean(),
      workers: z.array(
        z.strictObject({
          workerId: workerIdSchema,
          workerNo: z.string(),
          name: z.string(),
          values: z.array(z.strictObject({ payItemId: payItemIdSchema, amount: amountSchema })),
        }),
      ),
    }),
  }),
  /** 0 or null takes the value out. */
  'payItems.setValue': command({
    permission: 'bookkeeper',
    input: z.strictObject({
      month: payMonthSchema,
      workerId: workerIdSchema,
      payItemId: payItemIdSchema,
      amount: amountSchema.nullable(),
    }),
    output: z.strictObject({ worker: z.string(), item: z.string() }),
    audit: ({ month }, { worker, item }) => `录入${worker} ${month} 的“${item}”`,
  }),
};
