// What the calls about the calendar and due hours do; months that are locked keep theirs.
import { refuse } from '../../../shared/contract/errors.ts';
import type { calendarContract } from '../../../shared/features/settings/calendarContract.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import { isLocked, refuseLockedMonth } from '../../store/locks.ts';
import {
  allDueHours,
  daysOfYear,
  deleteDay,
  deleteDueHours,
  insertDueHours,
  putDay,
  siteExists,
  updateDueHours,
} from './calendarSql.ts';
import { holidaysOf } from './holidays.ts';

export const calendarHandlers: HandlersOf<typeof calendarContract> = {
  'settings.listDays': ({ db }, { year }) => daysOfYear(db, year),

  'settings.setDay': ({ db }, day) => {
    refuseLockedMonth(db, monthOf(day.date));
    putDay(db, day);
    return null;
  },

  'settings.clearDay': ({ db }, { date }) => {
    refuseLockedMonth(db, monthOf(date));
    deleteDay(db, date);
    return null;
  },

  'settings.fillHolidays': ({ db }, { year }) => {
    const { days, swapsKnown } = holidaysOf(year);
    const own = new Set(daysOfYear(db, year).map(({ date }) => date));
    const missing = days.filter(({ date }) => !own.has(date) && !isLocked(db, monthOf(date)));
    for (const day of missing) putDay(db, day);
    return { added: missing.length, kept: days.length - missing.length, swapsKnown };
  },

  'settings.listDueHours': ({ db }) => allDueHours(db),

  'settings.setDueHours': ({ db }, row) => {
    refuseLockedMonth(db, row.month);
    if (row.siteId !== null && !siteExists(db, row.siteId)) throw refuse('notFound', { what: '这个场所' });
    const before = allDueHours(db).find(({ month, siteId }) => month === row.month && siteId === row.siteId);
    if (before === undefined) return insertDueHours(db, row);
    updateDueHours(db, { ...before, minutes: row.minutes });
    return before.id;
  },

  'settings.removeDueHours': ({ db }, { id }) => {
    const row = allDueHours(db).find((other) => other.id === id);
    if (row === undefined) throw refuse('notFound', { what: '这条应出勤' });
    refuseLockedMonth(db, row.month);
    deleteDueHours(db, id);
    return row;
  },
};
