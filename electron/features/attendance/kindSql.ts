// The SQL of absence kinds.
import type { AbsenceKind, AbsenceKindDraft, AbsenceKindId } from '../../../shared/features/attendance/schema.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

type Row = Omit<AbsenceKind, 'paid' | 'active'> & { readonly paid: 0 | 1; readonly active: 0 | 1 };

export function allKinds(db: ReadableDb): AbsenceKind[] {
  return db
    .all<Row>('SELECT id, name, mark, paid, active FROM absence_kinds ORDER BY position, id')
    .map((row) => ({ ...row, paid: row.paid === 1, active: row.active === 1 }));
}

export function insertKind(db: WritableDb, kind: AbsenceKindDraft): AbsenceKindId {
  const { id } = db.run(
    `INSERT INTO absence_kinds (name, mark, paid, active, position)
     VALUES (:name, :mark, :paid, :active, (SELECT coalesce(max(position), 0) + 1 FROM absence_kinds))`,
    { ...kind },
  );
  return id as AbsenceKindId;
}

export function updateKind(db: WritableDb, kind: AbsenceKind): void {
  db.run('UPDATE absence_kinds SET name = :name, mark = :mark, paid = :paid, active = :active WHERE id = :id', {
    ...kind,
  });
}

export function deleteKind(db: WritableDb, id: AbsenceKindId): void {
  db.run('DELETE FROM absence_kinds WHERE id = :id', { id });
}

/** How many days are of this kind, and how many of them lie in locked months. */
export function useOfKind(db: ReadableDb, id: AbsenceKindId): { readonly days: number; readonly locked: number } {
  const use = db.get<{ days: number; locked: number }>(
    `SELECT count(*) AS days, count(month) AS locked
     FROM absences LEFT JOIN locked_months ON month = substr(work_date, 1, 7)
     WHERE absence_kind_id = :id`,
    { id },
  );
  return use ?? { days: 0, locked: 0 };
}
