// Attendance (考勤) of one worker and day: hours, arranged overtime, absence, room and board; and what a month shows of it.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { idSchema, minutesSchema, nameSchema, payMonthSchema, workDateSchema } from '../../values/schema.ts';

export const workerIdSchema = idSchema<'Worker'>();
export const absenceKindIdSchema = idSchema<'AbsenceKind'>();
export type AbsenceKindId = Id<'AbsenceKind'>;

export const dayKindSchema = z.enum(['workday', 'rest_day', 'holiday']);

/** 住 and 餐 mean room and board in a cell of the month grid. */
const letter = /^(?![住餐])\p{L}$/u;

export const absenceKindDraftSchema = z.strictObject({
  name: nameSchema(20),
  /** One character, typed into the grid: 事. */
  mark: nameSchema(2).refine((mark) => letter.test(mark), { error: '应为一个字，不能是数字、符号、“住”和“餐”' }),
  /** Paid absence counts as attended with its hours (wage-rules §12.28). */
  paid: z.boolean(),
  active: z.boolean(),
});
export type AbsenceKindDraft = z.output<typeof absenceKindDraftSchema>;
export const absenceKindSchema = absenceKindDraftSchema.extend({ id: absenceKindIdSchema });
export type AbsenceKind = z.output<typeof absenceKindSchema>;

/** At most one absence a day. */
export const dayWorkSchema = z.strictObject({
  minutes: minutesSchema,
  /** 安排加班, beyond `minutes`. */
  arrangedMinutes: minutesSchema,
  absence: z.strictObject({ kindId: absenceKindIdSchema, minutes: minutesSchema }).nullable(),
});
export type DayWork = z.output<typeof dayWorkSchema>;

/** Nights lodged (0 or 1) and meals taken that day. */
export const dayBoardSchema = z.strictObject({
  nights: z.int().min(0).max(1, { error: '一天最多住 1 晚' }),
  meals: z.int().min(0).max(5, { error: '一天最多 5 餐' }),
});
export type DayBoard = z.output<typeof dayBoardSchema>;

/** What a cell of the month grid becomes; the half that is not named stays as it is. */
export const dayCellSchema = z.strictObject({
  workerId: workerIdSchema,
  workDate: workDateSchema,
  work: dayWorkSchema.optional(),
  board: dayBoardSchema.optional(),
});
export type DayCell = z.output<typeof dayCellSchema>;

/** Why a cell was not taken. */
export const cellFaultSchema = z.strictObject({ workerId: workerIdSchema, workDate: workDateSchema, why: z.string() });

export const gridWorkerSchema = z.strictObject({
  workerId: workerIdSchema,
  workerNo: z.string(),
  workerName: z.string(),
  /** Of the newest engagement in the month; '' when she works nowhere of ours. */
  siteName: z.string(),
  /** What the month asks of her (wage-rules §12.10). */
  dueMinutes: minutesSchema,
  /** Days of engagement inside the month, both included. */
  engaged: z.array(z.strictObject({ from: workDateSchema, to: workDateSchema })),
});
export type GridWorker = z.output<typeof gridWorkerSchema>;

export const gridRecordSchema = dayWorkSchema.extend({
  workerId: workerIdSchema,
  workDate: workDateSchema,
  ...dayBoardSchema.shape,
  /** A locked slip paid it. */
  locked: z.boolean(),
});
export type GridRecord = z.output<typeof gridRecordSchema>;

export const monthGridSchema = z.strictObject({
  month: payMonthSchema,
  /** Is the month's pay run locked? */
  locked: z.boolean(),
  days: z.array(z.strictObject({ date: workDateSchema, kind: dayKindSchema })),
  /** Also those no longer in use. */
  kinds: z.array(absenceKindSchema),
  workers: z.array(gridWorkerSchema),
  records: z.array(gridRecordSchema),
});
export type MonthGrid = z.output<typeof monthGridSchema>;
