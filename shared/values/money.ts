// Money as integers: Fen (1/100 yuan) for amounts, Hao (1/10000 yuan) for rates. The two do not mix without a function.
import type { Branded } from './brand.ts';
import { decimalText, groupedText } from './decimal.ts';
import { cutDivide, exactInteger, roundDivide } from './rounding.ts';
import type { Milli } from './quantity.ts';

export type Fen = Branded<number, 'Fen'>;
export type Hao = Branded<number, 'Hao'>;

export const zeroFen = 0 as Fen;

/** Marks an integer as fen. Throws RangeError for anything that is not an exact integer: a wrong fen must never pass silently. */
export function fen(amount: number): Fen {
  return exactInteger(amount) as Fen;
}

/** Marks an integer as hao, 1/10000 yuan. */
export function hao(rate: number): Hao {
  return exactInteger(rate) as Hao;
}

/** An exact fraction of fen, rounded half away from zero: the only rounding of money (wage-rules §1). */
export function toFen(numerator: bigint, denominator: bigint): Fen {
  return roundDivide(numerator, denominator) as Fen;
}

/** quantity × rate × multiplier, rounded once (wage-rules §2). `multiplier` in hundredths, 100 = ×1. */
export function lineAmount(quantity: Milli, rate: Hao, multiplier = 100): Fen {
  return toFen(BigInt(quantity) * BigInt(rate) * BigInt(multiplier), 1000n * 100n * 100n);
}

export function addFen(...amounts: readonly Fen[]): Fen {
  return sumFen(amounts);
}

export function sumFen(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

export function subtractFen(from: Fen, amount: Fen): Fen {
  return fen(from - amount);
}

export function minFen(...amounts: readonly Fen[]): Fen {
  return fen(Math.min(...amounts));
}

export function maxFen(...amounts: readonly Fen[]): Fen {
  return fen(Math.max(...amounts));
}

/** A rate of whole fen as hao, e.g. a monthly figure on a slip line. */
export function haoOfFen(amount: Fen): Hao {
  return hao(amount * 100);
}

/**
 * Divides `total` by `weights` with the largest-remainder method, so that the parts add up to the fen (wage-rules §3.5).
 * Equal remainders are served in the order given. Throws RangeError when the weights are negative or all 0.
 */
export function splitByShares(total: Fen, weights: readonly number[]): readonly Fen[] {
  const shares = weights.map((weight) => BigInt(exactInteger(weight)));
  const sum = shares.reduce((a, b) => a + b, 0n);
  if (sum <= 0n || shares.some((share) => share < 0n)) throw new RangeError('weights must be positive');
  const size = BigInt(Math.abs(total));
  const parts = shares.map((share) => cutDivide(size * share, sum));
  const missing = Math.abs(total) - parts.reduce((a, b) => a + b, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (size * share) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => fen(total < 0 && part !== 0 ? -part : part));
}

/** "1,234.50" for screen and paper. */
export function yuanText(amount: Fen): string {
  return groupedText(amount, 2);
}

/** "1234.50" for files. */
export function yuanPlain(amount: Fen): string {
  return decimalText(amount, 2);
}

/** "0.035", "0.35", "12.00": two to four decimals. */
export function rateText(rate: Hao): string {
  return groupedText(rate, 4, 2);
}
