// The SQL of what is owed either way when a month opens: advances, damages, tax paid so far, what locked months leave over.
import { ledgerSchema, type Ledger } from '../../../shared/features/payroll/ledger.ts';
import type { DamageAsked, PayAdvance, TaxOpening, WorkerMonth } from '../../../shared/features/payroll/input.ts';
import { lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

type OfWorker<Row> = Row & { readonly workerId: Id<'Worker'> };

interface AdvanceRow {
  readonly id: Id<'Advance'>;
  readonly workerId: Id<'Worker'>;
  readonly date: WorkDate;
  readonly amount: Fen;
  readonly plan: PayAdvance['plan']['kind'];
  readonly planValue: number | null;
  readonly firstMonth: PayMonth;
  readonly skipped: string;
}

export function advances(db: ReadableDb, month: PayMonth): OfWorker<PayAdvance>[] {
  const rows = db.all<AdvanceRow>(
    `SELECT id, worker_id AS workerId, date, amount, plan, plan_value AS planValue, first_month AS firstMonth, skipped
     FROM advances
     WHERE date <= :last
     ORDER BY worker_id, date, id`,
    { last: lastDay(month) },
  );
  return rows.map(({ plan, planValue, skipped, ...row }) => ({
    ...row,
    plan: planOf(plan, planValue ?? 1),
    skipped: JSON.parse(skipped) as PayMonth[],
  }));
}

function planOf(plan: AdvanceRow['plan'], value: number): PayAdvance['plan'] {
  if (plan === 'parts') return { kind: 'parts', parts: value };
  if (plan === 'fixed') return { kind: 'fixed', monthly: value as Fen };
  return { kind: 'once' };
}

/** Over-loss charged at a settlement, and tools broken or lost beyond their deposit, up to the month's end, oldest first. */
export function damages(db: ReadableDb, month: PayMonth): OfWorker<DamageAsked>[] {
  return db.all(
    `SELECT dispatches.worker_id AS workerId, 'overLoss:' || dispatch_id || ':' || material_id AS key, settlements.date AS date,
            charged AS amount, '发料单 ' || dispatch_no || ' 超损 ' || materials.name AS text
     FROM write_offs
     JOIN settlements USING (dispatch_id)
     JOIN dispatches ON dispatches.id = dispatch_id
     JOIN materials ON materials.id = material_id
     WHERE charged > 0 AND settlements.date <= :last
     UNION ALL
     SELECT worker_id AS workerId, 'loan:' || equipment_loans.id AS key, to_date AS date, damages - deposit,
            '设备 ' || equipment_no || ' ' || name || CASE state WHEN 'lost' THEN ' 丢失' ELSE ' 损坏' END
     FROM equipment_loans JOIN equipment ON equipment.id = equipment_id
     WHERE damages > deposit AND to_date <= :last
     ORDER BY workerId, date, key`,
    { last: lastDay(month) },
  );
}

export function taxOpenings(db: ReadableDb, year: number): OfWorker<TaxOpening>[] {
  return db.all(
    `SELECT worker_id AS workerId, through_month AS throughMonth, income, social_insurance AS socialInsurance,
            special_deductions AS specialDeductions, withheld, months_employed AS monthsEmployed
     FROM tax_openings
     WHERE year = :year`,
    { year },
  );
}

export function specialDeductions(
  db: ReadableDb,
  month: PayMonth,
): OfWorker<WorkerMonth['specialDeductions'][number]>[] {
  return db.all(
    `SELECT worker_id AS workerId, month, amount
     FROM special_deductions
     WHERE month BETWEEN :january AND :month
     ORDER BY worker_id, month`,
    { january: `${month.slice(0, 4)}-01`, month },
  );
}

/** The newest frozen ledger of each worker up to a month's interim runs; its cost does not grow with the number of locked months. */
export function frozenLedgers(db: ReadableDb, month: PayMonth): ReadonlyMap<Id<'Worker'>, Ledger> {
  const rows = db.all<{ workerId: Id<'Worker'>; closing: string }>(
    `SELECT worker_id AS workerId, closing
     FROM workers
     JOIN pay_ledgers ON worker_id = workers.id
       AND (month, pay_run_id) = (SELECT month, pay_run_id FROM pay_ledgers
                                  WHERE worker_id = workers.id AND month <= :month
                                  ORDER BY month DESC, pay_run_id DESC LIMIT 1)`,
    { month },
  );
  return new Map(rows.map(({ workerId, closing }) => [workerId, ledgerSchema.parse(JSON.parse(closing))]));
}
