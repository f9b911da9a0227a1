// One worker's pay of all months that are not locked yet, as it computes now, and what it leaves over.
import { computeMonth } from '../../../shared/features/payroll/month.ts';
import type { DamageAsked } from '../../../shared/features/payroll/input.ts';
import { emptyLedger, type Ledger } from '../../../shared/features/payroll/ledger.ts';
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import { payMonth, type PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { isLocked } from '../../store/locks.ts';
import { closingsOf, openMonthsBefore } from './compute.ts';
import { loadMonth, type Opening } from './load.ts';
import { damages, frozenLedgers } from './sqlOwed.ts';

export interface OpenPay {
  /** Of every draft month in which she gets one, oldest first. */
  readonly slips: readonly Slip[];
  /** What is left over after the last of them. */
  readonly closing: Ledger;
  /** All damages ever decided. */
  readonly damages: readonly DamageAsked[];
}

const endOfTime = payMonth('2199-12');

/** `through`: counts as a draft month even if nothing stands in it yet, unless it is locked. */
export function openPay(db: ReadableDb, workerId: Id<'Worker'>, through: PayMonth): OpenPay {
  const drafts = new Set(openMonthsBefore(db, endOfTime));
  if (!isLocked(db, through)) drafts.add(through);
  const months = [...drafts].sort();
  let opening: Opening = { ledgers: frozenLedgers(db, months[0] ?? endOfTime), draftBefore: null };
  const slips: Slip[] = [];
  for (const month of months) {
    const result = computeMonth(loadMonth(db, { month, part: null }, opening));
    slips.push(...result.slips.filter((slip) => slip.workerId === workerId));
    opening = { ledgers: closingsOf(result, opening.ledgers), draftBefore: month };
  }
  return {
    slips,
    closing: opening.ledgers.get(workerId) ?? emptyLedger(Number(through.slice(0, 4))),
    damages: damages(db, endOfTime).filter((each) => each.workerId === workerId),
  };
}
