// One month's wages: every step of wage-rules.md in its order, over plain data.
import { milli } from '../../values/quantity.ts';
import { warningMessages } from '../../text/payroll.ts';
import type { MonthInput } from './input.ts';
import { monthRules, type MonthRules } from './monthRules.ts';
import { recordsOf } from './records.ts';
import type { MonthResult, Slip, Warning, WithoutSlip } from './slip.ts';
import { slipOf, withoutSlipOf } from './slipOf.ts';
import { teamPay } from './teamPay.ts';

/** Pure and total: faults come back as sentences, never as exceptions. */
export function computeMonth(input: MonthInput): MonthResult {
  const month = monthRules(input);
  const team = teamPay(input, month);
  const slips: Slip[] = [];
  const withoutSlip: WithoutSlip[] = [];
  const unpriced = [...team.unpriced];
  const faults = [...month.formulas.faults, ...team.faults];
  for (const worker of input.workers) {
    const records = recordsOf(worker, month, team.shares.get(worker.id) ?? []);
    unpriced.push(...records.unpriced);
    faults.push(...records.faults);
    const slip = slipOf(worker, month, records);
    const without = slip === undefined ? withoutSlipOf(worker, month, records) : undefined;
    if (slip !== undefined) slips.push(slip);
    if (without !== undefined) withoutSlip.push(without);
  }
  return {
    month: input.month,
    complete: unpriced.length === 0,
    unpriced: byOperation(unpriced, month),
    slips,
    withoutSlip,
    notices: noticesOf(input, month),
    faults,
  };
}

/** Once per operation, in the order of the slip (wage-rules §12.5). */
function byOperation(rows: MonthResult['unpriced'], month: MonthRules): MonthResult['unpriced'] {
  return [...Map.groupBy(rows, ({ operationId }) => operationId)]
    .map(([operationId, group]) => ({
      operationId,
      quantity: milli(group.reduce((sum, { quantity }) => sum + quantity, 0)),
    }))
    .sort((a, b) => month.rank(a.operationId) - month.rank(b.operationId));
}

/** Due hours above 174 a month are more than the law's average (wage-rules §12.27). */
function noticesOf(input: MonthInput, month: MonthRules): Warning[] {
  const sites = new Set([null, ...input.dueMinutes.map(({ siteId }) => siteId)]);
  const most = Math.max(...[...sites].map((site) => month.dueMinutes(site)));
  return most > 174 * 60 ? [{ code: 'dueHoursAbove174', message: warningMessages.dueHoursAbove174(most) }] : [];
}
