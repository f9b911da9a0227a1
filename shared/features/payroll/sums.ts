// Sums over a slip's lines: the figures of the slip, what counts for the minimum-wage test, what is taxed (wage-rules §6, §9).
import { addFen, fen, sumFen, zeroFen, type Fen } from '../../values/money.ts';
import type { TaxItem } from '../workers/schema.ts';
import type { PayBlock } from './blocks.ts';
import type { MonthRules } from './monthRules.ts';
import type { Slip, SlipLine } from './slip.ts';

type Totals = Pick<Slip, 'piecePay' | 'timePay' | 'overtimeExtra' | 'itemPay' | 'topUp' | 'adjustments'>;

const totalOf: Record<SlipLine['kind'], keyof Totals> = {
  piece: 'piecePay',
  reprice: 'piecePay',
  late: 'piecePay',
  team: 'piecePay',
  time: 'timePay',
  overtimePiece: 'overtimeExtra',
  lateOvertime: 'overtimeExtra',
  overtimeTime: 'overtimeExtra',
  item: 'itemPay',
  topUp: 'topUp',
  adjustment: 'adjustments',
};

export function totalsOf(lines: readonly SlipLine[]): Totals {
  const totals: Totals = {
    piecePay: zeroFen,
    timePay: zeroFen,
    overtimeExtra: zeroFen,
    itemPay: zeroFen,
    topUp: zeroFen,
    adjustments: zeroFen,
  };
  for (const { kind, amount } of lines) totals[totalOf[kind]] = addFen(totals[totalOf[kind]], amount);
  return totals;
}

/** Ordinary pieces, team, time pay and items that count; nothing of overtime (wage-rules §4, §6). */
export function baseOf(lines: readonly SlipLine[], block: number, month: MonthRules): Fen {
  const counting = new Set(month.items.filter(({ counts }) => counts).map(({ id }) => id));
  const counts = (line: SlipLine): boolean => {
    switch (line.kind) {
      case 'piece':
      case 'reprice':
        return line.overtime === 100;
      case 'team':
      case 'time':
        return true;
      case 'item':
        return counting.has(line.payItemId);
      // What belongs to another month stays outside this month's test (wage-rules §12.22).
      case 'late':
      case 'lateOvertime':
      case 'adjustment':
      case 'overtimePiece':
      case 'overtimeTime':
      case 'topUp':
        return false;
    }
  };
  return sumFen(lines.filter((line) => line.block === block && counts(line)).map(({ amount }) => amount));
}

/** Gross by the tax item of its block, without the items marked not taxable (wage-rules §12.17, §12.19). */
export function taxableOf(
  lines: readonly SlipLine[],
  blocks: readonly PayBlock[],
  month: MonthRules,
): Readonly<Record<TaxItem, Fen>> {
  const free = new Set(month.items.filter(({ taxable }) => !taxable).map(({ id }) => id));
  const sums: Record<TaxItem, number> = { wages: 0, service: 0, none: 0 };
  for (const line of lines) {
    if (line.kind === 'item' && free.has(line.payItemId)) continue;
    sums[blocks[line.block]?.taxItem ?? 'none'] += line.amount;
  }
  return { wages: fen(sums.wages), service: fen(sums.service), none: fen(sums.none) };
}
