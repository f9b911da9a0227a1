// The SQL of pay runs: which months there are, what a lock freezes, what an unlock frees.
import type { Ledger } from '../../../shared/features/payroll/ledger.ts';
import { slipSchema, type Slip } from '../../../shared/features/payroll/slip.ts';
import type { PayMonthRow, PayRun, Period } from '../../../shared/features/payroll/schema.ts';
import { addMonths, firstDay, monthOf, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** Months with anything to pay or a run of their own, newest first. */
export function payMonths(db: ReadableDb): PayMonthRow[] {
  return db.all<PayMonthRow>(
    `WITH months (month) AS (
       SELECT value FROM json_each(:output)
       UNION SELECT substr(work_date, 1, 7) FROM team_outputs
       UNION SELECT value FROM json_each(:attendance)
       UNION SELECT month FROM monthly_values
       UNION SELECT month FROM pay_runs)
     SELECT months.month, coalesce(state, 'draft') AS state, locked_at AS lockedAt, locked_by AS lockedBy
     FROM months LEFT JOIN locked_months USING (month)
     ORDER BY months.month DESC`,
    { output: JSON.stringify(monthsOf(db, 'output_entries')), attendance: JSON.stringify(monthsOf(db, 'attendance')) },
  );
}

/** Steps from month to month along the index: millions of rows are not read to find a hundred months. */
function monthsOf(db: ReadableDb, table: 'output_entries' | 'attendance'): PayMonth[] {
  const months: PayMonth[] = [];
  let from = '';
  for (;;) {
    const next = db.get<{ day: WorkDate }>(
      `SELECT work_date AS day FROM ${table} WHERE work_date >= :from ORDER BY work_date LIMIT 1`,
      { from },
    );
    if (next === undefined) return months;
    const month = monthOf(next.day);
    months.push(month);
    from = firstDay(addMonths(month, 1));
  }
}

const samePart = 'part_from IS :from AND part_to IS :to';

export function runOf(db: ReadableDb, period: Period): PayMonthRow | undefined {
  return db.get<PayMonthRow>(
    `SELECT month, state, locked_at AS lockedAt, locked_by AS lockedBy FROM pay_runs WHERE month = :month AND ${samePart}`,
    daysOf(period),
  );
}

/** Newest first; `month` limits them to one. */
export function lockedRuns(db: ReadableDb, month: PayMonth | null = null): PayRun[] {
  const rows = db.all<PayRun & { readonly partFrom: WorkDate | null; readonly partTo: WorkDate | null }>(
    `SELECT pay_runs.month, state, locked_at AS lockedAt, locked_by AS lockedBy, part_from AS partFrom, part_to AS partTo,
            count(pay_slips.id) AS workers, coalesce(sum(gross), 0) AS gross, coalesce(sum(net), 0) AS net
     FROM pay_runs LEFT JOIN pay_slips ON pay_run_id = pay_runs.id
     WHERE :month IS NULL OR pay_runs.month = :month
     GROUP BY pay_runs.id
     ORDER BY pay_runs.month DESC, pay_runs.id DESC`,
    { month },
  );
  return rows.map(({ partFrom, partTo, ...run }) => ({ ...run, part: partOf({ partFrom, partTo }) }));
}

function partOf({ partFrom, partTo }: { partFrom: WorkDate | null; partTo: WorkDate | null }): Period['part'] {
  return partFrom === null || partTo === null ? null : { fromDate: partFrom, toDate: partTo };
}

export function frozenSlips(db: ReadableDb, period: Period): Slip[] {
  const rows = db.all<{ content: string }>(
    `SELECT content
     FROM pay_slips
     JOIN pay_runs ON pay_runs.id = pay_run_id
     JOIN workers ON workers.id = worker_id
     WHERE pay_runs.month = :month AND ${samePart}
     ORDER BY worker_no`,
    daysOf(period),
  );
  return rows.map(({ content }) => slipSchema.parse(JSON.parse(content)));
}

function daysOf({ month, part }: Period): { month: PayMonth; from: WorkDate | null; to: WorkDate | null } {
  return { month, from: part?.fromDate ?? null, to: part?.toDate ?? null };
}

export function insertRun(
  db: WritableDb,
  run: { uid: Uid; period: Period; lockedAt: string; lockedBy: string; rules: unknown },
): number {
  const { uid, period, lockedAt, lockedBy, rules } = run;
  return db.run(
    `INSERT INTO pay_runs (uid, month, part_from, part_to, state, locked_at, locked_by, rules)
     VALUES (:uid, :month, :from, :to, 'locked', :lockedAt, :lockedBy, :rules)`,
    { uid, ...daysOf(period), lockedAt, lockedBy, rules: JSON.stringify(rules) },
  ).id;
}

export function runIdOf(db: ReadableDb, period: Period): number | undefined {
  return db.get<{ id: number }>(`SELECT id FROM pay_runs WHERE month = :month AND ${samePart}`, daysOf(period))?.id;
}

/** The locked slip of a worker in a run; null while the run is a draft. */
export function slipIdOf(db: ReadableDb, period: Period, workerId: number): number | null {
  const slip = db.get<{ id: number }>(
    `SELECT pay_slips.id
     FROM pay_slips JOIN pay_runs ON pay_runs.id = pay_run_id
     WHERE worker_id = :workerId AND pay_runs.month = :month AND ${samePart}`,
    { ...daysOf(period), workerId },
  );
  return slip?.id ?? null;
}

export function insertSlip(db: WritableDb, runId: number, uid: Uid, slip: Slip): void {
  const { month, workerId, gross, net } = slip;
  const { id } = db.run(
    `INSERT INTO pay_slips (uid, pay_run_id, month, worker_id, gross, net, content)
     VALUES (:uid, :runId, :month, :workerId, :gross, :net, :content)`,
    { uid, runId, month, workerId, gross, net, content: JSON.stringify(slip) },
  );
  slip.lines.forEach((line, position) => {
    db.run(
      `INSERT INTO pay_slip_lines (pay_slip_id, position, kind, operation_id, quantity, rate, multiplier, amount, detail)
       VALUES (:id, :position, :kind, :operationId, :quantity, :rate, :multiplier, :amount, :detail)`,
      {
        id,
        position,
        kind: line.kind,
        operationId: 'operationId' in line ? line.operationId : null,
        quantity: 'quantity' in line ? line.quantity : 1,
        rate: 'rate' in line ? line.rate : line.amount * 100,
        multiplier: line.multiplier,
        amount: line.amount,
        detail: JSON.stringify(line),
      },
    );
  });
}

export function insertLedger(
  db: WritableDb,
  ledger: { readonly runId: number; readonly month: PayMonth; readonly workerId: number; readonly closing: Ledger },
): void {
  db.run(
    'INSERT INTO pay_ledgers (worker_id, month, pay_run_id, closing) VALUES (:workerId, :month, :runId, :closing)',
    { ...ledger, closing: JSON.stringify(ledger.closing) },
  );
}

/** The run locked after this one that opens with what it leaves over: months go in order, runs of a month as they were locked. */
export function runAfter(db: ReadableDb, id: number): Period | undefined {
  const found = db.get<{ month: PayMonth; partFrom: WorkDate | null; partTo: WorkDate | null }>(
    `SELECT later.month, later.part_from AS partFrom, later.part_to AS partTo
     FROM pay_runs AS this JOIN pay_runs AS later ON (later.month, later.id) > (this.month, this.id)
     WHERE this.id = :id
     ORDER BY later.month DESC, later.id DESC LIMIT 1`,
    { id },
  );
  return found && { month: found.month, part: partOf(found) };
}

/** "冉小兰（0001）" of everybody whom the run's slips paid something, by worker number. */
export function paidWorkers(db: ReadableDb, runId: number): string[] {
  return db
    .all<{ name: string }>(
      `SELECT name || '（' || worker_no || '）' AS name
       FROM pay_slips
       JOIN paid_slips ON pay_slip_id = pay_slips.id
       JOIN workers ON workers.id = worker_id
       WHERE pay_run_id = :runId AND paid <> 0
       ORDER BY worker_no`,
      { runId },
    )
    .map(({ name }) => name);
}

/** Net of each locked slip of a month, or of its interim runs alone. */
export function frozenNets(
  db: ReadableDb,
  month: PayMonth,
  runs: 'all' | 'interim',
): (Pick<Slip, 'workerId' | 'workerNo' | 'name'> & { readonly net: Slip['net'] })[] {
  return db.all(
    `SELECT worker_id AS workerId, worker_no AS workerNo, name, pay_slips.net
     FROM pay_slips
     JOIN pay_runs ON pay_runs.id = pay_run_id
     JOIN workers ON workers.id = worker_id
     WHERE pay_runs.month = :month AND (:all OR part_from IS NOT NULL)
     ORDER BY worker_no`,
    { month, all: runs === 'all' ? 1 : 0 },
  );
}
