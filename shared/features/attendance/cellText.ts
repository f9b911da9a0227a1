// What people type into a cell of the month grid, and back: “8”, “8/2”, “事”, “4事4”; “住餐2” for room and board.
import { attendanceFaults as say } from '../../text/attendance.ts';
import { decimalText } from '../../values/decimal.ts';
import { minutes, type Minutes } from '../../values/quantity.ts';
import { roundDivide } from '../../values/rounding.ts';
import type { AbsenceKind, DayBoard, DayWork } from './schema.ts';

/** A whole day where no hours are said: “√”, “事”. */
export const wholeDay = minutes(8 * 60);
export const longestDay = 24 * 60;

/** Why a text is no cell. */
export interface Unreadable {
  readonly why: string;
}

const hours = String.raw`\d+(?:\.\d{1,2})?(?:\+\d+(?:\.\d{1,2})?)*`;
const pattern = new RegExp(
  `^(?<worked>${hours})?(?:/(?<arranged>${hours}))?(?:(?<kind>\\p{L}+)(?<away>${hours})?)?$`,
  'u',
);

/** Empty text is a day without anything. Hours may be sums: “4+4”. */
export function readDayWork(text: string, kinds: readonly AbsenceKind[]): DayWork | Unreadable {
  const plain = tidy(text);
  if (plain === '') return { minutes: minutes(0), arrangedMinutes: minutes(0), absence: null };
  const groups = pattern.exec(plain)?.groups;
  if (groups === undefined) return { why: say.unreadable(text.trim()) };
  const worked = minutesIn(groups['worked']);
  const arrangedMinutes = minutesIn(groups['arranged']);
  const absence = absenceIn(groups['kind'], groups['away'], worked, kinds);
  if (absence !== null && 'why' in absence) return absence;
  const total = worked + arrangedMinutes + (absence?.minutes ?? 0);
  if (total > longestDay) return { why: say.tooLong(minutes(total)) };
  return { minutes: worked, arrangedMinutes, absence };
}

function absenceIn(
  word: string | undefined,
  away: string | undefined,
  worked: Minutes,
  kinds: readonly AbsenceKind[],
): DayWork['absence'] | Unreadable {
  if (word === undefined) return null;
  const kind = kinds.find(({ mark, name }) => mark === word || name === word);
  if (kind === undefined)
    return {
      why: say.noKind(
        word,
        kinds.filter(({ active }) => active).map(({ mark }) => mark),
      ),
    };
  if (away === undefined && worked >= wholeDay) return { why: say.howLong(kind.name) };
  const time = away === undefined ? minutes(wholeDay - worked) : minutesIn(away);
  return time === 0 ? { why: say.howLong(kind.name) } : { kindId: kind.id, minutes: time };
}

/** A whole day's absence is its mark alone. */
export function dayWorkText(
  { minutes: worked, arrangedMinutes, absence }: DayWork,
  kinds: readonly AbsenceKind[],
): string {
  const time = worked === 0 ? '' : hoursPlain(worked);
  const arranged = arrangedMinutes === 0 ? '' : `/${hoursPlain(arrangedMinutes)}`;
  if (absence === null) return time + arranged;
  const mark = kinds.find(({ id }) => id === absence.kindId)?.mark ?? '?';
  const isWhole = worked === 0 && absence.minutes === wholeDay;
  return `${time}${arranged}${mark}${isWhole ? '' : hoursPlain(absence.minutes)}`;
}

const boardPattern = /^(?<before>\d)?(?<words>[住餐]{0,2})(?<after>\d)?$/u;

/** “住”, “餐”, “餐2”, “住餐2”; a number alone counts meals. */
export function readDayBoard(text: string): DayBoard | Unreadable {
  const plain = tidy(text);
  if (plain === '') return { nights: 0, meals: 0 };
  const groups = boardPattern.exec(plain)?.groups;
  const words = groups?.['words'] ?? '';
  const count = groups?.['before'] ?? groups?.['after'];
  const twice = groups?.['before'] !== undefined && groups['after'] !== undefined;
  if (groups === undefined || twice || words === '住住' || words === '餐餐' || (words === '住' && count !== undefined))
    return { why: say.unreadableBoard(text.trim()) };
  const meals = words === '住' ? 0 : Number(count ?? 1);
  return meals > 5 ? { why: say.tooManyMeals } : { nights: words.includes('住') ? 1 : 0, meals };
}

export function dayBoardText({ nights, meals }: DayBoard): string {
  return (nights > 0 ? '住' : '') + (meals === 0 ? '' : meals === 1 ? '餐' : `餐${String(meals)}`);
}

/** Minutes as plain hours, so that reading them back gives the same minutes. */
function hoursPlain(time: Minutes): string {
  return decimalText(roundDivide(BigInt(time) * 100n, 60n), 2, 0);
}

/** A sum of hours with up to two decimals, half away from zero (wage-rules §12.6). */
function minutesIn(text: string | undefined): Minutes {
  if (text === undefined) return minutes(0);
  const hundredths = text.split('+').reduce((sum, part) => sum + BigInt(Math.round(Number(part) * 100)), 0n);
  return minutes(roundDivide(hundredths * 60n, 100n));
}

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[√✓]/u, decimalText((wholeDay * 100) / 60, 2, 0));
}
