// Decimal text ⇄ scaled integer, for every unit of the program: yuan, rates, quantities, hours, percent.

/** `decimalText(12345, 2)` = "123.45"; with `minPlaces` trailing zeros beyond it are dropped: `decimalText(3500, 4, 2)` = "0.35". */
export function decimalText(scaled: number, places: number, minPlaces: number = places): string {
  const sign = scaled < 0 ? '-' : '';
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let fraction = digits.slice(digits.length - places);
  while (fraction.length > minPlaces && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** The same with thousands separated, for the screen and paper; files take `decimalText`. */
export function groupedText(scaled: number, places: number, minPlaces: number = places): string {
  const [whole = '', fraction] = decimalText(scaled, places, minPlaces).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * Reads "1,234.5", "１２.５" or "-3" as an integer scaled by 10^places.
 * Returns 'notANumber' for other text, 'tooManyPlaces' for more decimals than the unit has, 'tooLarge' beyond exact integers.
 */
export function parseDecimal(text: string, places: number): number | 'notANumber' | 'tooManyPlaces' | 'tooLarge' {
  const plain = text.normalize('NFKC').trim().replace(/^[+]/, '');
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match) return 'notANumber';
  const [, sign = '', whole = '', rawFraction = ''] = match;
  if (whole === '' && rawFraction === '') return 'notANumber';
  const fraction = rawFraction.replace(/0+$/, '');
  if (fraction.length > places) return 'tooManyPlaces';
  const scaled = Number(whole.replaceAll(',', '') + fraction.padEnd(places, '0'));
  if (!Number.isSafeInteger(scaled)) return 'tooLarge';
  return scaled === 0 ? 0 : sign === '-' ? -scaled : scaled;
}
