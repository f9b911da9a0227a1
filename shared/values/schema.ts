// zod schemas of the exact values: input from outside becomes a branded value or a Chinese sentence.
import { z } from 'zod';
import { isPayMonth, isWorkDate, type PayMonth, type WorkDate } from './dates.ts';
import type { Id, Uid } from './ids.ts';
import type { Fen, Hao } from './money.ts';
import type { Milli, Minutes, TenThousandth } from './quantity.ts';

/** Ten billion yuan, a billion pieces: more was typed wrong, and sums of such numbers would no longer be exact. */
const largest = 1_000_000_000_000;
const tooLarge = { error: '数字太大，请检查是否多输了几位' };

const integer = z.int({ error: '应为整数' }).min(-largest, tooLarge).max(largest, tooLarge);
const notNegative = integer.min(0, { error: '不能是负数' });

export const workDateSchema: z.ZodType<WorkDate, string> = z
  .string({ error: '应为日期' })
  .refine(isWorkDate, { error: '没有这一天，日期应像 2026-10-01' })
  .transform((text) => text);

export const payMonthSchema: z.ZodType<PayMonth, string> = z
  .string({ error: '应为月份' })
  .refine(isPayMonth, { error: '没有这个月份，应像 2026-10' })
  .transform((text) => text);

/** Fen of either sign. */
export const fenSchema = integer.transform((amount) => amount as Fen);
/** Fen, 0 or more. */
export const amountSchema = notNegative.transform((amount) => amount as Fen);
/** 1/10000 yuan, 0 or more. */
export const rateSchema = notNegative.transform((rate) => rate as Hao);
/** 1/1000 of the unit, 0 or more. */
export const quantitySchema = notNegative.transform((quantity) => quantity as Milli);
/** 1/1000 of the unit, of either sign. */
export const signedQuantitySchema = integer.transform((quantity) => quantity as Milli);
export const minutesSchema = notNegative.transform((time) => time as Minutes);
export const shareSchema = notNegative.transform((share) => share as TenThousandth);

export const uidSchema = z.uuid().transform((text) => text as Uid);

export function idSchema<Name extends string>(): z.ZodType<Id<Name>, number> {
  return z
    .int()
    .positive()
    .transform((id) => id as Id<Name>);
}

/** A name or number that must not be empty; surrounding spaces are dropped. */
export function nameSchema(longest = 60): z.ZodType<string, string> {
  return z
    .string({ error: '应为文字' })
    .trim()
    .min(1, { error: '不能为空' })
    .max(longest, { error: `不能超过 ${String(longest)} 个字` });
}

/** Free text, may be empty. */
export function textSchema(longest = 500): z.ZodType<string, string> {
  return z
    .string({ error: '应为文字' })
    .trim()
    .max(longest, { error: `不能超过 ${String(longest)} 个字` });
}

/** True only for days in order; an open end is always in order. */
export function inOrder(dates: { readonly fromDate: WorkDate; readonly toDate: WorkDate | null }): boolean {
  return dates.toDate === null || dates.fromDate <= dates.toDate;
}
