// The SQL of check-in and check-out.
import { stayMinutes, type PunchId, type Stay, type StayTimes } from '../../../shared/features/attendance/punches.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import { minutes } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import type { WorkerDay } from './sql.ts';

type Row = Omit<Stay, 'minutes' | 'missing' | 'mended'> & { readonly mended: 0 | 1 };

const staySql = `
  SELECT p.id, w.id AS workerId, w.worker_no AS workerNo, w.name AS workerName, work_date AS workDate,
    in_at AS inAt, out_at AS outAt, mended
  FROM attendance_punches p JOIN workers w ON w.id = p.worker_id`;

/** Newest first. */
export function staysBetween(db: ReadableDb, from: WorkDate, to: WorkDate, today: WorkDate): Stay[] {
  return db
    .all<Row>(
      `${staySql} WHERE work_date BETWEEN :from AND :to
       ORDER BY work_date DESC, coalesce(out_at, in_at) DESC, p.id DESC`,
      { from, to },
    )
    .map((row) => stayOf(row, today));
}

/** Oldest first: in without out on a day before today, or out without in. */
export function missingStays(db: ReadableDb, today: WorkDate): Stay[] {
  return db
    .all<Row>(
      `${staySql} WHERE (in_at IS NULL OR out_at IS NULL) AND (in_at IS NULL OR work_date < :today)
       ORDER BY work_date, w.worker_no, p.id`,
      { today },
    )
    .map((row) => stayOf(row, today));
}

export function stayById(db: ReadableDb, id: PunchId, today: WorkDate): Stay | undefined {
  const row = db.get<Row>(`${staySql} WHERE p.id = :id`, { id });
  return row && stayOf(row, today);
}

/** The worker's newest stay up to a day. */
export function lastStay(db: ReadableDb, { workerId, workDate }: WorkerDay): Stay | undefined {
  const row = db.get<Row>(
    `${staySql} WHERE p.worker_id = :workerId AND work_date <= :workDate
     ORDER BY work_date DESC, coalesce(in_at, out_at) DESC, p.id DESC LIMIT 1`,
    { workerId, workDate },
  );
  return row && stayOf(row, workDate);
}

function stayOf(row: Row, today: WorkDate): Stay {
  const span = stayMinutes(row);
  return {
    ...row,
    minutes: span === null ? null : minutes(span),
    missing: span === null && (row.inAt === null || row.workDate < today),
    mended: row.mended === 1,
  };
}

/** By number, leading zeros left out or not. */
export function workerByNo(
  db: ReadableDb,
  workerNo: string,
): { readonly id: Id<'Worker'>; readonly workerNo: string; readonly name: string } | undefined {
  return db.get(
    `SELECT id, worker_no AS workerNo, name FROM workers
     WHERE worker_no = :workerNo OR (ltrim(worker_no, '0') = ltrim(:workerNo, '0') AND ltrim(worker_no, '0') <> '')
     ORDER BY worker_no <> :workerNo LIMIT 1`,
    { workerNo },
  );
}

export function insertStay(
  db: WritableDb,
  uid: Uid,
  { workerId, workDate }: WorkerDay,
  { inAt, outAt }: StayTimes,
  mended: boolean,
): PunchId {
  const { id } = db.run(
    `INSERT INTO attendance_punches (uid, work_date, worker_id, in_at, out_at, mended)
     VALUES (:uid, :workDate, :workerId, :inAt, :outAt, :mended)`,
    { uid, workerId, workDate, inAt, outAt, mended },
  );
  return id as PunchId;
}

export function updateStay(db: WritableDb, id: PunchId, { inAt, outAt }: StayTimes, mended: boolean): void {
  db.run('UPDATE attendance_punches SET in_at = :inAt, out_at = :outAt, mended = :mended WHERE id = :id', {
    id,
    inAt,
    outAt,
    mended,
  });
}

export function deleteStay(db: WritableDb, id: PunchId): void {
  db.run('DELETE FROM attendance_punches WHERE id = :id', { id });
}
