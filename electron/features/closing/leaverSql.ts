// The SQL of what a leaver's page shows beside her wages: who she is, what is unpaid, advanced, lent and waiting.
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

type WorkerId = Id<'Worker'>;

export function workerById(db: ReadableDb, id: WorkerId): { workerNo: string; name: string } | undefined {
  return db.get('SELECT worker_no AS workerNo, name FROM workers WHERE id = :id', { id });
}

/** The newest one. */
export function lastEngagement(
  db: ReadableDb,
  workerId: WorkerId,
): { post: string; fromDate: WorkDate; toDate: WorkDate | null } | undefined {
  return db.get(
    `SELECT post, from_date AS fromDate, to_date AS toDate FROM engagements
     WHERE worker_id = :workerId ORDER BY from_date DESC LIMIT 1`,
    { workerId },
  );
}

interface UnpaidRow {
  readonly month: PayMonth;
  readonly partFrom: WorkDate | null;
  readonly partTo: WorkDate | null;
  readonly net: Fen;
  readonly paid: Fen;
}

export function unpaidSlips(db: ReadableDb, workerId: WorkerId): UnpaidRow[] {
  return db.all(
    `SELECT pay_slips.month, part_from AS partFrom, part_to AS partTo, net, coalesce(paid, 0) AS paid
     FROM pay_slips JOIN pay_runs ON pay_runs.id = pay_run_id
     LEFT JOIN paid_slips ON pay_slip_id = pay_slips.id
     WHERE worker_id = :workerId AND net > coalesce(paid, 0)
     ORDER BY pay_slips.month, pay_runs.id`,
    { workerId },
  );
}

interface AdvanceRow {
  readonly id: Id<'Advance'>;
  readonly date: WorkDate;
  readonly amount: Fen;
  /** Taken back in locked runs. */
  readonly taken: Fen;
}

export function advancesOf(db: ReadableDb, workerId: WorkerId): AdvanceRow[] {
  return db.all(
    `SELECT id, date, amount,
            coalesce((SELECT closing ->> ('$.advances."' || advances.id || '"') FROM pay_ledgers
                      WHERE worker_id = :workerId ORDER BY month DESC, pay_run_id DESC LIMIT 1), 0) AS taken
     FROM advances WHERE worker_id = :workerId ORDER BY date, id`,
    { workerId },
  );
}

/** 补发 and 扣回 no slip has paid. */
export function waitingAdjustments(db: ReadableDb, workerId: WorkerId): { id: Id<'PayAdjustment'>; amount: Fen }[] {
  return db.all('SELECT id, amount FROM pay_adjustments WHERE worker_id = :workerId AND pay_slip_id IS NULL', {
    workerId,
  });
}

export function itemNames(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.all<{ id: string; name: string }>('SELECT CAST(id AS TEXT) AS id, name FROM pay_items');
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface LoanRow {
  readonly equipmentNo: string;
  readonly name: string;
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
  readonly deposit: Fen;
  readonly damages: Fen;
}

/** Loans that run, and those that ended in the month. */
export function loansOf(db: ReadableDb, workerId: WorkerId, endedIn: PayMonth): LoanRow[] {
  return db.all(
    `SELECT equipment_no AS equipmentNo, name, from_date AS fromDate, to_date AS toDate, deposit, damages
     FROM equipment_loans JOIN equipment ON equipment.id = equipment_id
     WHERE worker_id = :workerId AND (to_date IS NULL OR substr(to_date, 1, 7) = :endedIn)
     ORDER BY from_date, equipment_no`,
    { workerId, endedIn },
  );
}

/** Numbers of her dispatches that are not settled. */
export function openDispatches(db: ReadableDb, workerId: WorkerId): string[] {
  return db
    .all<{ dispatchNo: string }>(
      'SELECT dispatch_no AS dispatchNo FROM open_dispatches WHERE worker_id = :workerId ORDER BY date, dispatch_no',
      { workerId },
    )
    .map(({ dispatchNo }) => dispatchNo);
}
