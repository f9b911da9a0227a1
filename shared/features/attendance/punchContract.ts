// Calls about check-in and check-out.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { hoursText } from '../../values/quantity.ts';
import { workDateSchema } from '../../values/schema.ts';
import { punchIdSchema, stayTimesSchema, staySchema, type Stay } from './punches.ts';
import { workerIdSchema } from './schema.ts';

export const punchContract = {
  /** Newest first. */
  'attendance.stays': query({
    permission: 'clerk',
    input: z.strictObject({ from: workDateSchema, to: workDateSchema }),
    output: z.array(staySchema),
  }),
  /** Of all days, oldest first. */
  'attendance.missingPunches': query({ permission: 'clerk', input: z.strictObject({}), output: z.array(staySchema) }),
  /** By worker number, at this minute; the direction follows from the punch before unless it is said. */
  'attendance.punch': command({
    permission: 'clerk',
    input: z.strictObject({ workerNo: z.string().trim().min(1).max(20), direction: z.enum(['in', 'out']).optional() }),
    output: z.strictObject({ stay: staySchema, direction: z.enum(['in', 'out']), at: z.string() }),
    audit: (_, { stay, direction, at }) =>
      `打卡 ${stay.workDate} ${who(stay)} ${direction === 'in' ? '上班' : '下班'} ${at}`,
  }),
  /** Times put in by hand; the day's hours follow. */
  'attendance.addStay': command({
    permission: 'clerk',
    input: z.strictObject({ workerId: workerIdSchema, workDate: workDateSchema, times: stayTimesSchema }),
    output: staySchema,
    audit: (_, stay) => `补打卡 ${sentence(stay)}`,
  }),
  'attendance.mendStay': command({
    permission: 'clerk',
    input: z.strictObject({ id: punchIdSchema, times: stayTimesSchema }),
    output: staySchema,
    audit: (_, stay) => `修改打卡 ${sentence(stay)}`,
  }),
  'attendance.removeStay': command({
    permission: 'clerk',
    input: z.strictObject({ id: punchIdSchema }),
    output: staySchema,
    audit: (_, stay) => `删除打卡 ${sentence(stay)}`,
  }),
};

function sentence(stay: Stay): string {
  const time = stay.minutes === null ? '' : `，${hoursText(stay.minutes)} 小时`;
  return `${stay.workDate} ${who(stay)} 上班 ${stay.inAt ?? '未打'} 下班 ${stay.outAt ?? '未打'}${time}`;
}

function who({ workerNo, workerName }: Stay): string {
  return `${workerNo} ${workerName}`;
}
