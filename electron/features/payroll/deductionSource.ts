// What stands behind a deduction of a slip: the advance or damage and what was taken of it, the year's tax so far.
import type { Period } from '../../../shared/features/payroll/schema.ts';
import type { Deduction, Slip } from '../../../shared/features/payroll/slip.ts';
import type { DeductionSource } from '../../../shared/features/payroll/sourceSchema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { subtractFen, zeroFen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { monthNow, openingOf } from './compute.ts';
import { itemSource } from './itemSource.ts';
import { damages, specialDeductions, taxOpenings } from './sqlOwed.ts';
import { slipIdOf } from './sqlRuns.ts';
import { advanceOf } from './sqlSources.ts';
import { takenOf, yearsOf } from './sqlTaken.ts';

/** 'nothing' where the sentence of the deduction says all there is. */
export function deductionSource(
  db: ReadableDb,
  period: Period,
  workerId: Id<'Worker'>,
  index: number,
): DeductionSource {
  const slip = monthNow(db, period).result.slips.find((each) => each.workerId === workerId);
  const deduction = slip?.deductions[index];
  if (slip === undefined || deduction === undefined) return { kind: 'nothing' };
  const slipId = slipIdOf(db, period, workerId);
  switch (deduction.kind) {
    case 'advance': {
      const advance = advanceOf(db, Number(deduction.ref));
      if (advance === undefined) return { kind: 'nothing' };
      return { kind: 'advance', ...advance, before: takenOf(db, workerId, deduction, slipId) };
    }
    case 'damages':
      return damagesSource(db, slip, deduction, slipId);
    case 'tax':
      return deduction.ref === 'wages' ? taxSource(db, slip, slipId) : { kind: 'nothing' };
    case 'item': {
      const source = itemSource(db, slip, Number(deduction.ref) as Id<'PayItem'>, null);
      return { kind: 'item', ...source, before: takenOf(db, workerId, deduction, slipId) };
    }
    case 'socialInsurance':
    case 'socialInsuranceOwed':
      return { kind: 'nothing' };
  }
}

function damagesSource(db: ReadableDb, slip: Slip, deduction: Deduction, slipId: number | null): DeductionSource {
  const asked = damages(db, slip.month).find(
    ({ workerId, key }) => workerId === slip.workerId && key === deduction.ref,
  );
  if (asked === undefined) return { kind: 'nothing' };
  const { date, amount, text } = asked;
  return { kind: 'damages', date, amount, text, before: takenOf(db, slip.workerId, deduction, slipId) };
}

/** Each run adds what its ledger grew by; months that are still drafts before this one stand together in one row. */
function taxSource(db: ReadableDb, slip: Slip, slipId: number | null): DeductionSource {
  const { month, part, workerId } = slip;
  const year = Number(month.slice(0, 4));
  const opening = slipId === null ? openingOf(db, month).ledgers.get(workerId)?.year : undefined;
  const drafts = opening?.year === year ? [{ month: null, part: null, ...opening }] : [];
  const totals = [...yearsOf(db, workerId, year, slipId), ...drafts, { month, part, ...slip.closing.year }];
  const runs = totals.map(({ month: of, part: days, ...sum }, index) => {
    const before = totals[index - 1];
    const grown = (key: 'income' | 'socialInsurance' | 'withheld') => subtractFen(sum[key], before?.[key] ?? zeroFen);
    return {
      month: of,
      part: days,
      income: grown('income'),
      socialInsurance: grown('socialInsurance'),
      withheld: grown('withheld'),
    };
  });
  const mine = taxOpenings(db, year).find((row) => row.workerId === workerId);
  return {
    kind: 'tax',
    runs: runs.filter((run, index) => index === runs.length - 1 || run.income !== 0 || run.withheld !== 0),
    opening: mine === undefined ? null : openingShown(mine),
    special: specialDeductions(db, month)
      .filter((row) => row.workerId === workerId)
      .map(({ month: of, amount }) => ({ month: of, amount })),
  };
}

function openingShown({
  throughMonth,
  income,
  socialInsurance,
  specialDeductions: special,
  withheld,
}: ReturnType<typeof taxOpenings>[number]) {
  return { throughMonth, income, socialInsurance, specialDeductions: special, withheld };
}
