// Pure rules of the calendar: what a day is where nothing is written down.
import { weekday, type WorkDate } from '../../values/dates.ts';
import type { DayKind, Settings } from './schema.ts';

/** By the day of the week (wage-rules §12.27); rows of the calendar come before it. */
export function usualDayKind(date: WorkDate, workweek: Settings['workweek']): DayKind {
  const day = weekday(date);
  return day === 0 || (day === 6 && workweek === 5) ? 'rest_day' : 'workday';
}
