// The SQL of the month-end check list: what of a month is not paid, signed, priced or settled.
import { lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

const who = `worker_no || ' ' || workers.name AS who`;

/** Operations with pieces of the month that no rate row prices, with the day of the first of them. */
export function unpriced(
  db: ReadableDb,
  month: PayMonth,
): { who: string; quantity: Milli; unit: string; since: WorkDate }[] {
  return db.all(
    `SELECT products.name || ' ' || operation_no || ' ' || operations.name AS who, sum(quantity) AS quantity, products.unit,
            min(made.work_date) AS since
     FROM (SELECT operation_id, work_date, qualified + iif(defect_material_paid, defect_material, 0) AS quantity
           FROM priced_output JOIN operations ON operations.id = operation_id
           WHERE work_date BETWEEN :first AND :last AND pay_slip_id IS NULL AND agreed_rate IS NULL AND piece_rate_id IS NULL
           UNION ALL
           SELECT operation_id, work_date, qualified FROM priced_team_output
           WHERE work_date BETWEEN :first AND :last AND piece_rate_id IS NULL
             AND id IN (SELECT team_output_id FROM team_output_members WHERE pay_slip_id IS NULL)) AS made
     JOIN operations ON operations.id = made.operation_id
     JOIN products ON products.id = operations.product_id
     WHERE quantity > 0
     GROUP BY operations.id
     ORDER BY product_no, operation_no`,
    daysOf(month),
  );
}

/** Does anybody have attendance or an absence in the month? */
export function keepsAttendance(db: ReadableDb, month: PayMonth): boolean {
  const found = db.get(
    `SELECT 1 FROM attendance WHERE work_date BETWEEN :first AND :last
     UNION ALL SELECT 1 FROM absences WHERE work_date BETWEEN :first AND :last LIMIT 1`,
    daysOf(month),
  );
  return found !== undefined;
}

/** Who has output of locked months up to this one that no slip paid, since which day. */
export function waitingOutput(db: ReadableDb, month: PayMonth): { who: string; rows: number; since: WorkDate }[] {
  return db.all(
    `SELECT ${who}, count(*) AS rows, min(work_date) AS since
     FROM output_entries JOIN workers ON workers.id = worker_id
     WHERE pay_slip_id IS NULL AND work_date <= :last AND qualified + defect_material > 0
       AND substr(work_date, 1, 7) IN (SELECT month FROM locked_months)
     GROUP BY workers.id
     ORDER BY worker_no`,
    { last: lastDay(month) },
  );
}

export function waitingAdjustments(
  db: ReadableDb,
  month: PayMonth,
): { who: string; amount: Fen; corrects: PayMonth; reason: string }[] {
  return db.all(
    `SELECT ${who}, amount, corrects, reason
     FROM pay_adjustments JOIN workers ON workers.id = worker_id
     WHERE pay_slip_id IS NULL AND month <= :month
     ORDER BY worker_no, pay_adjustments.id`,
    { month },
  );
}

/** Slips of the month nobody signed for, those of interim runs too. */
export function unsigned(db: ReadableDb, month: PayMonth): { who: string; net: Fen; partFrom: WorkDate | null }[] {
  return db.all(
    `SELECT ${who}, net, part_from AS partFrom
     FROM pay_slips JOIN pay_runs ON pay_runs.id = pay_run_id JOIN workers ON workers.id = worker_id
     WHERE pay_slips.month = :month AND pay_slips.id NOT IN (SELECT pay_slip_id FROM slip_signatures)
     ORDER BY worker_no, pay_runs.id`,
    { month },
  );
}

/** Slips not paid to the fen: of the month itself, or of all before it. */
export function unpaid(
  db: ReadableDb,
  month: PayMonth,
  when: 'inMonth' | 'before',
): { who: string; month: PayMonth; open: Fen }[] {
  return db.all(
    `SELECT ${who}, pay_slips.month, net - coalesce(paid, 0) AS open
     FROM pay_slips JOIN workers ON workers.id = worker_id
     LEFT JOIN paid_slips ON pay_slip_id = pay_slips.id
     WHERE pay_slips.month ${when === 'inMonth' ? '=' : '<'} :month AND net > coalesce(paid, 0)
     ORDER BY pay_slips.month, worker_no`,
    { month },
  );
}

/** Advances paid out by the month's end, less what locked months up to it took back. */
export function openAdvances(db: ReadableDb, month: PayMonth): { who: string; date: WorkDate; left: Fen }[] {
  return db.all(
    `SELECT ${who}, date, amount - taken AS left
     FROM (SELECT *, coalesce((SELECT closing ->> ('$.advances."' || advances.id || '"') FROM pay_ledgers
                               WHERE pay_ledgers.worker_id = advances.worker_id AND month <= :month
                               ORDER BY month DESC, pay_run_id DESC LIMIT 1), 0) AS taken
           FROM advances WHERE date <= :last) AS advance
     JOIN workers ON workers.id = worker_id
     WHERE taken < amount
     ORDER BY worker_no, date`,
    { month, last: lastDay(month) },
  );
}

function daysOf(month: PayMonth): { first: string; last: WorkDate } {
  return { first: `${month}-01`, last: lastDay(month) };
}
