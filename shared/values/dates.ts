// Dates as text without a time zone. The only importer of date-fns; nothing here reads the clock.
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  format,
  isValid,
  parse,
} from 'date-fns';
import type { Branded } from './brand.ts';

/** 'YYYY-MM-DD', always a date that exists. */
export type WorkDate = Branded<string, 'WorkDate'>;
/** 'YYYY-MM'. */
export type PayMonth = Branded<string, 'PayMonth'>;

const anyDay = new Date(2000, 0, 1);
const earliest = '1900-01-01';
const latest = '2199-12-31';

export function isWorkDate(text: string): text is WorkDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < earliest || text > latest) return false;
  return isValid(parse(text, 'yyyy-MM-dd', anyDay));
}

export function isPayMonth(text: string): text is PayMonth {
  return isWorkDate(`${text}-01`);
}

/** Throws RangeError for a date that does not exist; for text from users take `readDate`. */
export function workDate(text: string): WorkDate {
  if (!isWorkDate(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

export function payMonth(text: string): PayMonth {
  if (!isPayMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

/** Reads `2026-10-01`, `2026/10/1`, `2026.10.1`, `2026年10月1日`; undefined when it is none of these or does not exist. */
export function readDate(text: string): WorkDate | undefined {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isWorkDate(plain) ? plain : undefined;
}

/** Reads `2026-10`, `2026/10`, `2026.10`, `2026年10月`. */
export function readMonth(text: string): PayMonth | undefined {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const plain = `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}`;
  return isPayMonth(plain) ? plain : undefined;
}

export function monthOf(date: WorkDate): PayMonth {
  return date.slice(0, 7) as PayMonth;
}

export function firstDay(month: PayMonth): WorkDate {
  return `${month}-01` as WorkDate;
}

export function lastDay(month: PayMonth): WorkDate {
  return addDays(firstDay(addMonths(month, 1)), -1);
}

export function daysOf(month: PayMonth): readonly WorkDate[] {
  const first = firstDay(month);
  return Array.from({ length: daysBetween(first, lastDay(month)) + 1 }, (_, index) => addDays(first, index));
}

export function addDays(date: WorkDate, days: number): WorkDate {
  return toText(addDaysTo(fromText(date), days));
}

export function addMonths(month: PayMonth, months: number): PayMonth {
  return toText(addMonthsTo(fromText(firstDay(month)), months)).slice(0, 7) as PayMonth;
}

/** Months from `from` to `to`, 0 when they are the same. */
export function monthsBetween(from: PayMonth, to: PayMonth): number {
  const index = (month: PayMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return index(to) - index(from);
}

/** Days from `from` to `to`, 0 when they are the same, negative when `to` is earlier. */
export function daysBetween(from: WorkDate, to: WorkDate): number {
  return differenceInCalendarDays(fromText(to), fromText(from));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: WorkDate): number {
  return fromText(date).getDay();
}

/** Completed years of life on `on`. */
export function ageOn(birth: WorkDate, on: WorkDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** "2026年10月". */
export function monthText(month: PayMonth): string {
  return `${month.slice(0, 4)}年${String(Number(month.slice(5, 7)))}月`;
}

/** "2026年10月5日". */
export function dateText(date: WorkDate): string {
  return `${monthText(monthOf(date))}${String(Number(date.slice(8, 10)))}日`;
}

function fromText(date: WorkDate): Date {
  return parse(date, 'yyyy-MM-dd', anyDay);
}

function toText(date: Date): WorkDate {
  return format(date, 'yyyy-MM-dd') as WorkDate;
}
