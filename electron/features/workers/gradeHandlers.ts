// What the calls about a worker's grade do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { gradeContract } from '../../../shared/features/workers/gradeContract.ts';
import type { Span } from '../../../shared/features/workers/rules.ts';
import type { WorkerId } from '../../../shared/features/workers/schema.ts';
import { addDays, type WorkDate } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { deleteGrade, gradesOf, putGrade } from './gradeSql.ts';
import { refuseLocked } from './lock.ts';
import { nameOf } from './worker.ts';

export const gradeHandlers: HandlersOf<typeof gradeContract> = {
  'workers.setGrade': ({ db }, { workerId, fromDate, grade }) => {
    const worker = nameOf(db, workerId);
    refuseLocked(db, [holdsFrom(db, workerId, fromDate)]);
    putGrade(db, workerId, { fromDate, grade });
    return { worker };
  },

  'workers.removeGrade': ({ db }, { workerId, fromDate }) => {
    const worker = nameOf(db, workerId);
    if (!gradesOf(db, workerId).some((grade) => grade.fromDate === fromDate))
      throw refuse('notFound', { what: `${fromDate} 起的等级` });
    refuseLocked(db, [holdsFrom(db, workerId, fromDate)]);
    deleteGrade(db, workerId, fromDate);
    return { worker };
  },
};

/** The days a grade of that date holds: until the day before the next one. */
function holdsFrom(db: ReadableDb, workerId: WorkerId, fromDate: WorkDate): Span {
  const next = gradesOf(db, workerId).find((grade) => grade.fromDate > fromDate);
  return { fromDate, toDate: next === undefined ? null : addDays(next.fromDate, -1) };
}
