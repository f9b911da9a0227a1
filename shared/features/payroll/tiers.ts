// Tiered rates: which pieces of a month get which band's rate (wage-rules §3.3, §12.3).
import type { Hao } from '../../values/money.ts';
import { milli, type Milli } from '../../values/quantity.ts';
import type { Price } from './piecePrice.ts';

export interface Band {
  readonly quantity: Milli;
  readonly rate: Hao;
}

/**
 * Prices the `quantity` pieces that come after the first `before` paid pieces of the month, whose sum will be `total`.
 * 'progressive' cuts them at the bounds of the bands (a bound is the last piece of its band), 'whole' looks at the total alone.
 */
export function bandsOf(price: Price, before: number, quantity: Milli, total: number): readonly Band[] {
  switch (price.tierMode) {
    case 'none':
      return [{ quantity, rate: price.rate }];
    case 'whole':
      return [{ quantity, rate: bandOf(price, total) }];
    case 'progressive':
      return cut(price, before, quantity);
  }
}

/** The rate of the band in which the `count`-th piece lies. */
function bandOf(price: Price, count: number): Hao {
  const band = price.tiers.find(({ upTo }) => upTo === null || count <= upTo) ?? price.tiers.at(-1);
  return band?.rate ?? price.rate;
}

function cut(price: Price, before: number, quantity: Milli): Band[] {
  const bands: Band[] = [];
  const end = before + quantity;
  let start = before;
  for (const { upTo, rate } of price.tiers) {
    const stop = Math.min(end, upTo ?? end);
    if (stop > start) bands.push({ quantity: milli(stop - start), rate });
    start = Math.max(start, stop);
  }
  if (start < end) bands.push({ quantity: milli(end - start), rate: bandOf(price, end) });
  return bands;
}
