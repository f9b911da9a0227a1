// Whether a month's pay run is locked, or the month closed; every feature that writes something dated asks here first.
import { refuse, type RefusedError } from '../../shared/contract/errors.ts';
import { monthOf, monthText, payMonth, type PayMonth, type WorkDate } from '../../shared/values/dates.ts';
import type { ReadableDb } from './database.ts';

export function isLocked(db: ReadableDb, month: PayMonth): boolean {
  return db.get('SELECT 1 FROM locked_months WHERE month = :month', { month }) !== undefined;
}

/** 结账, until it is reopened (wage-rules §10). A closed month is always a locked one. */
export function isClosed(db: ReadableDb, month: PayMonth): boolean {
  return db.get('SELECT 1 FROM closed_months WHERE month = :month', { month }) !== undefined;
}

/** Refuses what belongs to a closed month; the triggers of migration 0007 hold the same. */
export function refuseClosedMonth(db: ReadableDb, month: PayMonth): void {
  if (isClosed(db, month)) throw refuse('closed', { month });
}

/** The refusal for a write that a trigger of a closed month stopped; undefined for any other error. */
export function closedRefusal(error: unknown): RefusedError | undefined {
  const month = error instanceof Error ? /^closed month: (\d{4}-\d{2})$/.exec(error.message)?.[1] : undefined;
  return month === undefined ? undefined : refuse('closed', { month: payMonth(month) });
}

/** Refuses when the pay run of the month is locked or paid (wage-rules §10), or the month closed. */
export function refuseLockedMonth(db: ReadableDb, month: PayMonth): void {
  refuseClosedMonth(db, month);
  if (isLocked(db, month)) throw refuse('locked', { what: `${monthText(month)}的工资` });
}

/** The same for the month a date falls in. */
export function refuseLockedDate(db: ReadableDb, date: WorkDate): void {
  refuseLockedMonth(db, monthOf(date));
}
