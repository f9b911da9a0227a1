// Usual spans of an interim run: the first half of a month, the week of a day.
import {
  addDays,
  firstDay,
  lastDay,
  weekday,
  workDate,
  type PayMonth,
  type WorkDate,
} from '../../../shared/values/dates.ts';

export interface Days {
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate;
}

export function firstHalfOf(month: PayMonth): Days {
  return { fromDate: firstDay(month), toDate: workDate(`${month}-15`) };
}

/** Monday to Sunday as far as they lie in the month; a day outside it gives the month's first or last week. */
export function weekOf(month: PayMonth, day: WorkDate): Days {
  const [first, last] = [firstDay(month), lastDay(month)];
  const inside = day < first ? first : day > last ? last : day;
  const monday = addDays(inside, -((weekday(inside) + 6) % 7));
  const sunday = addDays(monday, 6);
  return { fromDate: monday < first ? first : monday, toDate: sunday > last ? last : sunday };
}
