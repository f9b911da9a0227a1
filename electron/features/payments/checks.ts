// What payments promise, for `verify`: nobody got more than the slip comes to, and a month is 'paid' exactly when all of it is.
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import type { Check } from '../../store/verify.ts';

export const checks: readonly Check[] = [
  {
    name: '发放不超过实发',
    run: (db) =>
      db
        .all<{ month: PayMonth; worker: string }>(
          `SELECT month, worker_no || ' ' || name AS worker
           FROM pay_slips
           JOIN paid_slips ON pay_slip_id = pay_slips.id
           JOIN workers ON workers.id = worker_id
           WHERE paid NOT BETWEEN 0 AND net
           ORDER BY month, worker_no`,
        )
        .map(({ month, worker }) => `${monthText(month)} ${worker}的发放合计和实发对不上。`),
  },
  {
    name: '“已发放”的月份都已发清',
    run: (db) =>
      db
        .all<{ month: PayMonth }>(
          `SELECT month FROM pay_runs AS run
           WHERE state = 'paid'
             AND EXISTS (SELECT 1 FROM pay_slips LEFT JOIN paid_slips ON pay_slip_id = pay_slips.id
                         WHERE pay_run_id = run.id AND net <> coalesce(paid, 0))
           ORDER BY month`,
        )
        .map(({ month }) => `${monthText(month)}标为已发放，却还有没发清的工资。`),
  },
];
