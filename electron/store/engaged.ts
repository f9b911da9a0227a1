// Whether somebody works here on a day; work may only be booked for somebody who does (wage-rules §12.20).
import { refuse } from '../../shared/contract/errors.ts';
import { dateText, type WorkDate } from '../../shared/values/dates.ts';
import type { Id } from '../../shared/values/ids.ts';
import type { ReadableDb } from './database.ts';

/** Refuses a worker who is not in the book, or has no engagement on the date; names both. */
export function refuseUnengaged(db: ReadableDb, workerId: Id<'Worker'>, date: WorkDate): void {
  const worker = db.get<{ workerNo: string; name: string; engaged: 0 | 1 }>(
    `SELECT worker_no AS workerNo, name,
       EXISTS (SELECT 1 FROM engagements
               WHERE worker_id = :workerId AND from_date <= :date AND (to_date IS NULL OR to_date >= :date)) AS engaged
     FROM workers WHERE id = :workerId`,
    { workerId, date },
  );
  if (worker === undefined) throw refuse('notFound', { what: '这名工人' });
  if (worker.engaged === 1) return;
  const sentence = `工人 ${worker.workerNo} ${worker.name} 在${dateText(date)}没有用工关系。请先到“工人”里补上用工关系，或改日期。`;
  throw refuse('refused', { sentence });
}
