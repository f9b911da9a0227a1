// The earning lines of a worker's month before items: pieces, team shares, time (wage-rules §3, §5).
import { addDays, type WorkDate } from '../../values/dates.ts';
import type { Attendance } from './attendance.ts';
import { blockOn, coversMonth, type PayBlock } from './blocks.ts';
import type { MonthRules } from './monthRules.ts';
import type { SlipLine } from './slip.ts';
import type { TeamShare } from './teamPay.ts';
import { timeFigure, timeLines, unkeptMonthlyLine, type TimeLine } from './timePay.ts';

export type TeamLine = Extract<SlipLine, { kind: 'team' }>;

/** One line a team row and member (wage-rules §12.30); rows on days without an engagement are `outside`. */
export function teamLines(
  shares: readonly TeamShare[],
  blocks: readonly PayBlock[],
): { readonly lines: readonly TeamLine[]; readonly outside: readonly TeamShare[] } {
  const lines: TeamLine[] = [];
  const outside: TeamShare[] = [];
  for (const share of shares) {
    const block = blockOn(blocks, share.row.date);
    if (block === undefined) outside.push(share);
    else lines.push(teamLine(share, block.index));
  }
  return { lines, outside };
}

function teamLine({ row, rate, teamAmount, weight, weights, amount }: TeamShare, block: number): TeamLine {
  return {
    kind: 'team',
    block,
    multiplier: 100,
    operationId: row.operationId,
    teamOutputId: row.id,
    quantity: row.qualified,
    rate,
    teamAmount,
    split: row.split,
    weight,
    weights,
    amount,
  };
}

/** Time lines first, then the overtime of time (order of the slip). */
export function allTimeLines(blocks: readonly PayBlock[], attendance: Attendance, month: MonthRules): TimeLine[] {
  const lines = blocks.flatMap((block) => {
    const part = attendance.byBlock[block.index];
    if (part === undefined) return [];
    const { siteId } = block.engagement;
    return part.kept ? timeLines(block, part, month.dueMinutes(siteId)) : unkeptLines(block, blocks, month);
  });
  return [...lines.filter(({ kind }) => kind === 'time'), ...lines.filter(({ kind }) => kind === 'overtimeTime')];
}

/** Where no attendance is kept a monthly wage is paid whole if the month is engaged throughout, by block, else not at all. */
function unkeptLines(block: PayBlock, blocks: readonly PayBlock[], month: MonthRules): TimeLine[] {
  const figure = timeFigure(block.engagement);
  if (figure?.basis !== 'monthly' || !coversMonth(blocks, month)) return [];
  const workdays = blocks.map((each) => workdaysOf(each, month));
  const all = workdays.reduce((sum, count) => sum + count, 0);
  return [unkeptMonthlyLine(block, figure.amount, workdays[block.index] ?? 0, all)];
}

function workdaysOf({ from, to }: PayBlock, month: MonthRules): number {
  return daysFrom(from, to).filter((day) => month.dayKind(day) === 'workday').length;
}

function daysFrom(from: WorkDate, to: WorkDate): WorkDate[] {
  const days: WorkDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
