// With 全额 tiers a later run of the month may lift the rate of what an interim run paid (wage-rules §10).
import type { Id } from '../../values/ids.ts';
import { fen, hao, lineAmount } from '../../values/money.ts';
import { milli } from '../../values/quantity.ts';
import type { PricedPiece } from './pieces.ts';
import type { SlipLine } from './slip.ts';

export type RepriceLine = Extract<SlipLine, { kind: 'reprice' }>;

interface Group {
  readonly block: number;
  readonly operationId: Id<'Operation'>;
  readonly overtime: number;
}

/** One line an operation: what its paid pieces are worth now, less what the interim lines paid for them. */
export function repriceLines(paid: readonly PricedPiece[], interim: readonly SlipLine[]): RepriceLine[] {
  const before = Map.groupBy(interim.filter(isOfPieces), groupKey);
  return [...Map.groupBy(paid, groupKey)].flatMap(([key, pieces]) => {
    const lines = before.get(key) ?? [];
    const first = pieces[0];
    const amount = worth(pieces) - lines.reduce((sum, line) => sum + line.amount, 0);
    if (first === undefined || amount === 0) return [];
    const { block, operationId, overtime, rate } = first;
    const quantity = milli(pieces.reduce((sum, piece) => sum + piece.quantity, 0));
    const rateBefore = lines.at(-1)?.rate ?? hao(0);
    const line = { block, operationId, overtime, quantity, rate, rateBefore, multiplier: 100 };
    return [{ kind: 'reprice', ...line, amount: fen(amount) }];
  });
}

/** As the interim run would have paid them at today's rates: its pieces by rate, the overtime extra rounded by itself. */
function worth(pieces: readonly PricedPiece[]): number {
  let sum = 0;
  for (const [rate, group] of Map.groupBy(pieces, (piece) => piece.rate)) {
    const quantity = milli(group.reduce((total, piece) => total + piece.quantity, 0));
    const overtime = group[0]?.overtime ?? 100;
    sum += lineAmount(quantity, rate) + (overtime === 100 ? 0 : lineAmount(quantity, rate, overtime - 100));
  }
  return sum;
}

function isOfPieces(line: SlipLine): line is Extract<SlipLine, { kind: 'piece' | 'overtimePiece' | 'reprice' }> {
  return line.kind === 'piece' || line.kind === 'overtimePiece' || line.kind === 'reprice';
}

function groupKey({ block, operationId, overtime }: Group): string {
  return [block, operationId, overtime].join('/');
}
