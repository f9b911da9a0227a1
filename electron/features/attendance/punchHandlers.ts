// What the calls about check-in and check-out do: a stay's minutes go into the day's attendance, which stays editable.
import { refuse } from '../../../shared/contract/errors.ts';
import {
  closesStay,
  minutesOf,
  stayMinutes,
  staysOverlap,
  type PunchId,
  type Stay,
  type StayTimes,
} from '../../../shared/features/attendance/punches.ts';
import type { punchContract } from '../../../shared/features/attendance/punchContract.ts';
import { dateText, daysBetween, type WorkDate } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/quantity.ts';
import type { CommandContext, HandlersOf } from '../../host/context.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { refuseUnengaged } from '../../store/engaged.ts';
import { refuseLockedDate } from '../../store/locks.ts';
import {
  deleteStay,
  insertStay,
  lastStay,
  missingStays,
  stayById,
  staysBetween,
  updateStay,
  workerByNo,
} from './punchSql.ts';
import { dayWork, putHours, type WorkerDay } from './sql.ts';

const longestDay = 24 * 60;
/** A card held to the reader twice. */
const twiceWithin = 2;

export const punchHandlers: HandlersOf<typeof punchContract> = {
  'attendance.stays': ({ db, today }, { from, to }) => staysBetween(db, from, to, today),

  'attendance.missingPunches': ({ db, today }) => missingStays(db, today),

  'attendance.punch': (context, { workerNo, direction }) => {
    const worker = workerByNo(context.db, workerNo);
    if (worker === undefined)
      throw refuse('refused', { sentence: `没有工号是 ${workerNo} 的工人，没有记。请核对工号后再输。` });
    const at = context.now.slice(11, 16);
    const day = { workerId: worker.id, workDate: context.today };
    const last = lastStay(context.db, day);
    if (last !== undefined) refuseTwice(last, context.today, at);
    const open = last?.outAt === null && last.inAt !== null && belongs(last, context.today, at) ? last : undefined;
    const way = direction ?? (open === undefined ? 'in' : 'out');
    const id = way === 'out' && open !== undefined ? punchOut(context, open, at) : punchAlone(context, day, way, at);
    return { stay: theStay(context.db, id, context.today), direction: way, at };
  },

  'attendance.addStay': (context, { workerId, workDate, times }) => {
    const { db, newUid, today } = context;
    const day = { workerId, workDate };
    refuseLockedDate(db, workDate);
    refuseUnengaged(db, workerId, workDate);
    refuseOverlap(db, day, times, today);
    addMinutes(context, day, stayMinutes(times) ?? 0);
    return theStay(db, insertStay(db, newUid(), day, times, true), today);
  },

  'attendance.mendStay': (context, { id, times }) => {
    const before = theStay(context.db, id, context.today);
    return changed(context, before, times, true);
  },

  'attendance.removeStay': (context, { id }) => {
    const { db, today } = context;
    const stay = theStay(db, id, today);
    refuseLockedDate(db, stay.workDate);
    addMinutes(context, stay, 0 - (stay.minutes ?? 0));
    deleteStay(db, id);
    return stay;
  },
};

function belongs({ workDate, inAt }: Stay, today: WorkDate, at: string): boolean {
  return inAt !== null && closesStay(inAt, daysBetween(workDate, today), at);
}

function refuseTwice({ workDate, inAt, outAt, workerNo, workerName }: Stay, today: WorkDate, at: string): void {
  const before = outAt ?? inAt ?? at;
  const since = minutesOf(at) - minutesOf(before);
  if (workDate !== today || since < 0 || since >= twiceWithin) return;
  const done = outAt === null ? '上班' : '下班';
  throw refuse('refused', { sentence: `${workerNo} ${workerName} 刚才 ${before} 已经打过${done}卡，这一次没有记。` });
}

function punchOut(context: CommandContext, open: Stay, at: string): PunchId {
  return changed(context, open, { inAt: open.inAt, outAt: at }, open.mended).id;
}

function punchAlone(context: CommandContext, day: WorkerDay, way: 'in' | 'out', at: string): PunchId {
  const { db, newUid } = context;
  refuseLockedDate(db, day.workDate);
  refuseUnengaged(db, day.workerId, day.workDate);
  const times = way === 'in' ? { inAt: at, outAt: null } : { inAt: null, outAt: at };
  return insertStay(db, newUid(), day, times, false);
}

function changed(context: CommandContext, before: Stay, times: StayTimes, mended: boolean): Stay {
  const { db, today } = context;
  refuseLockedDate(db, before.workDate);
  refuseOverlap(db, before, times, today, before.id);
  addMinutes(context, before, (stayMinutes(times) ?? 0) - (before.minutes ?? 0));
  updateStay(db, before.id, times, mended);
  return theStay(db, before.id, today);
}

/** The same hours are not counted twice. */
function refuseOverlap(db: ReadableDb, day: WorkerDay, times: StayTimes, today: WorkDate, self?: PunchId): void {
  const clash = staysBetween(db, day.workDate, day.workDate, today).find(
    (other) => other.workerId === day.workerId && other.id !== self && staysOverlap(other, times),
  );
  if (clash === undefined) return;
  const sentence = `${clash.workerNo} ${clash.workerName} 这一天已经有 ${clash.inAt ?? ''} 到 ${clash.outAt ?? ''} 的打卡，和它重叠了。请改时间，或改那一次。`;
  throw refuse('refused', { sentence });
}

/** What was put right by hand in the grid stays in: only the difference is added. */
function addMinutes(
  { db, newUid }: Pick<CommandContext, 'newUid'> & { db: WritableDb },
  day: WorkerDay,
  more: number,
): void {
  if (more === 0) return;
  const { minutes: before, arrangedMinutes } = dayWork(db, day);
  const after = Math.max(0, before + more);
  if (after + arrangedMinutes > longestDay) {
    const sentence = `${dateText(day.workDate)}这样一共超过 24 小时，请先核对这一天的打卡和考勤。`;
    throw refuse('refused', { sentence });
  }
  putHours(db, newUid(), day, { minutes: minutes(after), arrangedMinutes });
}

function theStay(db: ReadableDb, id: PunchId, today: WorkDate): Stay {
  const stay = stayById(db, id, today);
  if (stay === undefined) throw refuse('notFound', { what: '这次打卡' });
  return stay;
}
