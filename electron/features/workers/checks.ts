// What workers' dated facts promise, for `verify`: nobody has two engagements on one day (wage-rules §12.20).
import { dateText, type WorkDate } from '../../../shared/values/dates.ts';
import type { Check } from '../../store/verify.ts';

export const checks: readonly Check[] = [
  {
    name: '用工关系不重叠',
    run: (db) =>
      db
        .all<{ worker: string; earlier: WorkDate; later: WorkDate }>(
          `SELECT worker_no || ' ' || name AS worker, a.from_date AS earlier, b.from_date AS later
           FROM engagements AS a
           JOIN engagements AS b ON b.worker_id = a.worker_id AND b.from_date > a.from_date
           JOIN workers ON workers.id = a.worker_id
           WHERE a.to_date IS NULL OR a.to_date >= b.from_date
           ORDER BY worker_no, a.from_date`,
        )
        .map(
          ({ worker, earlier, later }) =>
            `工人 ${worker} 从${dateText(earlier)}起和从${dateText(later)}起的两段用工关系重叠。`,
        ),
  },
];
