// The SQL of advances.
import type { AdvanceDraft, AdvanceId, ListedAdvance } from '../../../shared/features/advances/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** Newest first. What was taken stands in the closing of the worker's newest locked month. */
export function allAdvances(db: ReadableDb): ListedAdvance[] {
  const rows = db.all<Omit<ListedAdvance, 'skipped'> & { skipped: string }>(
    `SELECT advances.id, worker_id AS workerId, date, amount, plan, plan_value AS planValue, first_month AS firstMonth, skipped,
            advances.note, worker_no AS workerNo, workers.name AS workerName,
            coalesce((SELECT json_extract(closing, '$.advances."' || advances.id || '"') FROM pay_ledgers
                      WHERE pay_ledgers.worker_id = advances.worker_id ORDER BY month DESC LIMIT 1), 0) AS taken
     FROM advances JOIN workers ON workers.id = worker_id
     ORDER BY date DESC, worker_no, advances.id`,
  );
  return rows.map((row) => ({ ...row, skipped: JSON.parse(row.skipped) as PayMonth[] }));
}

export function insertAdvance(db: WritableDb, uid: Uid, advance: AdvanceDraft): AdvanceId {
  const { id } = db.run(
    `INSERT INTO advances (uid, worker_id, date, amount, plan, plan_value, first_month, skipped, note)
     VALUES (:uid, :workerId, :date, :amount, :plan, :planValue, :firstMonth, :skipped, :note)`,
    { uid, ...stored(advance) },
  );
  return id as AdvanceId;
}

export function updateAdvance(db: WritableDb, id: AdvanceId, advance: AdvanceDraft): void {
  db.run(
    `UPDATE advances
     SET worker_id = :workerId, date = :date, amount = :amount, plan = :plan, plan_value = :planValue,
         first_month = :firstMonth, skipped = :skipped, note = :note
     WHERE id = :id`,
    { id, ...stored(advance) },
  );
}

function stored({ skipped, plan, planValue, ...advance }: AdvanceDraft) {
  const months = [...new Set(skipped)].sort();
  return { ...advance, plan, planValue: plan === 'once' ? null : planValue, skipped: JSON.stringify(months) };
}

export function deleteAdvance(db: WritableDb, id: AdvanceId): void {
  db.run('DELETE FROM advances WHERE id = :id', { id });
}

export function workerExists(db: ReadableDb, id: AdvanceDraft['workerId']): boolean {
  return db.get('SELECT 1 FROM workers WHERE id = :id', { id }) !== undefined;
}
