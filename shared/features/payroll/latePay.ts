// Output of a locked month that turned up late: priced at its own date, paid on lines of its own (wage-rules §12.21).
import { lineAmount } from '../../values/money.ts';
import { milli, type Milli } from '../../values/quantity.ts';
import type { PayBlock } from './blocks.ts';
import { overtimeMultiplier } from './dayKind.ts';
import type { LateOutput, WorkerMonth } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import { gradeOn } from './piecePrice.ts';
import { paidQuantity, type UnpricedPieces } from './pieces.ts';
import type { SlipLine } from './slip.ts';
import { bandsOf, type Band } from './tiers.ts';

export type LateLine = Extract<SlipLine, { kind: 'late' | 'lateOvertime' }>;

export interface LatePay {
  readonly lines: readonly LateLine[];
  readonly unpriced: readonly UnpricedPieces[];
}

/** By date and operation; the lines belong to the worker's last block, where they are taxed. */
export function latePay(worker: WorkerMonth, month: MonthRules, last: PayBlock): LatePay {
  const lines: LateLine[] = [];
  const unpriced: UnpricedPieces[] = [];
  const counted = new Map<string, number>();
  for (const late of worker.late.toSorted(inOrder(month))) {
    const quantity = paidQuantity(late, month);
    if (quantity === 0) continue;
    const key = `${late.date.slice(0, 7)} ${String(late.operationId)}`;
    const before = late.before + (counted.get(key) ?? 0);
    const bands = lateBands(worker, month, late, before, quantity);
    if (bands === undefined) unpriced.push({ operationId: late.operationId, quantity });
    else lines.push(...bands.flatMap((band) => linesOf(late, band, lateOvertime(worker, month, late), last.index)));
    counted.set(key, (counted.get(key) ?? 0) + quantity);
  }
  return { lines, unpriced };
}

/** Tiers go on where the locked month stopped; what it paid stays as it was. */
function lateBands(
  worker: WorkerMonth,
  month: MonthRules,
  { operationId, date, agreedRate }: LateOutput,
  before: number,
  quantity: Milli,
): readonly Band[] | undefined {
  if (agreedRate !== null) return [{ quantity, rate: agreedRate }];
  const price = month.price(operationId, date, { workerId: worker.id, grade: gradeOn(worker.grades, date) });
  return price === undefined ? undefined : bandsOf(price, before, quantity, before + quantity);
}

/** By the engagement of its own day. */
function lateOvertime(worker: WorkerMonth, month: MonthRules, { arranged, date }: LateOutput): number {
  const engagement = worker.engagements.findLast(({ fromDate }) => fromDate <= date);
  if (!arranged || engagement === undefined || !month.kindRule(engagement.kind, date).overtime) return 100;
  return overtimeMultiplier(month.dayKind(date));
}

function linesOf(
  { date, operationId }: LateOutput,
  { quantity, rate }: Band,
  overtime: number,
  block: number,
): LateLine[] {
  const line = { block, operationId, quantity: milli(quantity), rate, overtime, date };
  const piece = { kind: 'late', ...line, multiplier: 100, amount: lineAmount(quantity, rate) } as const;
  if (overtime === 100) return [piece];
  const extra = overtime - 100;
  return [piece, { kind: 'lateOvertime', ...line, multiplier: extra, amount: lineAmount(quantity, rate, extra) }];
}

function inOrder(month: MonthRules): (a: LateOutput, b: LateOutput) => number {
  return (a, b) =>
    (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
    month.rank(a.operationId) - month.rank(b.operationId) ||
    Number(a.arranged) - Number(b.arranged);
}
