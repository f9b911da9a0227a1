// What a slip leaves over for the next period (wage-rules §12.18).
import { addFen, fen, subtractFen, type Fen } from '../../values/money.ts';
import type { WorkerMonth } from './input.ts';
import { emptyYear, serviceOf, type Ledger } from './ledger.ts';
import type { ItemValue } from './items.ts';
import type { MonthRules } from './monthRules.ts';
import type { Deduction } from './slip.ts';
import { yearOf } from './yearMonths.ts';

type Amounts = Readonly<Record<string, Fen>>;

export interface Taxed {
  readonly wages: { readonly income: Fen; readonly socialInsurance: Fen; readonly withheld: Fen };
  readonly service: { readonly income: Fen; readonly withheld: Fen };
}

/** `roundingCarry` = what goes on to the next period: nothing where the book drops it, but what was missing to a net of 0 always. */
export function closingOf(
  worker: WorkerMonth,
  month: MonthRules,
  deductions: readonly Deduction[],
  roundingCarry: Fen,
  { wages, service }: Taxed,
): Ledger {
  const { opening } = worker;
  const of = (kind: Deduction['kind']): readonly Deduction[] => deductions.filter((each) => each.kind === kind);
  const missing = (kind: Deduction['kind']): number => of(kind).reduce((sum, { due, taken }) => sum + due - taken, 0);
  const owedTaken = of('socialInsuranceOwed').reduce((sum, { taken }) => sum + taken, 0);
  const year = opening.year.year === yearOf(month.month) ? opening.year : emptyYear(yearOf(month.month));
  const serviceSoFar = serviceOf(opening, month.month);
  return {
    roundingCarry,
    advances: addTaken(opening.advances, of('advance')),
    damages: addTaken(opening.damages, of('damages')),
    items: leftOver(opening.items, of('item')),
    socialInsuranceOwed: fen(opening.socialInsuranceOwed - owedTaken + missing('socialInsurance')),
    service: {
      month: month.month,
      income: addFen(serviceSoFar.income, service.income),
      withheld: addFen(serviceSoFar.withheld, service.withheld),
    },
    year: {
      year: year.year,
      income: fen(year.income + wages.income),
      socialInsurance: fen(year.socialInsurance + wages.socialInsurance),
      withheld: fen(year.withheld + wages.withheld),
    },
  };
}

/** Deductions alone make no slip: they are added to what the next one will take (wage-rules §12.25). */
export function waitingLedger(opening: Ledger, items: readonly ItemValue[]): Ledger {
  const waiting = new Map(Object.entries(opening.items));
  for (const { item, amount } of items) {
    const key = String(item.id);
    waiting.set(key, fen((waiting.get(key) ?? 0) + amount));
  }
  return { ...opening, items: Object.fromEntries(waiting) };
}

function addTaken(before: Amounts, deductions: readonly Deduction[]): Record<string, Fen> {
  const after = new Map(Object.entries(before));
  for (const { ref, taken } of deductions) if (taken !== 0) after.set(ref, fen((after.get(ref) ?? 0) + taken));
  return Object.fromEntries(after);
}

function leftOver(before: Amounts, deductions: readonly Deduction[]): Record<string, Fen> {
  const after = new Map(Object.entries(before));
  for (const { ref, due, taken } of deductions) after.set(ref, subtractFen(due, taken));
  return Object.fromEntries([...after].filter(([, amount]) => amount !== 0));
}
