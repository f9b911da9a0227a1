// The SQL that writes attendance, absences, room and board by day.
import type { DayBoard, DayWork } from '../../../shared/features/attendance/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import { minutes, type Minutes } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export interface WorkerDay {
  readonly workerId: Id<'Worker'>;
  readonly workDate: WorkDate;
}

/** What stands in the way of writing a day; undefined = no such worker. */
export function dayState(
  db: ReadableDb,
  { workerId, workDate }: WorkerDay,
): { readonly engaged: 0 | 1; readonly frozen: 0 | 1 } | undefined {
  return db.get(
    `SELECT
       EXISTS (SELECT 1 FROM engagements
               WHERE worker_id = :workerId AND from_date <= :workDate AND (to_date IS NULL OR to_date >= :workDate)) AS engaged,
       EXISTS (SELECT 1 FROM attendance
               WHERE worker_id = :workerId AND work_date = :workDate AND pay_slip_id IS NOT NULL) AS frozen
     FROM workers WHERE id = :workerId`,
    { workerId, workDate },
  );
}

/** Zero hours leave no row. */
export function putHours(
  db: WritableDb,
  uid: Uid,
  day: WorkerDay,
  time: Pick<DayWork, 'minutes' | 'arrangedMinutes'>,
): void {
  const { workerId, workDate } = day;
  if (time.minutes + time.arrangedMinutes === 0) {
    db.run('DELETE FROM attendance WHERE worker_id = :workerId AND work_date = :workDate', { workerId, workDate });
    return;
  }
  db.run(
    `INSERT INTO attendance (uid, work_date, worker_id, minutes, arranged_minutes)
     VALUES (:uid, :workDate, :workerId, :minutes, :arrangedMinutes)
     ON CONFLICT (work_date, worker_id) DO UPDATE SET minutes = :minutes, arranged_minutes = :arrangedMinutes`,
    { uid, workerId, workDate, minutes: time.minutes, arrangedMinutes: time.arrangedMinutes },
  );
}

export function putAbsence(db: WritableDb, uid: Uid, day: WorkerDay, absence: DayWork['absence']): void {
  const { workerId, workDate } = day;
  if (absence === null) {
    db.run('DELETE FROM absences WHERE worker_id = :workerId AND work_date = :workDate', { workerId, workDate });
    return;
  }
  db.run(
    `INSERT INTO absences (uid, work_date, worker_id, absence_kind_id, minutes)
     VALUES (:uid, :workDate, :workerId, :kindId, :minutes)
     ON CONFLICT (work_date, worker_id) DO UPDATE SET absence_kind_id = :kindId, minutes = :minutes`,
    { uid, workerId, workDate, ...absence },
  );
}

export function putBoard(db: WritableDb, { workerId, workDate }: WorkerDay, { nights, meals }: DayBoard): void {
  if (nights + meals === 0) {
    db.run('DELETE FROM board_marks WHERE worker_id = :workerId AND work_date = :workDate', { workerId, workDate });
    return;
  }
  db.run(
    `INSERT INTO board_marks (work_date, worker_id, nights, meals) VALUES (:workDate, :workerId, :nights, :meals)
     ON CONFLICT (work_date, worker_id) DO UPDATE SET nights = :nights, meals = :meals`,
    { workerId, workDate, nights, meals },
  );
}

/** Zeros where nothing stands. */
export function dayWork(db: ReadableDb, { workerId, workDate }: WorkerDay): DayWork {
  const day = { workerId, workDate };
  const hours = db.get<{ minutes: Minutes; arrangedMinutes: Minutes }>(
    'SELECT minutes, arranged_minutes AS arrangedMinutes FROM attendance WHERE worker_id = :workerId AND work_date = :workDate',
    day,
  );
  const absence = db.get<NonNullable<DayWork['absence']>>(
    'SELECT absence_kind_id AS kindId, minutes FROM absences WHERE worker_id = :workerId AND work_date = :workDate',
    day,
  );
  return { ...(hours ?? { minutes: minutes(0), arrangedMinutes: minutes(0) }), absence: absence ?? null };
}
