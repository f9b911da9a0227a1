// What other features may ask about wages: the figures of a month, a worker a row.
import type { WageSheet } from '../../../shared/features/payroll/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';
import { lockedRuns } from './sqlRuns.ts';
import { wageSheet } from './wageSheet.ts';

/** Every run of the month, interim runs first, each with its frozen figures; the last run as it computes now while it is a draft. */
export function runSheetsOf(db: ReadableDb, month: PayMonth): WageSheet[] {
  const parts = lockedRuns(db, month).flatMap(({ part }) => (part === null ? [] : [part]));
  return [...parts.reverse(), null].map((part) => wageSheet(db, { month, part }, undefined));
}

/** Frozen figures of a locked month, else as they compute now. */
export function wagesOf(db: ReadableDb, month: PayMonth): WageSheet {
  return wageSheet(db, { month, part: null }, undefined);
}
