// The SQL of who belongs to which category when.
import type { Membership, MembershipDraft, MembershipId } from '../../../shared/features/workers/dated.ts';
import type { WorkerId } from '../../../shared/features/workers/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

const columns = 'id, worker_id AS workerId, category_id AS categoryId, from_date AS fromDate, to_date AS toDate';

/** Oldest first. */
export function membershipsOf(db: ReadableDb, workerId: WorkerId): Membership[] {
  return db.all<Membership>(
    `SELECT ${columns} FROM worker_categories WHERE worker_id = :workerId ORDER BY from_date, id`,
    { workerId },
  );
}

export function membershipById(db: ReadableDb, id: MembershipId): Membership | undefined {
  return db.get<Membership>(`SELECT ${columns} FROM worker_categories WHERE id = :id`, { id });
}

export function insertMembership(db: WritableDb, uid: Uid, membership: MembershipDraft): MembershipId {
  const { id } = db.run(
    `INSERT INTO worker_categories (uid, worker_id, category_id, from_date, to_date)
     VALUES (:uid, :workerId, :categoryId, :fromDate, :toDate)`,
    { uid, ...membership },
  );
  return id as MembershipId;
}

export function updateMembership(db: WritableDb, { id, categoryId, fromDate, toDate }: Membership): void {
  db.run(
    `UPDATE worker_categories SET category_id = :categoryId, from_date = :fromDate, to_date = :toDate WHERE id = :id`,
    { id, categoryId, fromDate, toDate },
  );
}

export function deleteMembership(db: WritableDb, id: MembershipId): void {
  db.run('DELETE FROM worker_categories WHERE id = :id', { id });
}
