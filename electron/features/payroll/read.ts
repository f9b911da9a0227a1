// What other features may ask about wages: the figures of a month, a worker a row.
import type { WageSheet } from '../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { monthNow, openMonthsBefore } from './compute.ts';
import { openPay, type OpenPay } from './openPay.ts';
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

/** Slips of the month's last run: frozen, or as they compute now. */
export function slipsOf(db: ReadableDb, month: PayMonth): readonly Slip[] {
  return monthNow(db, { month, part: null }).result.slips;
}

/** Draft months before this one, oldest first. */
export function draftsBefore(db: ReadableDb, month: PayMonth): PayMonth[] {
  return openMonthsBefore(db, month);
}

/** One worker's slips of all draft months, `through` among them unless it is locked, and what they leave over. */
export function openPayOf(db: ReadableDb, workerId: Id<'Worker'>, through: PayMonth): OpenPay {
  return openPay(db, workerId, through);
}
