// The worker a call is about, and how sentences name one.
import { refuse } from '../../../shared/contract/errors.ts';
import type { Worker, WorkerId } from '../../../shared/features/workers/schema.ts';
import type { ReadableDb } from '../../store/database.ts';
import { workerById } from './sql.ts';

/** Refuses with `notFound`. */
export function askedWorker(db: ReadableDb, id: WorkerId): Worker {
  const worker = workerById(db, id);
  if (worker === undefined) throw refuse('notFound', { what: '这个工人' });
  return worker;
}

/** "0001 张三" */
export function nameOf(db: ReadableDb, id: WorkerId): string {
  const { workerNo, name } = askedWorker(db, id);
  return `${workerNo} ${name}`;
}
