// What the calls about 补发 and 扣回 do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { adjustmentContract } from '../../../shared/features/payroll/adjustmentContract.ts';
import type { Adjustment } from '../../../shared/features/payroll/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refuseLockedMonth } from '../../store/locks.ts';
import { adjustmentById, deleteAdjustment, insertAdjustment, listAdjustments, workerExists } from './adjustmentSql.ts';

export const adjustmentHandlers: HandlersOf<typeof adjustmentContract> = {
  'payroll.listAdjustments': ({ db }) => listAdjustments(db),

  'payroll.addAdjustment': ({ db, newUid }, draft) => {
    if (!workerExists(db, draft.workerId)) throw refuse('notFound', { what: '这名工人' });
    refuseLockedMonth(db, draft.month);
    if (draft.corrects > draft.month)
      throw refuse('refused', {
        sentence: `补发、扣回更正的是以前的月份，${monthText(draft.corrects)}晚于发放的${monthText(draft.month)}，请改月份。`,
      });
    return theAdjustment(db, insertAdjustment(db, newUid(), draft));
  },

  'payroll.removeAdjustment': ({ db }, { id }) => {
    const adjustment = theAdjustment(db, id);
    if (adjustment.paidIn !== null) throw refuse('locked', { what: `${monthText(adjustment.paidIn)}工资` });
    deleteAdjustment(db, id);
    return adjustment;
  },
};

function theAdjustment(db: ReadableDb, id: Id<'PayAdjustment'>): Adjustment {
  const adjustment = adjustmentById(db, id);
  if (adjustment === undefined) throw refuse('notFound', { what: '这笔补发或扣回' });
  return adjustment;
}
