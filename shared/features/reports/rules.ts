// How long somebody has been at work without a break (facts §1.2: unbroken service).
import { addDays, daysBetween, monthOf, monthsBetween, type WorkDate } from '../../values/dates.ts';

export interface Service {
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
}

/** First day of the unbroken run of engagements that holds `on` or ended last before it; undefined when none began by then. */
export function serviceStart(engagements: readonly Service[], on: WorkDate): WorkDate | undefined {
  const begun = engagements.filter(({ fromDate }) => fromDate <= on).sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1));
  let start: WorkDate | undefined;
  for (const { fromDate, toDate } of begun) {
    const joins = start === undefined || toDate === null || daysBetween(toDate, start) <= 1;
    if (!joins) break;
    start = fromDate;
  }
  return start;
}

/** Whole months from `start` through `last`, both included: 2026-09-01 through 2026-10-31 is 2. */
export function serviceMonths(start: WorkDate, last: WorkDate): number {
  const end = addDays(last, 1);
  const months = monthsBetween(monthOf(start), monthOf(end));
  return Math.max(0, Number(end.slice(8)) < Number(start.slice(8)) ? months - 1 : months);
}
