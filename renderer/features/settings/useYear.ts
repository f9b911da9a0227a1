// The days of a year as the program takes them: what is written down, else the week's rule.
import type { CalendarDay } from '../../../shared/features/settings/dated.ts';
import { usualDayKind } from '../../../shared/features/settings/rules.ts';
import type { DayKind } from '../../../shared/features/settings/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';

export interface DaysOfYear {
  readonly written: ReadonlyMap<WorkDate, CalendarDay>;
  readonly usual: (date: WorkDate) => DayKind;
  readonly kind: (date: WorkDate) => DayKind;
}

/** Undefined while loading. */
export function useYear(year: number): DaysOfYear | undefined {
  const { data: rows } = useQuery('settings.listDays', { year });
  const { data: settings } = useQuery('settings.get', {});
  if (rows === undefined || settings === undefined) return undefined;
  const written = new Map(rows.map((row) => [row.date, row]));
  const usual = (date: WorkDate): DayKind => usualDayKind(date, settings.workweek);
  return { written, usual, kind: (date) => written.get(date)?.kind ?? usual(date) };
}
