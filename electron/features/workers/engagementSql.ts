// The SQL of a worker's engagements.
import type { Engagement, EngagementDraft, EngagementId } from '../../../shared/features/workers/dated.ts';
import type { WorkerId } from '../../../shared/features/workers/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

const columns = `id, worker_id AS workerId, post, kind, work_mode AS workMode, site_id AS siteId, from_date AS fromDate,
  to_date AS toDate, tax_item AS taxItem, hourly_rate AS hourlyRate, daily_rate AS dailyRate,
  monthly_rate AS monthlyRate, social_insurance AS socialInsurance, damages_cap AS damagesCap`;

/** Oldest first. */
export function engagementsOf(db: ReadableDb, workerId: WorkerId): Engagement[] {
  return db.all<Engagement>(`SELECT ${columns} FROM engagements WHERE worker_id = :workerId ORDER BY from_date`, {
    workerId,
  });
}

export function engagementById(db: ReadableDb, id: EngagementId): Engagement | undefined {
  return db.get<Engagement>(`SELECT ${columns} FROM engagements WHERE id = :id`, { id });
}

export function insertEngagement(db: WritableDb, uid: Uid, engagement: EngagementDraft): EngagementId {
  const { id } = db.run(
    `INSERT INTO engagements (uid, worker_id, post, kind, work_mode, site_id, from_date, to_date, tax_item,
       hourly_rate, daily_rate, monthly_rate, social_insurance, damages_cap)
     VALUES (:uid, :workerId, :post, :kind, :workMode, :siteId, :fromDate, :toDate, :taxItem,
       :hourlyRate, :dailyRate, :monthlyRate, :socialInsurance, :damagesCap)`,
    { uid, ...engagement },
  );
  return id as EngagementId;
}

export function updateEngagement(db: WritableDb, { workerId: _, ...engagement }: Engagement): void {
  db.run(
    `UPDATE engagements
     SET post = :post, kind = :kind, work_mode = :workMode, site_id = :siteId, from_date = :fromDate, to_date = :toDate,
       tax_item = :taxItem, hourly_rate = :hourlyRate, daily_rate = :dailyRate, monthly_rate = :monthlyRate,
       social_insurance = :socialInsurance, damages_cap = :damagesCap
     WHERE id = :id`,
    { ...engagement },
  );
}

export function deleteEngagement(db: WritableDb, id: EngagementId): void {
  db.run('DELETE FROM engagements WHERE id = :id', { id });
}

export function siteExists(db: ReadableDb, id: number): boolean {
  return db.get('SELECT 1 FROM sites WHERE id = :id', { id }) !== undefined;
}

/** Days with output or attendance of a worker that no engagement covers, oldest first. */
export function uncoveredDays(db: ReadableDb, workerId: WorkerId): WorkDate[] {
  const rows = db.all<{ day: WorkDate }>(
    `SELECT day FROM (
       SELECT work_date AS day FROM output_entries WHERE worker_id = :workerId
       UNION SELECT work_date FROM attendance WHERE worker_id = :workerId
       UNION SELECT work_date FROM absences WHERE worker_id = :workerId
       UNION SELECT work_date FROM team_output_members JOIN team_outputs ON team_outputs.id = team_output_id
         WHERE worker_id = :workerId)
     WHERE NOT EXISTS (
       SELECT 1 FROM engagements
       WHERE worker_id = :workerId AND from_date <= day AND (to_date IS NULL OR to_date >= day))
     ORDER BY day`,
    { workerId },
  );
  return rows.map(({ day }) => day);
}
