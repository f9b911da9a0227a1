// Citizen identity number (GB 11643-1999): check digit, birth date, sex.
import { isWorkDate, type WorkDate } from './dates.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

export type IdNumberFault = 'length' | 'characters' | 'birth' | 'checkDigit';

export interface IdNumberFacts {
  readonly birth: WorkDate;
  readonly sex: 'male' | 'female';
}

/** Spaces and full-width characters removed, x written as X. */
export function tidyIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** What is wrong with a tidied number, undefined when nothing is. The region code is not judged (facts §4.5). */
export function idNumberFault(idNumber: string): IdNumberFault | undefined {
  if (idNumber.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'characters';
  if (idNumberFacts(idNumber) === undefined) return 'birth';
  return checkDigitOf(idNumber) === idNumber[17] ? undefined : 'checkDigit';
}

/** Birth date and sex as the number says them; undefined when it holds no real date. */
export function idNumberFacts(idNumber: string): IdNumberFacts | undefined {
  const birth = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  if (!isWorkDate(birth)) return undefined;
  return { birth, sex: Number(idNumber[16]) % 2 === 1 ? 'male' : 'female' };
}

/** The right 18th character for the first 17. */
export function checkDigitOf(idNumber: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(idNumber[index]), 0);
  return checkDigits[sum % 11] ?? '';
}

/** "500236********1234": enough to tell two people apart, not enough to misuse. */
export function maskedIdNumber(idNumber: string): string {
  return masked(idNumber, 6, 4);
}

/** Keeps `head` and `tail` characters and hides those between. */
export function masked(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return text;
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}
