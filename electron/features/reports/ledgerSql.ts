// The SQL of 工资支付台账: what was paid for a month, by worker.
import type { PaymentMethod } from '../../../shared/features/payments/schema.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import { sumFen, type Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface LedgerPerson {
  readonly phone: string;
  readonly paid: Fen;
  readonly dates: readonly WorkDate[];
  readonly ways: readonly { readonly method: PaymentMethod; readonly voucherNo: string }[];
  readonly collectedBy: readonly string[];
  readonly signedOn: WorkDate | null;
}

interface PaidRow {
  readonly workerId: number;
  readonly date: WorkDate;
  readonly amount: Fen;
  readonly method: PaymentMethod;
  readonly voucherNo: string;
  readonly collectedBy: string;
}

/** Payments that count only: neither failed nor reversed. */
export function ledgerPeople(db: ReadableDb, month: PayMonth): ReadonlyMap<number, LedgerPerson> {
  const paid = Map.groupBy(
    db.all<PaidRow>(
      `SELECT worker_id AS workerId, date, amount, method, voucher_no AS voucherNo, collected_by AS collectedBy
       FROM payments
       WHERE month = :month AND pay_slip_id IS NOT NULL AND reverses IS NULL
         AND id NOT IN (SELECT payment_id FROM payment_failures)
         AND id NOT IN (SELECT reverses FROM payments WHERE reverses IS NOT NULL)
       ORDER BY date, id`,
      { month },
    ),
    ({ workerId }) => workerId,
  );
  const people = db.all<{ workerId: number; phone: string; signedOn: WorkDate | null }>(
    `SELECT worker_id AS workerId, phone, max(slip_signatures.date) AS signedOn
     FROM pay_slips
     JOIN workers ON workers.id = worker_id
     LEFT JOIN slip_signatures ON pay_slip_id = pay_slips.id
     WHERE month = :month
     GROUP BY worker_id`,
    { month },
  );
  return new Map(
    people.map(({ workerId, ...person }) => [workerId, { ...person, ...paymentsOf(paid.get(workerId) ?? []) }]),
  );
}

function paymentsOf(rows: readonly PaidRow[]): Omit<LedgerPerson, 'phone' | 'signedOn'> {
  const ways = new Map(rows.map(({ method, voucherNo }) => [`${method} ${voucherNo}`, { method, voucherNo }]));
  return {
    paid: sumFen(rows.map(({ amount }) => amount)),
    dates: [...new Set(rows.map(({ date }) => date))],
    ways: [...ways.values()],
    collectedBy: [...new Set(rows.map(({ collectedBy }) => collectedBy).filter((name) => name !== ''))],
  };
}
