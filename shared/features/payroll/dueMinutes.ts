// How long a month asks everybody to work: due minutes of a site (wage-rules §12.6, §12.10).
import { daysOf, type PayMonth, type WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import { minutes, type Minutes } from '../../values/quantity.ts';
import type { DayKind } from '../settings/schema.ts';
import type { DueMinutes } from './input.ts';

export const dayMinutes = 8 * 60;

/** The site's row, else the general row, else workdays × 8 hours. */
export function dueMinutesFinder(
  rows: readonly DueMinutes[],
  month: PayMonth,
  dayKind: (date: WorkDate) => DayKind,
): (site: Id<'Site'> | null) => Minutes {
  const bySite = new Map(rows.map((row) => [row.siteId, row.minutes]));
  const workdays = daysOf(month).filter((date) => dayKind(date) === 'workday').length;
  const general = bySite.get(null) ?? minutes(workdays * dayMinutes);
  return (site) => bySite.get(site) ?? general;
}
