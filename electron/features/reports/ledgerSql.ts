// The SQL of 工资支付台账: what was paid for a month, by worker.
import type { PaymentMethod } from '../../../shared/features/payments/schema.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import { sumFen, type Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface LedgerPayment {
  readonly paid: Fen;
  readonly dates: readonly WorkDate[];
  readonly ways: readonly { readonly method: PaymentMethod; readonly voucherNo: string }[];
  readonly collectedBy: readonly string[];
  readonly signedOn: WorkDate | null;
}

interface PaidRow {
  readonly slipId: number;
  readonly date: WorkDate;
  readonly amount: Fen;
  readonly method: PaymentMethod;
  readonly voucherNo: string;
  readonly collectedBy: string;
}

/** Names a worker's slip of a run: an interim run by its first day. */
export function ledgerKey(workerId: number, partFrom: WorkDate | null): string {
  return `${workerId} ${partFrom ?? ''}`;
}

/** What is known of a worker beside the wages: telephone numbers by worker. */
export function phones(db: ReadableDb): ReadonlyMap<number, string> {
  const rows = db.all<{ id: number; phone: string }>('SELECT id, phone FROM workers');
  return new Map(rows.map(({ id, phone }) => [id, phone]));
}

/** By `ledgerKey`. Payments that count only: neither failed nor reversed. */
export function ledgerPayments(db: ReadableDb, month: PayMonth): ReadonlyMap<string, LedgerPayment> {
  const paid = Map.groupBy(
    db.all<PaidRow>(
      `SELECT pay_slip_id AS slipId, date, amount, method, voucher_no AS voucherNo, collected_by AS collectedBy
       FROM payments
       WHERE month = :month AND pay_slip_id IS NOT NULL AND reverses IS NULL
         AND id NOT IN (SELECT payment_id FROM payment_failures)
         AND id NOT IN (SELECT reverses FROM payments WHERE reverses IS NOT NULL)
       ORDER BY date, id`,
      { month },
    ),
    ({ slipId }) => slipId,
  );
  const slips = db.all<{
    slipId: number;
    workerId: number;
    partFrom: WorkDate | null;
    signedOn: WorkDate | null;
  }>(
    `SELECT pay_slips.id AS slipId, worker_id AS workerId, part_from AS partFrom, slip_signatures.date AS signedOn
     FROM pay_slips
     JOIN pay_runs ON pay_runs.id = pay_run_id
     LEFT JOIN slip_signatures ON pay_slip_id = pay_slips.id
     WHERE pay_slips.month = :month`,
    { month },
  );
  return new Map(
    slips.map(({ slipId, workerId, partFrom, signedOn }) => [
      ledgerKey(workerId, partFrom),
      { signedOn, ...paymentsOf(paid.get(slipId) ?? []) },
    ]),
  );
}

function paymentsOf(rows: readonly PaidRow[]): Omit<LedgerPayment, 'signedOn'> {
  const ways = new Map(rows.map(({ method, voucherNo }) => [`${method} ${voucherNo}`, { method, voucherNo }]));
  return {
    paid: sumFen(rows.map(({ amount }) => amount)),
    dates: [...new Set(rows.map(({ date }) => date))],
    ways: [...ways.values()],
    collectedBy: [...new Set(rows.map(({ collectedBy }) => collectedBy).filter((name) => name !== ''))],
  };
}
