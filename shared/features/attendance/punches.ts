// Check-in and check-out (打卡) of those who come and go: one stay from an in-punch to an out-punch.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, minutesSchema, workDateSchema } from '../../values/schema.ts';
import { workerIdSchema } from './schema.ts';

export const punchIdSchema = idSchema<'Punch'>();
export type PunchId = Id<'Punch'>;

/** Local time of a day, "08:02". */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '时间应像 08:02' });

/** Times of the day `workDate`; an out-punch before the in-punch is of the next morning. One of the two may be missing. */
export const stayTimesSchema = z
  .strictObject({ inAt: clockTimeSchema.nullable(), outAt: clockTimeSchema.nullable() })
  .refine(({ inAt, outAt }) => inAt !== null || outAt !== null, { error: '上班和下班时间至少填一个' });
export type StayTimes = z.output<typeof stayTimesSchema>;

export const staySchema = z.strictObject({
  id: punchIdSchema,
  workerId: workerIdSchema,
  workerNo: z.string(),
  workerName: z.string(),
  workDate: workDateSchema,
  inAt: clockTimeSchema.nullable(),
  outAt: clockTimeSchema.nullable(),
  /** null while one of the two is missing. */
  minutes: minutesSchema.nullable(),
  /** In but not out on an earlier day, or out without in: somebody forgot. */
  missing: z.boolean(),
  /** Was a time put in or changed by hand? */
  mended: z.boolean(),
});
export type Stay = z.output<typeof staySchema>;

/** A shift is never longer; whoever has been in for longer forgot to punch out. */
const longestShift = 16 * 60;

/** Minutes from in to out, past midnight where need be; null while one is missing. */
export function stayMinutes({ inAt, outAt }: StayTimes): number | null {
  if (inAt === null || outAt === null) return null;
  const span = minutesOf(outAt) - minutesOf(inAt);
  return span < 0 ? span + 24 * 60 : span;
}

/** Does a punch `dayGap` days after the in-punch's day still belong to that stay? */
export function closesStay(inAt: string, dayGap: number, at: string): boolean {
  const span = dayGap * 24 * 60 + minutesOf(at) - minutesOf(inAt);
  return span >= 0 && span <= longestShift;
}

/** Do two stays of one day share a minute? One that lacks a time shares none. */
export function staysOverlap(a: StayTimes, b: StayTimes): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first !== null && second !== null && first.from < second.to && second.from < first.to;
}

function spanOf(times: StayTimes): { readonly from: number; readonly to: number } | null {
  const span = stayMinutes(times);
  if (span === null || times.inAt === null) return null;
  const from = minutesOf(times.inAt);
  return { from, to: from + span };
}

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
