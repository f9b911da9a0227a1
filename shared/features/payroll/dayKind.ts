// What kind of day a date is, and what work arranged on it is paid more (wage-rules §4).
import { weekday, type WorkDate } from '../../values/dates.ts';
import type { DayKind } from '../settings/schema.ts';

const multipliers: Record<DayKind, number> = { workday: 150, rest_day: 200, holiday: 300 };

/** 100 = ×1. */
export function overtimeMultiplier(kind: DayKind): number {
  return multipliers[kind];
}

/** The calendar's word first, else the week's rule (wage-rules §12.27): five or six workdays from Monday on. */
export function dayKindFinder(calendar: ReadonlyMap<WorkDate, DayKind>, workweek: 5 | 6): (date: WorkDate) => DayKind {
  const known = new Map(calendar);
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const day = weekday(date);
    const kind = day >= 1 && day <= workweek ? 'workday' : 'rest_day';
    known.set(date, kind);
    return kind;
  };
}
