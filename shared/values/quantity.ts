// Quantities as integers: Milli is 1/1000 of the product's or material's own unit; Minutes for hours.
import type { Branded } from './brand.ts';
import { groupedText } from './decimal.ts';
import { exactInteger } from './rounding.ts';

export type Milli = Branded<number, 'Milli'>;
export type Minutes = Branded<number, 'Minutes'>;
/** A share or percentage in 1/10000 (2 % = 200). */
export type TenThousandth = Branded<number, 'TenThousandth'>;

export function milli(quantity: number): Milli {
  return exactInteger(quantity) as Milli;
}

export function minutes(count: number): Minutes {
  return exactInteger(count) as Minutes;
}

export function tenThousandth(share: number): TenThousandth {
  return exactInteger(share) as TenThousandth;
}

/** "1,200", "3.5": as many decimals as there are, at least `minPlaces`. */
export function quantityText(quantity: Milli, minPlaces = 0): string {
  return groupedText(quantity, 3, minPlaces);
}

/** Minutes as hours with up to two decimals: 450 → "7.5"; thirds of an hour are shown rounded. */
export function hoursText(time: Minutes): string {
  return groupedText(Math.round((time * 100) / 60), 2, 0);
}

/** 200 → "2%". */
export function percentText(share: TenThousandth): string {
  return `${groupedText(share, 2, 0)}%`;
}
