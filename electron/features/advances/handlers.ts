// What the calls about advances do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { advancesContract } from '../../../shared/features/advances/contract.ts';
import type { AdvanceDraft, AdvanceId, ListedAdvance } from '../../../shared/features/advances/schema.ts';
import { advanceRefusals } from '../../../shared/text/advances.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { allAdvances, deleteAdvance, insertAdvance, updateAdvance, workerExists } from './sql.ts';

export const advancesHandlers: HandlersOf<typeof advancesContract> = {
  'advances.list': ({ db }) => allAdvances(db),

  'advances.add': ({ db, newUid }, advance) => {
    refuseUnfit(db, advance);
    return known(db, insertAdvance(db, newUid(), advance));
  },

  'advances.change': ({ db }, { id, advance }) => {
    const before = known(db, id);
    const isOther =
      advance.workerId !== before.workerId || advance.date !== before.date || advance.amount !== before.amount;
    if (isOther) refuseTaken(before);
    refuseUnfit(db, advance);
    updateAdvance(db, id, advance);
    return known(db, id);
  },

  'advances.remove': ({ db }, { id }) => {
    const advance = known(db, id);
    refuseTaken(advance);
    deleteAdvance(db, id);
    return advance;
  },
};

function known(db: ReadableDb, id: AdvanceId): ListedAdvance {
  const advance = allAdvances(db).find((other) => other.id === id);
  if (advance === undefined) throw refuse('notFound', { what: '这笔预支' });
  return advance;
}

function refuseTaken({ taken, workerName, workerNo }: ListedAdvance): void {
  if (taken === 0) return;
  throw refuse('refused', { sentence: advanceRefusals.taken(`${workerName}（${workerNo}）`, taken) });
}

function refuseUnfit(db: ReadableDb, { workerId, date, firstMonth }: AdvanceDraft): void {
  if (!workerExists(db, workerId)) throw refuse('notFound', { what: '这名工人' });
  if (firstMonth < monthOf(date))
    throw refuse('refused', { sentence: advanceRefusals.firstTooEarly(firstMonth, date) });
}
