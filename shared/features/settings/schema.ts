// Settings of one book: who it is, how the wage is rounded (book-workbook §1, sheet 账套); the kinds of day; tax tables as data.
import { z } from 'zod';
import { amountSchema, shareSchema, textSchema } from '../../values/schema.ts';

export const roundings = ['fen', 'jiao', 'yuan', 'nearestYuan'] as const;
export type Rounding = (typeof roundings)[number];

export const settingsSchema = z.strictObject({
  name: textSchema(60),
  district: textSchema(60),
  rounding: z.enum(roundings),
  carryRounding: z.boolean(),
  /** What a worker takes home at least before advances are taken back, fen a month. */
  takeHomeFloor: amountSchema,
  /** Days of the week that are workdays where the calendar says nothing (wage-rules §12.27). */
  workweek: z.union([z.literal(5), z.literal(6)]),
});
export type Settings = z.output<typeof settingsSchema>;

export const dayKinds = ['workday', 'rest_day', 'holiday'] as const;
export type DayKind = (typeof dayKinds)[number];

/** A tax table as data, so that the calculation of a slip holds no figure of the tax law (wage-rules §9). Bands in rising order; the last one is open (`upTo` null). Tax of a band = taxable × rate − quickDeduction. */
const bracketSchema = z.strictObject({
  /** Fen, up to and with this amount. */
  upTo: amountSchema.nullable(),
  rate: shareSchema,
  quickDeduction: amountSchema,
});
export type TaxBracket = z.output<typeof bracketSchema>;

const bracketsSchema = z
  .array(bracketSchema)
  .min(1, { error: '至少要有一级' })
  .max(20, { error: '不能超过 20 级' })
  .refine(inRisingOrder, { error: '各级上限应从小到大，只有最后一级不填上限' })
  .refine((brackets) => brackets.every(({ rate }) => rate <= 10_000), { error: '税率不能超过 100%' });

/** Cumulative method: the brackets are those of a year, the basic deduction is per month employed, fen. */
export const wagesTaxTableSchema = z.strictObject({
  basicDeduction: amountSchema,
  brackets: bracketsSchema,
});
export type WagesTaxTable = z.output<typeof wagesTaxTableSchema>;

/**
 * Per period and person. Receipts up to `threshold` are free; up to `fixedUpTo` the `fixedAllowance` is taken off,
 * above it the share `allowanceShare` (1/10000) of the receipt; what is left is taxed by the brackets. Fen.
 */
export const serviceTaxTableSchema = z.strictObject({
  threshold: amountSchema,
  fixedAllowance: amountSchema,
  fixedUpTo: amountSchema,
  allowanceShare: shareSchema,
  brackets: bracketsSchema,
});
export type ServiceTaxTable = z.output<typeof serviceTaxTableSchema>;

function inRisingOrder(brackets: readonly { readonly upTo: number | null }[]): boolean {
  return brackets.every(({ upTo }, index) => {
    if (index === brackets.length - 1) return upTo === null;
    return upTo !== null && upTo > (brackets[index - 1]?.upTo ?? -1);
  });
}
