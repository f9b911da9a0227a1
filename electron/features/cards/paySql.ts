// The SQL of advances that a person has not paid back yet.
import type { CardPay } from '../../../shared/features/cards/schema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';

/** Newest first. What was taken stands in the closing of her newest locked month. */
export function openAdvances(db: ReadableDb, workerId: Id<'Worker'>): CardPay['advances'] {
  return db.all(
    `SELECT date, amount, plan, plan_value AS planValue, amount - taken AS "left"
     FROM (SELECT advances.*, coalesce((SELECT json_extract(closing, '$.advances."' || advances.id || '"') FROM pay_ledgers
                                        WHERE pay_ledgers.worker_id = advances.worker_id ORDER BY month DESC LIMIT 1), 0) AS taken
           FROM advances WHERE worker_id = :workerId)
     WHERE taken < amount
     ORDER BY date DESC, id DESC`,
    { workerId },
  );
}
