// Calls about piece rates: today's prices, their history, the queue of work without a price.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { rateText } from '../../values/money.ts';
import { rateScopeText, tierModeText } from '../../text/products.ts';
import { quantitySchema, rateSchema, workDateSchema } from '../../values/schema.ts';
import {
  operationIdSchema,
  operationSchema,
  pieceRateIdSchema,
  pieceRateSchema,
  productIdSchema,
  rateDraftSchema,
} from './schema.ts';

/** A rate with the names a reader needs. */
export const listedRateSchema = pieceRateSchema.extend({
  productNo: z.string(),
  operationNo: z.string(),
  workerNo: z.string().nullable(),
  workerName: z.string().nullable(),
  /** Newest month whose frozen wages were priced by this row; it can no longer be changed. */
  lockedMonth: z.string().nullable(),
});
export type ListedRate = z.output<typeof listedRateSchema>;

/** An operation with the general rate of a date, and how many special rates there are. */
export const pricedOperationSchema = operationSchema.extend({
  general: pieceRateSchema.nullable(),
  specialRates: z.int(),
});
export type PricedOperation = z.output<typeof pricedOperationSchema>;

/** Work that is done but has no price: `quantity` = paid pieces, `firstDate` = from when a rate is needed. */
export const unpricedSchema = operationSchema.extend({
  firstDate: workDateSchema,
  lastDate: workDateSchema,
  quantity: quantitySchema,
  entries: z.int(),
});
export type Unpriced = z.output<typeof unpricedSchema>;

export const ratesContract = {
  'products.prices': query({
    permission: 'bookkeeper',
    input: z.strictObject({ productId: productIdSchema, date: workDateSchema }),
    output: z.array(pricedOperationSchema),
  }),
  /** The whole history of one operation, general rows first, newest first within. */
  'products.rates': query({
    permission: 'bookkeeper',
    input: z.strictObject({ operationId: operationIdSchema }),
    output: z.array(listedRateSchema),
  }),
  'products.addRate': command({
    permission: 'bookkeeper',
    input: rateDraftSchema,
    output: listedRateSchema,
    audit: (_, rate) => `新增工价 ${sentence(rate)}`,
  }),
  'products.changeRate': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: pieceRateIdSchema, draft: rateDraftSchema }),
    output: listedRateSchema,
    audit: (_, rate) => `修改工价 ${sentence(rate)}`,
  }),
  'products.removeRate': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: pieceRateIdSchema }),
    output: listedRateSchema,
    audit: (_, rate) => `删除工价 ${sentence(rate)}`,
  }),
  'products.unpriced': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(unpricedSchema),
  }),
  /** Gives several operations of the queue their general rate in one step. */
  'products.price': command({
    permission: 'bookkeeper',
    input: z.strictObject({
      prices: z
        .array(z.strictObject({ operationId: operationIdSchema, fromDate: workDateSchema, rate: rateSchema }))
        .min(1, { error: '还没有填单价' }),
    }),
    output: z.array(listedRateSchema),
    audit: (_, rates) => `补定工价 ${rates.map(sentence).join('；')}`,
  }),
};

function sentence(rate: ListedRate): string {
  const price = rate.rate === null ? '起恢复通用工价' : `起 ${rateText(rate.rate)} 元`;
  const tiers = rate.tierMode === 'none' ? '' : `（${tierModeText[rate.tierMode]}阶梯）`;
  return `${rate.productNo}-${rate.operationNo} ${rateScopeText(rate)} ${rate.fromDate} ${price}${tiers}`;
}
