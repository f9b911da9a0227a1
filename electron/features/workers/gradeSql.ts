// The SQL of a worker's dated grades.
import type { DatedGrade } from '../../../shared/features/workers/dated.ts';
import type { WorkerId } from '../../../shared/features/workers/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** Oldest first. */
export function gradesOf(db: ReadableDb, workerId: WorkerId): DatedGrade[] {
  return db.all<DatedGrade>(
    `SELECT from_date AS fromDate, grade
     FROM worker_grades
     WHERE worker_id = :workerId
     ORDER BY from_date`,
    { workerId },
  );
}

export function putGrade(db: WritableDb, workerId: WorkerId, { fromDate, grade }: DatedGrade): void {
  db.run(
    `INSERT OR REPLACE INTO worker_grades (worker_id, from_date, grade)
     VALUES (:workerId, :fromDate, :grade)`,
    { workerId, fromDate, grade },
  );
}

export function deleteGrade(db: WritableDb, workerId: WorkerId, fromDate: WorkDate): void {
  db.run('DELETE FROM worker_grades WHERE worker_id = :workerId AND from_date = :fromDate', { workerId, fromDate });
}
