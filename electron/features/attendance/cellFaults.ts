// Why a cell of the month grid cannot be written: locked, no engagement that day, more than 24 hours, a kind that is gone.
import type { DayCell } from '../../../shared/features/attendance/schema.ts';
import { attendanceFaults as say } from '../../../shared/text/attendance.ts';
import { monthOf, monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { isLocked } from '../../store/locks.ts';
import { allKinds } from './kindSql.ts';
import { dayState, dayWork } from './sql.ts';

const longestDay = 24 * 60;

/** Asks the book once for what all cells share; undefined = nothing is wrong. */
export function faultFinder(db: ReadableDb): (cell: DayCell) => string | undefined {
  const kinds = new Map(allKinds(db).map((kind) => [kind.id, kind]));
  const locked = new Map<PayMonth, boolean>();

  function isMonthLocked(month: PayMonth): boolean {
    const known = locked.get(month) ?? isLocked(db, month);
    locked.set(month, known);
    return known;
  }

  return (cell) => {
    const month = monthOf(cell.workDate);
    if (isMonthLocked(month)) return say.locked(monthText(month));
    const state = dayState(db, cell);
    if (state === undefined) return say.noWorker;
    if (state.frozen === 1) return say.frozen;
    const { work, board } = cell;
    const isEmptied = (work === undefined || totalOf(work) === 0) && (board === undefined || isNone(board));
    if (state.engaged === 0 && !isEmptied) return say.notEngaged;
    if (work === undefined) return undefined;
    const total = totalOf(work);
    if (total > longestDay) return say.tooLong(minutes(total));
    if (work.absence === null) return undefined;
    const kind = kinds.get(work.absence.kindId);
    if (kind === undefined) return say.kindGone;
    if (work.absence.minutes === 0) return say.howLong(kind.name);
    const isNew = dayWork(db, cell).absence?.kindId !== kind.id;
    return kind.active || !isNew ? undefined : say.kindRetired(kind.name);
  };
}

function totalOf({ minutes: worked, arrangedMinutes, absence }: NonNullable<DayCell['work']>): number {
  return worked + arrangedMinutes + (absence?.minutes ?? 0);
}

function isNone({ nights, meals }: NonNullable<DayCell['board']>): boolean {
  return nights + meals === 0;
}
