// Warnings of a slip; none of them stops anything (wage-rules §6, §8, §12.10, §12.28).
import { monthOf } from '../../values/dates.ts';
import { warningMessages } from '../../text/payroll.ts';
import type { Attendance } from './attendance.ts';
import type { PayBlock } from './blocks.ts';
import type { WorkerMonth } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import { retirementMonth } from './retirement.ts';
import type { SlipLine, Warning } from './slip.ts';
import { timeFigure } from './timePay.ts';
import type { FloorTest } from './topUp.ts';

export interface Facts {
  readonly worker: WorkerMonth;
  readonly month: MonthRules;
  readonly blocks: readonly PayBlock[];
  readonly attendance: Attendance;
  readonly tests: readonly FloorTest[];
  readonly lines: readonly SlipLine[];
}

export function warningsOf(facts: Facts): Warning[] {
  return [...attendanceWarnings(facts), ...minimumWarnings(facts.tests), ...kindWarnings(facts)];
}

function attendanceWarnings({ worker, blocks, attendance, tests }: Facts): Warning[] {
  if (attendance.kept) {
    const attended = new Set(worker.attendance.map(({ date }) => date));
    const days = [...new Set(worker.outputDays)].filter((date) => !attended.has(date)).sort();
    return days.length === 0
      ? []
      : [{ code: 'outputWithoutAttendance', message: warningMessages.outputWithoutAttendance(days) }];
  }
  const warnings: Warning[] = [];
  const paidByMonth = blocks.some(
    ({ index, engagement }) => attendance.byBlock[index]?.kept === false && timeFigure(engagement)?.basis === 'monthly',
  );
  if (paidByMonth || tests.some(isUntestable))
    warnings.push({ code: 'attendanceMissing', message: warningMessages.attendanceMissing() });
  const others = attendance.byBlock.some(({ kept }) => kept);
  if (others && tests.some(({ floor }) => floor !== null))
    warnings.push({ code: 'floorWithoutAttendance', message: warningMessages.floorWithoutAttendance() });
  return warnings;
}

/** There is a floor to test against, but not without attendance. */
function isUntestable({ blocks, floor, minimumWage }: FloorTest): boolean {
  return floor === null && minimumWage !== undefined && blocks.at(-1)?.rule.minimumWage !== 'none';
}

function minimumWarnings(tests: readonly FloorTest[]): Warning[] {
  return tests.flatMap(({ blocks, minimumWage, attended, base }): Warning[] => {
    const last = blocks.at(-1);
    if (last === undefined) return [];
    if (last.rule.minimumWage !== 'none')
      return minimumWage === undefined
        ? [{ code: 'noMinimumWage', message: warningMessages.noMinimumWage(last.engagement.district) }]
        : [];
    if (minimumWage === undefined || attended === null || attended === 0) return [];
    return BigInt(base) * 60n < BigInt(minimumWage.hourly) * BigInt(attended)
      ? [
          {
            code: 'belowHourlyMinimum',
            message: warningMessages.belowHourlyMinimum(base, attended, minimumWage.hourly),
          },
        ]
      : [];
  });
}

function kindWarnings({ worker, month, blocks, lines }: Facts): Warning[] {
  const onSite = blocks.filter(({ engagement, ended }) => !ended && engagement.workMode !== 'home');
  const has = (kind: PayBlock['engagement']['kind']): boolean =>
    onSite.some(({ engagement }) => engagement.kind === kind);
  const warnings: Warning[] = [];
  if (has('home_contract'))
    warnings.push({ code: 'homeContractOnSite', message: warningMessages.homeContractOnSite() });
  if (has('service_agreement') && isRetired(worker, month))
    warnings.push({ code: 'overageServiceOnSite', message: warningMessages.overageServiceOnSite() });
  const overtime = lines.some(
    ({ kind, block }) =>
      (kind === 'overtimePiece' || kind === 'overtimeTime') && blocks[block]?.engagement.kind === 'overage_agreement',
  );
  if (overtime) warnings.push({ code: 'overageOvertime', message: warningMessages.overageOvertime() });
  return warnings;
}

function isRetired({ idNumber }: WorkerMonth, { lastDay }: MonthRules): boolean {
  const from = retirementMonth(idNumber);
  return from !== undefined && from <= monthOf(lastDay);
}
