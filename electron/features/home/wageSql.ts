// The SQL of what there is to do about locked wages: pay, sign, close.
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';

/** Workers with a locked slip that is not paid in full, each once. */
export function unpaidWorkers(db: ReadableDb): string[] {
  return db
    .all<{ name: string }>(
      `SELECT DISTINCT worker_no, name
       FROM pay_slips
       JOIN workers ON workers.id = worker_id
       LEFT JOIN paid_slips ON pay_slip_id = pay_slips.id
       WHERE net > coalesce(paid, 0)
       ORDER BY worker_no`,
    )
    .map(({ name }) => name);
}

/** Slips that are paid but not signed for, by month, oldest first. */
export function unsignedSlips(db: ReadableDb): { readonly month: PayMonth; readonly names: string[] }[] {
  const rows = db.all<{ month: PayMonth; name: string }>(
    `SELECT month, name
     FROM pay_slips
     JOIN workers ON workers.id = worker_id
     JOIN paid_slips ON paid_slips.pay_slip_id = pay_slips.id
     LEFT JOIN slip_signatures ON slip_signatures.pay_slip_id = pay_slips.id
     WHERE net > 0 AND paid = net AND slip_signatures.pay_slip_id IS NULL
     ORDER BY month, worker_no`,
  );
  return [...Map.groupBy(rows, ({ month }) => month)].map(([month, slips]) => ({
    month,
    names: slips.map(({ name }) => name),
  }));
}

/** Locked months before this one that nobody closed, oldest first. */
export function unclosedMonths(db: ReadableDb, thisMonth: PayMonth): PayMonth[] {
  return db
    .all<{ month: PayMonth }>(
      `SELECT month FROM locked_months
       WHERE month < :thisMonth AND month NOT IN (SELECT month FROM closed_months)
       ORDER BY month`,
      { thisMonth },
    )
    .map(({ month }) => month);
}
