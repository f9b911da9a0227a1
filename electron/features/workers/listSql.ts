// The SQL behind lists and pickers of workers: everybody as things stand on one day.
import type { Grade, ListedWorker, PickedWorker, WorkerId, WorkMode } from '../../../shared/features/workers/schema.ts';
import { viewIdNumber } from '../../../shared/features/workers/rules.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { masked, maskedIdNumber } from '../../../shared/values/idNumber.ts';
import type { ReadableDb } from '../../store/database.ts';

type Engaged = NonNullable<ListedWorker['engagement']>;

interface ListRow extends Omit<Engaged, 'kind' | 'workMode' | 'fromDate'> {
  readonly id: WorkerId;
  readonly workerNo: string;
  readonly name: string;
  readonly idNumber: string;
  readonly idUnverified: number;
  readonly phone: string;
  readonly categories: string;
  readonly grade: Grade | null;
  readonly kind: Engaged['kind'] | null;
  readonly workMode: WorkMode | null;
  readonly fromDate: WorkDate | null;
}

const engagementOn = `engagements AS e
  ON e.worker_id = w.id AND e.from_date <= :on AND (e.to_date IS NULL OR e.to_date >= :on)`;

/** By worker number. `on`: the day of grade, categories and engagement; `today`: the day of the age. */
export function listedWorkers(db: ReadableDb, on: WorkDate, today: WorkDate): ListedWorker[] {
  const rows = db.all<ListRow>(
    `SELECT w.id, w.worker_no AS workerNo, w.name, w.id_number AS idNumber, w.id_unverified AS idUnverified, w.phone,
       (SELECT grade FROM worker_grades WHERE worker_id = w.id AND from_date <= :on
        ORDER BY from_date DESC LIMIT 1) AS grade,
       (SELECT json_group_array(name) FROM (
          SELECT c.name FROM worker_categories AS m JOIN categories AS c ON c.id = m.category_id
          WHERE m.worker_id = w.id AND m.from_date <= :on AND (m.to_date IS NULL OR m.to_date >= :on)
          ORDER BY c.position)) AS categories,
       e.kind, e.work_mode AS workMode, e.site_id AS siteId, s.name AS siteName, e.post,
       e.from_date AS fromDate, e.to_date AS toDate
     FROM workers AS w
     LEFT JOIN ${engagementOn}
     LEFT JOIN sites AS s ON s.id = e.site_id
     ORDER BY w.worker_no`,
    { on },
  );
  return rows.map((row) => listed(row, today));
}

function listed(row: ListRow, today: WorkDate): ListedWorker {
  const { kind, workMode, siteId, siteName, post, fromDate, toDate, ...worker } = row;
  const { sex, age } = viewIdNumber(row.idNumber, today);
  const engaged = kind !== null && workMode !== null && fromDate !== null;
  return {
    ...worker,
    sex: sex ?? null,
    age: age ?? null,
    phone: masked(row.phone, 3, 4),
    idNumber: maskedIdNumber(row.idNumber),
    idUnverified: row.idUnverified === 1,
    categories: JSON.parse(row.categories) as string[],
    engagement: engaged ? { kind, workMode, siteId, siteName, post, fromDate, toDate } : null,
    active: engaged,
  };
}

/** By worker number. */
export function pickedWorkers(db: ReadableDb, on: WorkDate): PickedWorker[] {
  const rows = db.all<Omit<PickedWorker, 'active'>>(
    `SELECT w.id, w.worker_no AS workerNo, w.name, e.work_mode AS workMode, s.name AS siteName
     FROM workers AS w
     LEFT JOIN ${engagementOn}
     LEFT JOIN sites AS s ON s.id = e.site_id
     ORDER BY w.worker_no`,
    { on },
  );
  return rows.map((row) => ({ ...row, active: row.workMode !== null }));
}
