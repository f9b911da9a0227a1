// The SQL of 补发 and 扣回.
import type { Adjustment, AdjustmentDraft } from '../../../shared/features/payroll/schema.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

type AdjustmentId = Id<'PayAdjustment'>;

const adjustments = `
  SELECT pay_adjustments.id, pay_adjustments.worker_id AS workerId, worker_no AS workerNo, name, pay_adjustments.month,
         corrects, amount, reason, pay_slips.month AS paidIn
  FROM pay_adjustments
  JOIN workers ON workers.id = pay_adjustments.worker_id
  LEFT JOIN pay_slips ON pay_slips.id = pay_slip_id`;

export function listAdjustments(db: ReadableDb): Adjustment[] {
  return db.all<Adjustment>(`${adjustments} ORDER BY paidIn IS NOT NULL, paidIn DESC, worker_no, pay_adjustments.id`);
}

export function adjustmentById(db: ReadableDb, id: AdjustmentId): Adjustment | undefined {
  return db.get<Adjustment>(`${adjustments} WHERE pay_adjustments.id = :id`, { id });
}

export function insertAdjustment(db: WritableDb, uid: Uid, draft: AdjustmentDraft): AdjustmentId {
  const { id } = db.run(
    `INSERT INTO pay_adjustments (uid, worker_id, month, corrects, amount, reason)
     VALUES (:uid, :workerId, :month, :corrects, :amount, :reason)`,
    { uid, ...draft },
  );
  return id as AdjustmentId;
}

export function deleteAdjustment(db: WritableDb, id: AdjustmentId): void {
  db.run('DELETE FROM pay_adjustments WHERE id = :id', { id });
}

export function workerExists(db: ReadableDb, id: Id<'Worker'>): boolean {
  return db.get('SELECT 1 FROM workers WHERE id = :id', { id }) !== undefined;
}
