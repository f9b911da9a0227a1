// The SQL that reads a month of attendance for the grid.
import type { DayWork, GridRecord, GridWorker, MonthGrid } from '../../../shared/features/attendance/schema.ts';
import { daysOf, firstDay, lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { minutes, type Minutes } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { dayKindSql } from '../../store/dayKind.ts';

type WorkerId = Id<'Worker'>;

export function dayKinds(db: ReadableDb, month: PayMonth): MonthGrid['days'] {
  return db.all(
    `SELECT day.value AS date, ${dayKindSql('day.value')} AS kind FROM json_each(:days) AS day ORDER BY day.value`,
    { days: JSON.stringify(daysOf(month)) },
  );
}

/** `workdayMinutes`: what a month asks that has no row of its own (wage-rules §12.10). */
export function gridWorkers(db: ReadableDb, month: PayMonth, workdayMinutes: Minutes): GridWorker[] {
  const spans = Map.groupBy(engagedSpans(db, month), ({ workerId }) => workerId);
  return db
    .all<Omit<GridWorker, 'engaged'>>(
      `WITH present AS (
         SELECT worker_id FROM engagements WHERE from_date <= :to AND (to_date IS NULL OR to_date >= :from)
         UNION SELECT worker_id FROM attendance WHERE work_date BETWEEN :from AND :to
         UNION SELECT worker_id FROM absences WHERE work_date BETWEEN :from AND :to
         UNION SELECT worker_id FROM board_marks WHERE work_date BETWEEN :from AND :to)
       SELECT w.id AS workerId, w.worker_no AS workerNo, w.name AS workerName, coalesce(s.name, '') AS siteName,
         coalesce((SELECT minutes FROM due_hours WHERE month = :month AND site_id = s.id),
                  (SELECT minutes FROM due_hours WHERE month = :month AND site_id IS NULL), :workdayMinutes) AS dueMinutes
       FROM present JOIN workers w ON w.id = present.worker_id
         LEFT JOIN sites s ON s.id = (SELECT site_id FROM engagements e WHERE e.worker_id = w.id AND e.from_date <= :to
                                      ORDER BY e.from_date DESC LIMIT 1)
       ORDER BY w.worker_no`,
      { month, workdayMinutes, ...within(month) },
    )
    .map((worker) => ({
      ...worker,
      engaged: (spans.get(worker.workerId) ?? []).map(({ from, to }) => ({ from, to })),
    }));
}

function engagedSpans(db: ReadableDb, month: PayMonth): { workerId: WorkerId; from: WorkDate; to: WorkDate }[] {
  return db.all(
    `SELECT worker_id AS workerId, max(from_date, :from) AS "from", min(coalesce(to_date, :to), :to) AS "to"
     FROM engagements WHERE from_date <= :to AND (to_date IS NULL OR to_date >= :from)
     ORDER BY worker_id, from_date`,
    within(month),
  );
}

interface Row extends Omit<GridRecord, 'absence' | 'locked'> {
  readonly kindId: NonNullable<DayWork['absence']>['kindId'] | null;
  readonly awayMinutes: Minutes | null;
  readonly locked: 0 | 1;
}

/** Days that hold anything at all. */
export function gridRecords(db: ReadableDb, month: PayMonth): GridRecord[] {
  const rows = db.all<Row>(
    `WITH marked AS (
       SELECT worker_id, work_date FROM attendance WHERE work_date BETWEEN :from AND :to
       UNION SELECT worker_id, work_date FROM absences WHERE work_date BETWEEN :from AND :to
       UNION SELECT worker_id, work_date FROM board_marks WHERE work_date BETWEEN :from AND :to)
     SELECT marked.worker_id AS workerId, marked.work_date AS workDate,
       coalesce(a.minutes, 0) AS minutes, coalesce(a.arranged_minutes, 0) AS arrangedMinutes,
       b.absence_kind_id AS kindId, b.minutes AS awayMinutes,
       coalesce(m.nights, 0) AS nights, coalesce(m.meals, 0) AS meals, a.pay_slip_id IS NOT NULL AS locked
     FROM marked
       LEFT JOIN attendance a ON a.worker_id = marked.worker_id AND a.work_date = marked.work_date
       LEFT JOIN absences b ON b.worker_id = marked.worker_id AND b.work_date = marked.work_date
       LEFT JOIN board_marks m ON m.worker_id = marked.worker_id AND m.work_date = marked.work_date
     ORDER BY marked.worker_id, marked.work_date`,
    within(month),
  );
  return rows.map(({ kindId, awayMinutes, locked, ...row }) => ({
    ...row,
    absence: kindId === null ? null : { kindId, minutes: awayMinutes ?? minutes(0) },
    locked: locked === 1,
  }));
}

function within(month: PayMonth): { readonly from: WorkDate; readonly to: WorkDate } {
  return { from: firstDay(month), to: lastDay(month) };
}
