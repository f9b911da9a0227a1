// The SQL of the first page.
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';

/** The workshop's name from the book's settings. */
export function bookName(db: ReadableDb): string | undefined {
  const name = db.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'name'`)?.value;
  return name === '' ? undefined : name;
}

export function hasRows(db: ReadableDb, table: 'sites' | 'workers' | 'operations' | 'output_entries'): boolean {
  return db.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined;
}

export function hasWorkdaysOf(db: ReadableDb, year: string): boolean {
  return (
    db.get(`SELECT 1 FROM calendar_days WHERE date BETWEEN :year || '-01-01' AND :year || '-12-31'`, { year }) !==
    undefined
  );
}

/** Months up to `upTo` with output or attendance and no locked run, oldest first. Steps by index from the first day worked on. */
export function openMonths(db: ReadableDb, upTo: PayMonth): PayMonth[] {
  return db
    .all<{ month: PayMonth }>(
      `WITH RECURSIVE
         begin (day) AS (
           SELECT min(day) FROM (
             SELECT min(work_date) AS day FROM output_entries
             UNION ALL SELECT min(work_date) FROM attendance
             UNION ALL SELECT min(work_date) FROM team_outputs)),
         months (month) AS (
           SELECT substr(day, 1, 7) FROM begin WHERE day IS NOT NULL
           UNION ALL
           SELECT substr(date(month || '-01', '+1 month'), 1, 7) FROM months WHERE month < :upTo)
       SELECT month FROM months
       WHERE month <= :upTo
         AND NOT EXISTS (SELECT 1 FROM locked_months WHERE locked_months.month = months.month)
         AND (EXISTS (SELECT 1 FROM output_entries WHERE work_date BETWEEN month || '-01' AND month || '-31')
           OR EXISTS (SELECT 1 FROM attendance WHERE work_date BETWEEN month || '-01' AND month || '-31')
           OR EXISTS (SELECT 1 FROM team_outputs WHERE work_date BETWEEN month || '-01' AND month || '-31'))
       ORDER BY month`,
      { upTo },
    )
    .map(({ month }) => month);
}

/** Operations with output since a day that no rate row prices yet. */
export function unpricedOperations(db: ReadableDb, since: WorkDate): string[] {
  return db
    .all<{ name: string }>(
      `SELECT products.name || ' · ' || operations.name AS name
       FROM output_entries AS entry
       JOIN operations ON operations.id = entry.operation_id
       JOIN products ON products.id = operations.product_id
       WHERE entry.work_date >= :since AND entry.pay_slip_id IS NULL AND entry.agreed_rate IS NULL
         AND NOT EXISTS (
           SELECT 1 FROM piece_rates AS rate
           WHERE rate.operation_id = entry.operation_id AND rate.from_date <= entry.work_date AND rate.rate IS NOT NULL
             AND (rate.worker_id = entry.worker_id
               OR (rate.worker_id IS NULL AND rate.grade IS NULL)
               OR rate.grade = (SELECT grade FROM worker_grades
                                WHERE worker_id = entry.worker_id AND from_date <= entry.work_date
                                ORDER BY from_date DESC LIMIT 1)))
       GROUP BY operations.id
       ORDER BY products.product_no, operations.operation_no`,
      { since },
    )
    .map(({ name }) => name);
}

/** Workers whose last engagement ends between two days. */
export function endingEngagements(db: ReadableDb, from: WorkDate, to: WorkDate): string[] {
  return db
    .all<{ name: string }>(
      `SELECT workers.name FROM engagements
       JOIN workers ON workers.id = engagements.worker_id
       WHERE to_date BETWEEN :from AND :to
         AND NOT EXISTS (SELECT 1 FROM engagements AS later
                         WHERE later.worker_id = engagements.worker_id AND later.from_date > engagements.from_date)
       ORDER BY to_date, worker_no`,
      { from, to },
    )
    .map(({ name }) => name);
}

/** Workers who used more of a material than went out to them, with the material; stands until it is explained (material-rules §2). */
export function overUsedMaterial(db: ReadableDb): string[] {
  return db
    .all<{ name: string }>(
      `SELECT workers.name || ' ' || materials.name AS name
       FROM material_moves_now
       JOIN workers ON workers.id = worker_id
       JOIN materials ON materials.id = material_id
       GROUP BY worker_id, material_id
       HAVING sum(quantity) < 0
       ORDER BY worker_no, material_no`,
    )
    .map(({ name }) => name);
}

/** Workers with goods past their date, one for each dispatch: not settled or reversed, and fewer pieces back than are wanted. */
export function overdueDispatches(db: ReadableDb, today: WorkDate): string[] {
  return db
    .all<{ name: string }>(
      `SELECT workers.name FROM open_dispatches AS open
       JOIN workers ON workers.id = worker_id
       WHERE due_date < :today
         AND EXISTS (SELECT 1 FROM goods_now WHERE goods_now.dispatch_id = open.id AND asked > came_in)
       ORDER BY due_date, worker_no`,
      { today },
    )
    .map(({ name }) => name);
}
