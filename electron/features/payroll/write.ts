// What other features may change about wages: whether a locked month counts as paid out.
import type { AdjustmentDraft } from '../../../shared/features/payroll/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { WritableDb } from '../../store/database.ts';
import { insertAdjustment } from './adjustmentSql.ts';

/** 'paid' when every slip of the month is paid to the fen, else 'locked'; to be called after every change of payments (wage-rules §10). */
export function keepRunState(db: WritableDb, month: PayMonth): void {
  db.run(
    `UPDATE pay_runs
     SET state = CASE WHEN EXISTS (SELECT 1 FROM pay_slips LEFT JOIN paid_slips ON pay_slip_id = pay_slips.id
                                   WHERE pay_run_id = pay_runs.id AND net <> coalesce(paid, 0))
                 THEN 'locked' ELSE 'paid' END
     WHERE month = :month`,
    { month },
  );
}

/** 扣回 or 补发 (fen, of either sign) that the run of `month` pays for the locked month it `corrects` (wage-rules §12.22). */
export function insertCorrection(db: WritableDb, uid: Uid, draft: AdjustmentDraft): void {
  insertAdjustment(db, uid, draft);
}
