// Locking a run (数据封存) and freeing it again (wage-rules §10).
import { refuse } from '../../../shared/contract/errors.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import { periodText } from '../../../shared/features/payroll/contract.ts';
import { lastDay, monthText, type PayMonth } from '../../../shared/values/dates.ts';
import type { CommandContext } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { isLocked, refuseClosedMonth } from '../../store/locks.ts';
import { readSettings } from '../settings/read.ts';
import { monthNow, openMonthsBefore } from './compute.ts';
import { deleteRun, freezeEntries } from './sqlFreeze.ts';
import { kindRules, minimumWages, taxTables } from './sqlRules.ts';
import { insertLedger, insertRun, insertSlip, paidWorkers, runAfter, runIdOf } from './sqlRuns.ts';

/** Refuses a run that is locked, incomplete, faulty, empty, or has a draft month before it. */
export function lockRun({ db, newUid, now, operator }: CommandContext, period: Period): void {
  const { month } = period;
  const name = periodText(period);
  if (runIdOf(db, period) !== undefined) throw refuse('locked', { what: name });
  if (isLocked(db, month)) throw refuse('locked', { what: `${monthText(month)}工资` });
  const open = openMonthsBefore(db, month)[0];
  if (open !== undefined) throw refused(`${monthText(open)}工资还没有封存，请先封存它再封存${name}。`);
  const { result } = monthNow(db, period);
  if (result.faults[0] !== undefined) throw refused(`${result.faults[0]}请改正后再封存。`);
  if (!result.complete) throw refused(`${name}里还有产量没有工价（待定价），请先定价再封存。`);
  if (result.slips.length === 0) throw refused(`${name}没有可封存的工资条。`);
  const rules = rulesUsed(db, month);
  const runId = insertRun(db, { uid: newUid(), period, lockedAt: now, lockedBy: operator.name, rules });
  for (const slip of result.slips) insertSlip(db, runId, newUid(), slip);
  for (const { workerId, closing } of [...result.slips, ...result.withoutSlip])
    insertLedger(db, { runId, month, workerId, closing });
  freezeEntries(db, runId, period);
}

/** Refuses while a later run is locked, for that one opens with what this one leaves over, and once anything was paid (wage-rules §10). */
export function unlockRun({ db }: CommandContext, period: Period): void {
  const name = periodText(period);
  const runId = runIdOf(db, period);
  if (runId === undefined) throw refused(`${name}没有封存，不用解封。`);
  const later = runAfter(db, runId);
  refuseClosedMonth(db, period.month);
  if (later !== undefined)
    throw refused(`${periodText(later)}已封存，它接着${name}的余额算，请先解封${periodText(later)}。`);
  const paid = paidWorkers(db, runId);
  if (paid.length > 0)
    throw refused(
      `${name}已经发放过（${namesText(paid)}），不能解封。发错的请先在“发放”里冲销；已经付出去的，请在以后的月份补发或扣回。`,
    );
  deleteRun(db, runId);
}

function refused(sentence: string): Error {
  return refuse('refused', { sentence });
}

function namesText(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} 人` : names.join('、');
}

/** The rule rows in force on the month's last day, kept with the run (wage-rules §9: a locked run keeps the table it used). */
function rulesUsed(db: ReadableDb, month: PayMonth): unknown {
  const until = lastDay(month);
  const inForce = <Row extends { readonly fromDate: string }>(rows: readonly Row[]) =>
    rows.filter(({ fromDate }) => fromDate <= until);
  const { wagesTaxTables, serviceTaxTables } = taxTables(db);
  return {
    settings: readSettings(db),
    kindRules: inForce(kindRules(db)),
    minimumWages: inForce(minimumWages(db)),
    wagesTaxTable: inForce(wagesTaxTables).at(-1),
    serviceTaxTable: inForce(serviceTaxTables).at(-1),
  };
}
