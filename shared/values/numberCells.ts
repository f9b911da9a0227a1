// Column types for numbers and dates: money, rates, quantities, hours, percent, days and months; exact integers come out.
import { CellDate, Fault, cellText, textLook, type CellType } from './cells.ts';
import { readDate, readMonth, type PayMonth, type WorkDate } from './dates.ts';
import { parseDecimal } from './decimal.ts';
import type { Fen, Hao } from './money.ts';
import type { Milli, Minutes, TenThousandth } from './quantity.ts';
import { roundDivide } from './rounding.ts';

export const dateCell: CellType<WorkDate> = {
  read: (cell) =>
    (cell instanceof CellDate ? dayOf(cell) : typeof cell === 'string' ? readDate(cell) : undefined) ?? noDate,
  write: (value) => new CellDate(value),
  fromStore: (stored) => stored as WorkDate,
  look: { format: 'yyyy-mm-dd', width: 12 },
};

const noDate = new Fault('不是有效的日期，应像 2026-10-01');

/** Real date cells name few days many times. */
const days = new WeakMap<CellDate, WorkDate>();

function dayOf(cell: CellDate): WorkDate | undefined {
  const known = days.get(cell) ?? readDate(cell.date);
  if (known !== undefined) days.set(cell, known);
  return known;
}

export const monthCell: CellType<PayMonth> = {
  read: (cell) => {
    const text = cell instanceof CellDate ? cell.date.slice(0, 7) : typeof cell === 'string' ? cell : '';
    return readMonth(text) ?? new Fault('不是有效的月份，应像 2026-10');
  },
  write: (value) => value,
  fromStore: (stored) => stored as PayMonth,
  look: { format: '@', width: 10 },
};

/** Yuan with 2 decimals, 0 or more, as fen. */
export const moneyCell = scaledCell<Fen>(2, 10_000_000_000, '0.00', '元');
/** Yuan with 2 decimals, of either sign, as fen. */
export const signedMoneyCell = scaledCell<Fen>(2, 10_000_000_000, '0.00', '元', true);
/** Yuan with up to 4 decimals, as hao. */
export const rateCell = scaledCell<Hao>(4, 10_000_000_000, '0.00##', '元');
/** Up to 3 decimals, as thousandths; the product's own decimals are checked where the product is known. */
export const quantityCell = scaledCell<Milli>(3, 100_000_000_000, '0.###', '');
/** Of either sign: what a stock-take found more or less. */
export const signedQuantityCell = scaledCell<Milli>(3, 100_000_000_000, '0.###', '', true);
/** Percent with up to 2 decimals, in 1/10000. */
export const percentCell = scaledCell<TenThousandth>(2, 1_000_000, '0.##', '%');
/** A whole number. */
export const countCell = scaledCell<number>(0, 1_000_000_000, '0', '');

/** Hours with up to 2 decimals, as minutes, half away from zero (wage-rules §12.6). */
export const hoursCell: CellType<Minutes> = {
  read: (cell) => {
    const hundredths = readScaled(cell, 2, 10_000_000, '小时', false);
    return hundredths instanceof Fault ? hundredths : (roundDivide(BigInt(hundredths) * 60n, 100n) as Minutes);
  },
  write: (value) => hoursOf(value),
  fromStore: (stored) => stored as Minutes,
  look: { format: '0.##', width: 12 },
};

/** Minutes as hours with two decimals; reading them back gives the same minutes. */
export function hoursOf(time: number): number {
  return roundDivide(BigInt(time) * 100n, 60n) / 100;
}

/** `places` decimals in the cell, an integer scaled by 10^places in the program. */
function scaledCell<Value extends number>(
  places: number,
  largest: number,
  format: string,
  unit: string,
  signed = false,
): CellType<Value> {
  return {
    read: (cell) => readScaled(cell, places, largest, unit, signed) as Value | Fault,
    write: (value) => value / 10 ** places,
    fromStore: (stored) => stored as Value,
    look: { format, width: textLook.width },
  };
}

/** Reads a cell as an integer scaled by 10^places, or says what is wrong with it. */
export function readScaled(
  cell: Parameters<CellType<unknown>['read']>[0],
  places: number,
  largest: number,
  unit: string,
  signed: boolean,
): number | Fault {
  if (cell instanceof CellDate) return new Fault('Excel 把它当成了日期，应为数字');
  const text = cellText(cell)
    .trim()
    .replace(/[元%％]$/, '');
  const scaled = typeof cell === 'boolean' ? 'notANumber' : parseDecimal(text, places);
  if (scaled === 'notANumber') return new Fault(`应为数字${unit === '' ? '' : `（${unit}）`}`);
  if (scaled === 'tooManyPlaces') return new Fault(places === 0 ? '应为整数' : `最多 ${String(places)} 位小数`);
  if (scaled === 'tooLarge' || Math.abs(scaled) > largest) return new Fault('数字太大，请核对');
  if (scaled < 0 && !signed) return new Fault('不能是负数');
  return scaled;
}
