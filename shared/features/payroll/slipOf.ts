// One worker's slip: from the earning lines to the net, step by step in the order of the rules.
import { addFen, minFen, subtractFen, sumFen, zeroFen } from '../../values/money.ts';
import { minutes } from '../../values/quantity.ts';
import { printedBlock } from './blocks.ts';
import { closingOf, waitingLedger } from './closing.ts';
import { damagesLimit } from './damages.ts';
import { deductionsOf } from './deductions.ts';
import type { WorkerMonth } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import type { Records } from './records.ts';
import { roundNet } from './rounding.ts';
import type { Slip, WithoutSlip } from './slip.ts';
import { baseOf, taxableOf, totalsOf } from './sums.ts';
import { taxNotes, taxesDue, type TaxDue } from './tax.ts';
import { floorTests, topUpLines, topUpNotes } from './topUp.ts';
import { warningsOf } from './warnings.ts';

/** undefined for a worker without any line (wage-rules §12.10, §12.25). */
export function slipOf(worker: WorkerMonth, month: MonthRules, records: Records): Slip | undefined {
  const { blocks, attendance } = records;
  const last = blocks.at(-1);
  if (last === undefined || (records.lines.length === 0 && (worker.interim.length === 0 || month.part !== null)))
    return undefined;

  const isLastRun = month.part === null;
  const monthLines = [...worker.interim, ...records.lines];
  const tests = isLastRun ? floorTests(blocks, attendance, month, (block) => baseOf(monthLines, block, month)) : [];
  const lines = [...records.lines, ...topUpLines(tests)];
  const gross = sumFen(lines.map(({ amount }) => amount));
  const earlierGross = sumFen(worker.interim.map(({ amount }) => amount));
  const attendedMinutes = minutes(attendance.byBlock.reduce((sum, { attended }) => sum + attended, 0));

  const socialInsurance = last.ended || !isLastRun ? zeroFen : last.engagement.socialInsurance;
  // What is paid into the insurance lowers the tax even where the workshop had to advance it.
  const taxFreeInsurance = last.taxItem === 'wages' ? socialInsurance : zeroFen;
  const taxable = taxableOf(lines, blocks, month);
  const taxes = taxesDue(worker, month, taxable, taxFreeInsurance);
  const deductions = deductionsOf(worker, month, {
    gross,
    socialInsurance,
    taxes,
    damages: damagesLimit(
      last,
      addFen(gross, earlierGross),
      month.minimumWage(last.engagement.district),
      attendedMinutes,
    ),
    items: records.itemDeductions,
  });

  const afterDeductions = subtractFen(gross, sumFen(deductions.map(({ taken }) => taken)));
  const roundingIn = worker.opening.roundingCarry;
  const raw = addFen(afterDeductions, roundingIn);
  const { net, carry } = roundNet(raw, month.rounding);
  const withheld = (item: TaxDue['item']) =>
    sumFen(deductions.filter(({ kind, ref }) => kind === 'tax' && ref === item).map(({ taken }) => taken));
  return {
    month: month.month,
    part: month.part,
    workerId: worker.id,
    workerNo: worker.workerNo,
    name: worker.name,
    blocks: blocks.map(printedBlock),
    lines,
    deductions,
    ...totalsOf(lines),
    gross,
    earlierGross,
    afterDeductions,
    roundingIn,
    roundingCarry: carry,
    net,
    attendedMinutes,
    attendedHalfDays: attendance.byBlock.reduce((sum, { halfDays }) => sum + halfDays, 0),
    warnings: isLastRun ? warningsOf({ worker, month, blocks, attendance, tests, lines }) : [],
    notes: [...topUpNotes(tests), ...taxNotes(taxes, taxable.none)],
    closing: closingOf(worker, month, deductions, month.carryRounding ? carry : minFen(zeroFen, raw), {
      wages: { income: taxable.wages, socialInsurance: taxFreeInsurance, withheld: withheld('wages') },
      service: { income: taxable.service, withheld: withheld('service') },
    }),
  };
}

/** Somebody without a slip whose deductions wait, or whom the warning 出勤未填 concerns. */
export function withoutSlipOf(worker: WorkerMonth, month: MonthRules, records: Records): WithoutSlip | undefined {
  if (month.part !== null) return undefined;
  const { blocks, attendance, itemDeductions } = records;
  const warnings = warningsOf({ worker, month, blocks, attendance, tests: [], lines: [] }).filter(
    ({ code }) => code === 'attendanceMissing',
  );
  if (itemDeductions.length === 0 && warnings.length === 0) return undefined;
  return {
    workerId: worker.id,
    workerNo: worker.workerNo,
    name: worker.name,
    warnings,
    closing: waitingLedger(worker.opening, itemDeductions),
  };
}
