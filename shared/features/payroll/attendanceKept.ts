// Where attendance is kept: a workshop may have a punch clock in its hub and none in a satellite (wage-rules §5 "kept at all").
import { firstDay, monthOf, type WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import type { WorkerMonth } from './input.ts';

type SiteId = Id<'Site'> | null;

/** Kept at every site where somebody with a row of attendance is engaged this month. */
export function attendanceKeptAt(workers: readonly WorkerMonth[], lastOfMonth: WorkDate): (site: SiteId) => boolean {
  const first = firstDay(monthOf(lastOfMonth));
  const sites = new Set<SiteId>();
  for (const { attendance, engagements } of workers) {
    if (attendance.length === 0) continue;
    for (const { siteId, toDate } of engagements) if ((toDate ?? first) >= first) sites.add(siteId);
  }
  return (site) => sites.has(site);
}
