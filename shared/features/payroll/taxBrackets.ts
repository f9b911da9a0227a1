// A tax table's brackets: taxable amount × rate − quick deduction (wage-rules §9).
import { toFen, zeroFen, type Fen } from '../../values/money.ts';
import type { TaxBracket } from '../settings/schema.ts';

const whole = 10_000n;

/** Exact until here: `numerator` ÷ `denominator` fen is what is taxed. Rounded to fen once; 0 for nothing taxable. */
export function bracketTax(brackets: readonly TaxBracket[], numerator: bigint, denominator = 1n): Fen {
  if (numerator <= 0n) return zeroFen;
  const bracket =
    brackets.find(({ upTo }) => upTo === null || numerator <= BigInt(upTo) * denominator) ?? brackets.at(-1);
  if (bracket === undefined) return zeroFen;
  const quick = BigInt(bracket.quickDeduction) * whole * denominator;
  return toFen(numerator * BigInt(bracket.rate) - quick, whole * denominator);
}
