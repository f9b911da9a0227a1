// The SQL of closings: which months are closed, by whom and why, and the history of it.
import { findingSchema, type Closing, type Finding } from '../../../shared/features/closing/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** Newest month first, of one month the newest closing. */
export function allClosings(db: ReadableDb): Closing[] {
  const rows = db.all<Omit<Closing, 'findings'> & { findings: string }>(
    `SELECT id, month, closed_at AS closedAt, closed_by AS closedBy, reason, findings, reopened_at AS reopenedAt,
            reopened_by AS reopenedBy, reopen_reason AS reopenReason
     FROM month_closings
     ORDER BY month DESC, id DESC`,
  );
  return rows.map(({ findings, ...row }) => ({ ...row, findings: findingSchema.array().parse(JSON.parse(findings)) }));
}

export function newestClosed(db: ReadableDb): PayMonth | undefined {
  return db.get<{ month: PayMonth | null }>('SELECT max(month) AS month FROM closed_months')?.month ?? undefined;
}

export function insertClosing(
  db: WritableDb,
  closing: { uid: Uid; month: PayMonth; at: string; by: string; reason: string; findings: readonly Finding[] },
): void {
  db.run(
    `INSERT INTO month_closings (uid, month, closed_at, closed_by, reason, findings)
     VALUES (:uid, :month, :at, :by, :reason, :findings)`,
    { ...closing, findings: JSON.stringify(closing.findings) },
  );
}

export function reopen(
  db: WritableDb,
  { month, at, by, reason }: { month: PayMonth; at: string; by: string; reason: string },
): void {
  db.run(
    `UPDATE month_closings SET reopened_at = :at, reopened_by = :by, reopen_reason = :reason
     WHERE month = :month AND reopened_at IS NULL`,
    { month, at, by, reason },
  );
}

/** Locked months before this one that were never closed, or reopened; oldest first. */
export function unclosedBefore(db: ReadableDb, month: PayMonth): PayMonth[] {
  return db
    .all<{ month: PayMonth }>(
      `SELECT month FROM locked_months
       WHERE month < :month AND month NOT IN (SELECT month FROM closed_months)
       ORDER BY month`,
      { month },
    )
    .map((row) => row.month);
}
