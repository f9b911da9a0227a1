// What other features may change about wages: whether a locked month counts as paid out.
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { WritableDb } from '../../store/database.ts';

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
