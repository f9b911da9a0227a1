// Settings of one book: who it is, and how the wage is rounded (book-workbook §1, sheet 账套).
import { z } from 'zod';
import { amountSchema, textSchema } from '../../values/schema.ts';

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
