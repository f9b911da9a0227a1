// The person a call is about.
import { refuse } from '../../../shared/contract/errors.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { personOf, type Person } from './sql.ts';

/** Refuses an id that is not in the book. */
export function knownPerson(db: ReadableDb, workerId: Id<'Worker'>, today: WorkDate): Person {
  const person = personOf(db, workerId, today);
  if (person === undefined) throw refuse('notFound', { what: '这名工人' });
  return person;
}
