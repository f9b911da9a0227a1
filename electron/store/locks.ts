// Whether a month's pay run is locked; every feature that writes something a wage is made of asks here first.
import { refuse } from '../../shared/contract/errors.ts';
import { monthOf, monthText, type PayMonth, type WorkDate } from '../../shared/values/dates.ts';
import type { ReadableDb } from './database.ts';

export function isLocked(db: ReadableDb, month: PayMonth): boolean {
  return db.get('SELECT 1 FROM locked_months WHERE month = :month', { month }) !== undefined;
}

/** Refuses when the pay run of the month is locked or paid (wage-rules §10). */
export function refuseLockedMonth(db: ReadableDb, month: PayMonth): void {
  if (isLocked(db, month)) throw refuse('locked', { what: `${monthText(month)}的工资` });
}

/** The same for the month a date falls in. */
export function refuseLockedDate(db: ReadableDb, date: WorkDate): void {
  refuseLockedMonth(db, monthOf(date));
}
