// Dated facts that a locked month was paid by do not change any more (wage-rules §10).
import { refuse } from '../../../shared/contract/errors.ts';
import { lockedMonthIn, type Span } from '../../../shared/features/workers/rules.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';

/** Refuses with `locked` when a locked month holds one of these days. */
export function refuseLocked(db: ReadableDb, touched: readonly Span[]): void {
  const locked = db
    .all<{ month: PayMonth }>('SELECT month FROM locked_months ORDER BY month')
    .map(({ month }) => month);
  const month = lockedMonthIn(touched, locked);
  if (month !== undefined) throw refuse('locked', { what: `${monthText(month)}工资` });
}
