// The SQL of reports: the people of a month with their engagements.
import type { EngagementKind, WorkMode } from '../../../shared/features/workers/schema.ts';
import { firstDay, lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface RosterPerson {
  readonly workerId: number;
  readonly workerNo: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  /** As they stood on the month's last day (facts §1.1). */
  readonly categories: string;
  /** Of the last engagement that touches the month. */
  readonly workMode: WorkMode;
  readonly kind: EngagementKind;
  readonly post: string;
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
}

/** Everybody with an engagement on any day of the month, by worker number. */
export function rosterPeople(db: ReadableDb, month: PayMonth): RosterPerson[] {
  return db.all<RosterPerson>(
    `SELECT workers.id AS workerId, worker_no AS workerNo, workers.name, id_number AS idNumber, phone,
            registered_address AS address, work_mode AS workMode, kind, post, from_date AS fromDate, to_date AS toDate,
            coalesce((SELECT group_concat(categories.name, '、' ORDER BY position)
                      FROM worker_categories JOIN categories ON categories.id = category_id
                      WHERE worker_id = workers.id AND from_date <= :last AND coalesce(to_date, :last) >= :last), '') AS categories
     FROM workers
     JOIN engagements ON engagements.id =
       (SELECT id FROM engagements
        WHERE worker_id = workers.id AND from_date <= :last AND coalesce(to_date, :last) >= :first
        ORDER BY from_date DESC LIMIT 1)
     ORDER BY worker_no`,
    { first: firstDay(month), last: lastDay(month) },
  );
}

export function engagementsOf(db: ReadableDb): Map<number, { fromDate: WorkDate; toDate: WorkDate | null }[]> {
  const rows = db.all<{ workerId: number; fromDate: WorkDate; toDate: WorkDate | null }>(
    'SELECT worker_id AS workerId, from_date AS fromDate, to_date AS toDate FROM engagements ORDER BY worker_id, from_date',
  );
  return Map.groupBy(rows, ({ workerId }) => workerId);
}
