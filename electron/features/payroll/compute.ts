// A run as it stands: frozen when locked, else computed now, opening with what all runs before it leave over.
import { computeMonth } from '../../../shared/features/payroll/month.ts';
import type { Ledger } from '../../../shared/features/payroll/ledger.ts';
import type { MonthResult } from '../../../shared/features/payroll/slip.ts';
import type { PayMonthRow, Period } from '../../../shared/features/payroll/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { loadMonth, type Opening } from './load.ts';
import { frozenLedgers } from './sqlOwed.ts';
import { frozenSlips, payMonths, runOf } from './sqlRuns.ts';

type Ledgers = ReadonlyMap<Id<'Worker'>, Ledger>;

export interface MonthNow {
  readonly run: PayMonthRow & Pick<Period, 'part'>;
  readonly result: MonthResult;
  /** Unlocked months before this one, oldest first; their drafts were computed on the way (wage-rules §12.24). */
  readonly openBefore: readonly PayMonth[];
}

export function monthNow(db: ReadableDb, period: Period): MonthNow {
  const run = runOf(db, period);
  if (run !== undefined)
    return { run: { ...run, part: period.part }, result: frozenResult(db, period), openBefore: [] };
  const openBefore = openMonthsBefore(db, period.month);
  return {
    run: { ...period, state: 'draft', lockedAt: null, lockedBy: null },
    result: computeMonth(loadMonth(db, period, openingOf(db, period.month, openBefore))),
    openBefore,
  };
}

function frozenResult(db: ReadableDb, period: Period): MonthResult {
  const slips = frozenSlips(db, period);
  return { month: period.month, complete: true, unpriced: [], slips, withoutSlip: [], notices: [], faults: [] };
}

/** How the month opens: each worker's ledger after all runs before, the drafts of earlier months computed on the way. */
export function openingOf(
  db: ReadableDb,
  month: PayMonth,
  openBefore: readonly PayMonth[] = openMonthsBefore(db, month),
): Opening {
  let opening: Opening = { ledgers: frozenLedgers(db, openBefore[0] ?? month), draftBefore: null };
  for (const draft of openBefore) {
    const result = computeMonth(loadMonth(db, { month: draft, part: null }, opening));
    opening = { ledgers: closingsOf(result, opening.ledgers), draftBefore: draft };
  }
  return opening;
}

/** Who has nothing in the month keeps what was open. */
export function closingsOf({ slips, withoutSlip }: MonthResult, openings: Ledgers): Ledgers {
  return new Map([
    ...openings,
    ...[...slips, ...withoutSlip].map(({ workerId, closing }) => [workerId, closing] as const),
  ]);
}

export function openMonthsBefore(db: ReadableDb, month: PayMonth): PayMonth[] {
  return payMonths(db)
    .filter((row) => row.state === 'draft' && row.month < month)
    .map((row) => row.month)
    .reverse();
}
