// Time pay and overtime of time-paid workers, one block at a time (wage-rules §5, §12.6–8).
import { haoOfFen, hao, toFen, type Fen } from '../../values/money.ts';
import { minutes, type Minutes } from '../../values/quantity.ts';
import { roundDivide } from '../../values/rounding.ts';
import { dailyFormula, hourlyFormula, monthlyFormula, overtimeFormula } from './explain.ts';
import type { BlockAttendance } from './attendance.ts';
import type { PayBlock } from './blocks.ts';
import { dayMinutes } from './dueMinutes.ts';
import type { SlipLine } from './slip.ts';

export type TimeLine = Extract<SlipLine, { kind: 'time' | 'overtimeTime' }>;

interface Figure {
  readonly basis: TimeLine['basis'];
  readonly amount: Fen;
}

/** Days paid in a month: 21.75, as the law counts them; its hours are 174. */
const monthHours = 174n;
const halfDayMinutes = dayMinutes / 2;

/** What the engagement pays by time; undefined = by output only. */
export function timeFigure({ monthlyRate, dailyRate, hourlyRate }: PayBlock['engagement']): Figure | undefined {
  if (monthlyRate !== null) return { basis: 'monthly', amount: monthlyRate };
  if (dailyRate !== null) return { basis: 'daily', amount: dailyRate };
  return hourlyRate === null ? undefined : { basis: 'hourly', amount: hourlyRate };
}

/** The block's time line, then one overtime line a multiplier; no line without time. `due` = the whole month's. */
export function timeLines(block: PayBlock, attendance: BlockAttendance, due: Minutes): TimeLine[] {
  const figure = timeFigure(block.engagement);
  if (figure === undefined) return [];
  const overtime = attendance.arranged.map((part) => overtimeLine(block.index, figure, part));
  const line = ordinaryLine(block.index, figure, attendance, due);
  return line.quantity === 0 ? overtime : [line, ...overtime];
}

function ordinaryLine(
  block: number,
  { basis, amount }: Figure,
  { attended, halfDays }: BlockAttendance,
  due: Minutes,
): TimeLine {
  const line = { kind: 'time', block, multiplier: 100, rate: haoOfFen(amount), basis } as const;
  const rate = BigInt(amount);
  switch (basis) {
    case 'hourly':
      return {
        ...line,
        unit: 'minute',
        quantity: attended,
        amount: toFen(rate * BigInt(attended), 60n),
        formula: hourlyFormula(amount, attended),
      };
    case 'daily':
      return {
        ...line,
        unit: 'halfDay',
        quantity: halfDays,
        amount: toFen(rate * BigInt(halfDays), 2n),
        formula: dailyFormula(amount, halfDays),
      };
    case 'monthly':
      return {
        ...line,
        unit: 'halfDay',
        quantity: halfDays,
        amount:
          halfDays * halfDayMinutes >= due ? amount : toFen(rate * BigInt(halfDays * halfDayMinutes), BigInt(due)),
        formula: monthlyFormula(amount, halfDays, due),
      };
  }
}

/** Paid wholly at the multiplier; the hour's rate is not rounded on the way (wage-rules §12.7). */
function overtimeLine(
  block: number,
  { basis, amount }: Figure,
  { multiplier, minutes: time }: BlockAttendance['arranged'][number],
): TimeLine {
  const hours = hoursOf[basis];
  return {
    kind: 'overtimeTime',
    block,
    multiplier,
    unit: 'minute',
    quantity: time,
    rate: hao(roundDivide(BigInt(haoOfFen(amount)), hours)),
    basis,
    amount: toFen(BigInt(amount) * BigInt(time) * BigInt(multiplier), hours * 60n * 100n),
    formula: overtimeFormula(basis, amount, time, multiplier),
  };
}

const hoursOf = { hourly: 1n, daily: 8n, monthly: monthHours } as const;

/** A monthly wage where no attendance is kept but the whole month is engaged: the block's share of the workdays (wage-rules §5). */
export function unkeptMonthlyLine(block: PayBlock, monthly: Fen, workdays: number, allWorkdays: number): TimeLine {
  const whole = workdays === allWorkdays;
  return {
    kind: 'time',
    block: block.index,
    multiplier: 100,
    unit: 'halfDay',
    quantity: workdays * 2,
    rate: haoOfFen(monthly),
    basis: 'monthly',
    amount: whole ? monthly : toFen(BigInt(monthly) * BigInt(workdays), BigInt(allWorkdays)),
    formula: monthlyFormula(monthly, workdays * 2, minutes(allWorkdays * dayMinutes)),
  };
}
