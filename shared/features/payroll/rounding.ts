// The rounding rule of the book and the 零头 it leaves over (wage-rules §7, §12.16, §12.30).
import { fen, subtractFen, zeroFen, type Fen } from '../../values/money.ts';
import { cutDivide, roundDivide } from '../../values/rounding.ts';
import type { Settings } from '../settings/schema.ts';

export interface Rounded {
  readonly net: Fen;
  /** raw − net: negative when rounded up. */
  readonly carry: Fen;
}

/** Net is never negative: what is missing is carried as a negative 零头. */
export function roundNet(raw: Fen, rounding: Settings['rounding']): Rounded {
  const rounded = roundTo(raw, rounding);
  const net = rounded < 0 ? zeroFen : rounded;
  return { net, carry: subtractFen(raw, net) };
}

/** "Down" means toward zero. */
function roundTo(raw: Fen, rounding: Settings['rounding']): Fen {
  switch (rounding) {
    case 'fen':
      return raw;
    case 'jiao':
      return fen(cutDivide(BigInt(raw), 10n) * 10);
    case 'yuan':
      return fen(cutDivide(BigInt(raw), 100n) * 100);
    case 'nearestYuan':
      return fen(roundDivide(BigInt(raw), 100n) * 100);
  }
}
