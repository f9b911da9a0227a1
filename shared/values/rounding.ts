// The one place where an exact fraction becomes an integer, and where an integer is known to be exact.

/** A figure beyond what an integer holds exactly: nobody earns that, so a number was typed wrong. */
export class InexactError extends RangeError {
  override readonly name = 'InexactError';
}

/** `numerator ÷ denominator`, rounded half away from zero (wage-rules §1). Throws RangeError on a denominator of 0. */
export function roundDivide(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  return safe((2n * n + d) / (2n * d), negative);
}

/** `numerator ÷ denominator`, cut off toward zero ("down", wage-rules §12.30). */
export function cutDivide(numerator: bigint, denominator: bigint): number {
  return safe(numerator / denominator, false);
}

/** The value itself, -0 as 0. Throws RangeError for anything that is not an exact integer: a wrong fen must never pass silently. */
export function exactInteger(value: number): number {
  if (!Number.isSafeInteger(value)) throw new InexactError(`not an exact integer: ${String(value)}`);
  return value === 0 ? 0 : value;
}

function safe(magnitude: bigint, negative: boolean): number {
  if (magnitude > BigInt(Number.MAX_SAFE_INTEGER)) throw new InexactError('number too large to be exact');
  return magnitude === 0n ? 0 : Number(negative ? -magnitude : magnitude);
}
