// The pay of a month as labelled amounts, for the screen and for paper.
import type { CardPay } from '../../../shared/features/cards/schema.ts';
import { yuanText, type Fen } from '../../../shared/values/money.ts';

/** Parts that are 0 are left out; gross, kept back and net always stand. */
export function payItems(slip: NonNullable<CardPay['slip']>): readonly (readonly [string, Fen])[] {
  const parts: readonly (readonly [string, Fen])[] = [
    ['计件工资', slip.piecePay],
    ['计时工资', slip.timePay],
    ['加班加成', slip.overtimeExtra],
    ['工资项目', slip.itemPay],
    ['补差', slip.topUp],
    ['补发扣回', slip.adjustments],
  ];
  return [...parts.filter(([, amount]) => amount !== 0), ['应发', slip.gross], ['扣款', slip.kept], ['实发', slip.net]];
}

export function advanceLine({ date, amount, left }: CardPay['advances'][number]): string {
  return `${date} 预支 ${yuanText(amount)} 元，还剩 ${yuanText(left)} 元没扣`;
}
