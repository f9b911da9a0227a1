// Words for the settings of a book.
import type { Rounding } from '../features/settings/schema.ts';

export const roundingText: Record<Rounding, string> = {
  fen: '到分',
  jiao: '到角',
  yuan: '到元',
  nearestYuan: '四舍五入到元',
};
