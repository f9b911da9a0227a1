// The SQL of what waits for the next open run, counted for the page 今日.
import type { ReadableDb } from '../../store/database.ts';

/** Output of months whose last run is locked that no slip paid; workers by number. */
export function waitingLate(db: ReadableDb): { entries: number; workers: string[] } {
  const rows = db.all<{ name: string; entries: number }>(
    `SELECT name, count(*) AS entries
     FROM output_entries JOIN workers ON workers.id = worker_id
     WHERE pay_slip_id IS NULL AND work_date < (SELECT date(max(month) || '-01', '+1 month') FROM locked_months)
       AND substr(work_date, 1, 7) IN (SELECT month FROM locked_months)
       AND output_entries.qualified + output_entries.defect_material > 0
     GROUP BY workers.id
     ORDER BY worker_no`,
  );
  return { entries: rows.reduce((sum, { entries }) => sum + entries, 0), workers: rows.map(({ name }) => name) };
}

export function waitingAdjusted(db: ReadableDb): { count: number; workers: string[] } {
  const rows = db.all<{ name: string; count: number }>(
    `SELECT name, count(*) AS count
     FROM pay_adjustments JOIN workers ON workers.id = worker_id
     WHERE pay_slip_id IS NULL
     GROUP BY workers.id
     ORDER BY worker_no`,
  );
  return { count: rows.reduce((sum, { count }) => sum + count, 0), workers: rows.map(({ name }) => name) };
}
