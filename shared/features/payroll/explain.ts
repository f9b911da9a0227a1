// How each line comes about, in Chinese, so that a worker can follow it with a pocket calculator.
import { decimalText, groupedText } from '../../values/decimal.ts';
import { rateText, subtractFen, yuanText, type Fen } from '../../values/money.ts';
import { hoursText, milli, minutes, quantityText, type Minutes } from '../../values/quantity.ts';
import type { SlipLine } from './slip.ts';

/** What a line prints behind its name: quantity × rate × multiplier, or the formula of its own (wage-rules §2). */
export function lineFormula(line: SlipLine): string {
  switch (line.kind) {
    case 'piece':
    case 'late':
      return `${quantityText(line.quantity)} × ${rateText(line.rate)}`;
    case 'overtimePiece':
    case 'lateOvertime':
      return `${quantityText(line.quantity)} × ${rateText(line.rate)} × ${times(line.multiplier)}`;
    case 'reprice':
      return `${quantityText(line.quantity)} ×（${rateText(line.rate)} − ${rateText(line.rateBefore)}）`;
    case 'adjustment':
      return line.reason;
    case 'team':
      return `${quantityText(line.quantity)} × ${rateText(line.rate)} = ${yuanText(line.teamAmount)}，${shareText(line)}`;
    case 'time':
    case 'overtimeTime':
    case 'item':
      return line.formula;
    case 'topUp':
      return topUpNote(line);
  }
}

type TeamLine = Extract<SlipLine, { kind: 'team' }>;

function shareText({ split, weight, weights }: Pick<TeamLine, 'split' | 'weight' | 'weights'>): string {
  switch (split) {
    case 'equal':
      return `${String(weights)} 人平均分`;
    case 'hours':
      return `按工时 ${hoursText(minutes(weight))} ÷ ${hoursText(minutes(weights))} 分`;
    case 'points':
      return `按分值 ${quantityText(milli(weight))} ÷ ${quantityText(milli(weights))} 分`;
    case 'hand':
      return `按各人件数 ${quantityText(milli(weight))} ÷ ${quantityText(milli(weights))} 分`;
  }
}

export function hourlyFormula(rate: Fen, time: Minutes): string {
  return `${yuanText(rate)} × ${timeText(time)}`;
}

export function dailyFormula(rate: Fen, halfDays: number): string {
  return `${yuanText(rate)} × ${daysText(halfDays)} 天`;
}

/** `due` in minutes. */
export function monthlyFormula(rate: Fen, halfDays: number, due: Minutes): string {
  return halfDays * 240 >= due
    ? `月薪 ${yuanText(rate)}，满勤`
    : `${yuanText(rate)} × ${daysText(halfDays)} ÷ ${dueDaysText(due)} 天`;
}

export function overtimeFormula(
  basis: 'hourly' | 'daily' | 'monthly',
  rate: Fen,
  time: Minutes,
  multiplier: number,
): string {
  const hourRate = { hourly: '', daily: ' ÷ 8', monthly: ' ÷ 21.75 ÷ 8' }[basis];
  return `${yuanText(rate)}${hourRate} × ${timeText(time)} × ${times(multiplier)}`;
}

type FloorFacts = Pick<
  Extract<SlipLine, { kind: 'topUp' }>,
  'rule' | 'minimum' | 'attended' | 'due' | 'floor' | 'base'
>;

/** "最低工资 2,200.00 × 32 ÷ 168 小时 = 419.05；计入的工资 2,308.60，不需补差". */
export function topUpNote(facts: FloorFacts): string {
  const missing = subtractFen(facts.floor, facts.base);
  const result = missing > 0 ? `补差 ${yuanText(missing)}` : '不需补差';
  return `${floorText(facts)}；计入的工资 ${yuanText(facts.base)}，${result}`;
}

function floorText({ rule, minimum, attended, due, floor }: FloorFacts): string {
  if (rule === 'hour')
    return `小时最低工资 ${yuanText(minimum)} × ${timeText(attended ?? minutes(0))} = ${yuanText(floor)}`;
  if (attended === null) return `最低工资 ${yuanText(minimum)}（没有考勤，全月按满勤）`;
  if (due === null || attended >= due) return `最低工资 ${yuanText(minimum)}（满勤）`;
  return `最低工资 ${yuanText(minimum)} × ${hoursText(attended)} ÷ ${hoursText(due)} 小时 = ${yuanText(floor)}`;
}

/** 50 → "0.5", 300 → "3". */
function times(multiplier: number): string {
  return decimalText(multiplier, 2, 0);
}

/** Whole hundredths of an hour as hours, anything finer as minutes, so that the sum can be checked. */
function timeText(time: Minutes): string {
  return (time * 100) % 60 === 0 ? `${hoursText(time)} 小时` : `${groupedText(time, 0)} 分钟 ÷ 60`;
}

function daysText(halfDays: number): string {
  return decimalText(halfDays * 5, 1, 0);
}

/** Due days = due hours ÷ 8, exact or as a fraction. */
function dueDaysText(due: Minutes): string {
  return (due * 100) % 480 === 0 ? decimalText((due * 100) / 480, 2, 0) : `（${hoursText(due)} ÷ 8）`;
}
