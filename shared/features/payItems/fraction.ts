// Exact fractions: what a formula is computed in, so that nothing is rounded before its end.
import { roundDivide } from '../../values/rounding.ts';

/** numerator ÷ denominator, denominator > 0, in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Throws RangeError when `d` is 0. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('division by zero');
  const common = divisor(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** Throws RangeError when `b` is 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

/** The integer `a × 10^places`, rounded half away from zero. Throws RangeError beyond exact integers. */
export function scaled(a: Fraction, places: number): number {
  return roundDivide(a.n * 10n ** BigInt(places), a.d);
}

/** `a` rounded half away from zero to so many decimals. */
export function rounded(a: Fraction, places: number): Fraction {
  const size = 10n ** BigInt(places);
  const magnitude = a.n < 0n ? -a.n : a.n;
  const whole = (2n * magnitude * size + a.d) / (2n * a.d);
  return fraction(a.n < 0n ? -whole : whole, size);
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
