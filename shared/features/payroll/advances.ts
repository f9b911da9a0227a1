// Advances (预支): what each plan asks for this month (wage-rules §7.6, §12.14).
import type { PayMonth } from '../../values/dates.ts';
import { minFen, subtractFen, toFen, zeroFen, type Fen } from '../../values/money.ts';
import { advanceWhy } from './explainDeductions.ts';
import type { PayAdvance } from './input.ts';
import type { Owed } from './damages.ts';

/** By date; `taken` = so far, by advance id. Skipped months and those before the first one ask for nothing. */
export function advancesDue(
  advances: readonly PayAdvance[],
  taken: Readonly<Record<string, Fen>>,
  month: PayMonth,
): (Owed<PayAdvance> & { readonly why: string })[] {
  return advances
    .toSorted((a, b) => (a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1))
    .filter(({ firstMonth, skipped }) => firstMonth <= month && !skipped.includes(month))
    .map((what) => {
      const before = taken[String(what.id)] ?? zeroFen;
      const due = instalment(what, before);
      return { what, due, why: advanceWhy(what, before, due) };
    })
    .filter(({ due }) => due > 0);
}

/**
 * 'parts': amount ÷ parts rounded to fen, the last one is what is left; a shortened month moves the rest back and nothing
 * is caught up. 'once' asks for all that is left each time.
 */
export function instalment({ amount, plan }: Pick<PayAdvance, 'amount' | 'plan'>, taken: Fen): Fen {
  const left = subtractFen(amount, taken);
  switch (plan.kind) {
    case 'once':
      return left;
    case 'fixed':
      return minFen(plan.monthly, left);
    case 'parts': {
      const part = toFen(BigInt(amount), BigInt(plan.parts));
      const isLast = part <= 0 || Math.floor(taken / part) >= plan.parts - 1;
      return isLast ? left : minFen(part, left);
    }
  }
}
