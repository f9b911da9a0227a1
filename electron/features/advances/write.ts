// What other features may change about advances: all of a leaver's at once.
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { WritableDb } from '../../store/database.ts';

/** The plan becomes 一次 in the month: all that is left is taken from its pay (wage-rules §12.14). Amount and date stay. */
export function takeAllIn(db: WritableDb, ids: readonly Id<'Advance'>[], month: PayMonth): void {
  for (const id of ids)
    db.run(
      `UPDATE advances SET plan = 'once', plan_value = NULL, first_month = :month, skipped = '[]' WHERE id = :id`,
      { id, month },
    );
}
