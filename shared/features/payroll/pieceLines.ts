// Piece lines: pieces of one product, operation, rate and overtime multiplier in one line (wage-rules §2, §12.1).
import { lineAmount } from '../../values/money.ts';
import { milli } from '../../values/quantity.ts';
import type { MonthRules } from './monthRules.ts';
import type { PricedPiece } from './pieces.ts';
import type { SlipLine } from './slip.ts';

export type PieceLine = Extract<SlipLine, { kind: 'piece' | 'overtimePiece' }>;
type Ordinary = Extract<PieceLine, { kind: 'piece' }>;
type Key = Pick<Ordinary, 'block' | 'operationId' | 'rate' | 'overtime'>;

/** In the order of the slip: operation, rate, overtime, block; behind arranged pieces their overtime extra. */
export function pieceLines(pieces: readonly PricedPiece[], month: MonthRules): PieceLine[] {
  const sums = new Map<string, Key & { quantity: number }>();
  for (const { block, operationId, rate, overtime, quantity } of pieces) {
    const key = lineKey({ block, operationId, rate, overtime });
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { block, operationId, rate, overtime, quantity });
    else sum.quantity += quantity;
  }
  return [...sums.values()].sort(inSlipOrder(month)).flatMap((sum) => {
    const line = { ...sum, quantity: milli(sum.quantity) };
    const piece = withAmount('piece', line, 100);
    return sum.overtime === 100 ? [piece] : [piece, withAmount('overtimePiece', line, sum.overtime - 100)];
  });
}

/** Pieces with the same key stand in the same line. */
export function lineKey({ block, operationId, rate, overtime }: Key): string {
  return [block, operationId, rate, overtime].join('/');
}

function withAmount(kind: PieceLine['kind'], line: Key & Pick<Ordinary, 'quantity'>, multiplier: number): PieceLine {
  return { kind, ...line, multiplier, amount: lineAmount(line.quantity, line.rate, multiplier) };
}

function inSlipOrder(month: MonthRules): (a: Key, b: Key) => number {
  return (a, b) =>
    month.rank(a.operationId) - month.rank(b.operationId) ||
    a.rate - b.rate ||
    a.overtime - b.overtime ||
    a.block - b.block;
}
