// The SQL of payments: slips with what was paid on them, payments with what became of them, signatures.
import type {
  NamedSlip,
  Part,
  Payment,
  PaymentDraft,
  PaymentId,
  PaymentMethod,
  SlipId,
} from '../../../shared/features/payments/schema.ts';
import type { OpenSlip } from '../../../shared/features/payments/rules.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

type WithPart<Row extends NamedSlip> = Omit<Row, 'part'> & {
  readonly partFrom: WorkDate | null;
  readonly partTo: WorkDate | null;
};

/** A run's days as one thing. */
function named<Row extends NamedSlip>({ partFrom, partTo, ...row }: WithPart<Row>) {
  return { ...row, part: partFrom === null || partTo === null ? null : { fromDate: partFrom, toDate: partTo } };
}

export interface Slip extends OpenSlip {
  readonly slipId: SlipId;
  readonly workerId: Id<'Worker'>;
  readonly signedOn: WorkDate | null;
  readonly idNumber: string;
  readonly phone: string;
  readonly bankName: string;
  readonly bankAccount: string;
}

const slipRows = `
  SELECT pay_slips.id AS slipId, worker_id AS workerId, pay_slips.month, part_from AS partFrom, part_to AS partTo, worker_no AS workerNo, name, net, coalesce(paid, 0) AS paid,
         slip_signatures.date AS signedOn, id_number AS idNumber, phone, bank_name AS bankName, bank_account AS bankAccount
  FROM pay_slips
  JOIN pay_runs ON pay_runs.id = pay_run_id
  JOIN workers ON workers.id = worker_id
  LEFT JOIN paid_slips ON paid_slips.pay_slip_id = pay_slips.id
  LEFT JOIN slip_signatures ON slip_signatures.pay_slip_id = pay_slips.id`;

/** By worker number; none while the month is a draft, those of interim runs first. */
export function slipsOf(db: ReadableDb, month: PayMonth): Slip[] {
  return db
    .all<WithPart<Slip>>(`${slipRows} WHERE pay_slips.month = :month ORDER BY worker_no, pay_runs.id`, { month })
    .map(named);
}

export function slipById(db: ReadableDb, id: SlipId): Slip | undefined {
  return db.all<WithPart<Slip>>(`${slipRows} WHERE pay_slips.id = :id`, { id }).map(named)[0];
}

/** Slips of all locked months that are not paid out, by worker, oldest first. */
export function openSlips(db: ReadableDb): Slip[] {
  const order = 'ORDER BY worker_no, pay_slips.month, pay_runs.id';
  return db.all<WithPart<Slip>>(`${slipRows} WHERE net > coalesce(paid, 0) ${order}`).map(named);
}

/** 'paid' when all of the month is; undefined while it is a draft. */
export function runState(db: ReadableDb, month: PayMonth): 'locked' | 'paid' | undefined {
  const sql = 'SELECT min(state) AS state FROM pay_runs WHERE month = :month GROUP BY month';
  return db.get<{ state: 'locked' | 'paid' }>(sql, { month })?.state;
}

/** Of the payment recorded last. */
export function lastPayerAccount(db: ReadableDb): string {
  const sql = `SELECT payer_account AS account FROM payments WHERE payer_account <> '' ORDER BY id DESC LIMIT 1`;
  return db.get<{ account: string }>(sql)?.account ?? '';
}

/** Names of the categories a worker belongs to on a day. */
export function categoriesOn(db: ReadableDb, workerId: Id<'Worker'>, on: WorkDate): string[] {
  return db
    .all<{ name: string }>(
      `SELECT name FROM worker_categories JOIN categories ON categories.id = category_id
       WHERE worker_id = :workerId AND from_date <= :on AND coalesce(to_date, :on) >= :on
       ORDER BY position`,
      { workerId, on },
    )
    .map(({ name }) => name);
}

export interface PaymentRow extends Omit<Payment, 'cashWarning' | 'attachments'> {
  readonly month: PayMonth;
  readonly part: Part;
}

const paymentRows = `
  SELECT payment.id, payment.pay_slip_id AS slipId, payment.worker_id AS workerId, payment.month, part_from AS partFrom, part_to AS partTo, worker_no AS workerNo, workers.name,
         payment.date, payment.amount, payment.method, payment.payer_account AS payerAccount,
         payment.payee_account AS payeeAccount, payment.voucher_no AS voucherNo, payment.collected_by AS collectedBy, payment.note,
         CASE WHEN payment.reverses IS NOT NULL THEN 'reversal' WHEN failure.payment_id IS NOT NULL THEN 'failed'
              WHEN reversal.id IS NOT NULL THEN 'reversed' ELSE 'ok' END AS state,
         coalesce(failure.reason, reversal.reason, payment.reason) AS why
  FROM payments AS payment
  JOIN workers ON workers.id = payment.worker_id
  LEFT JOIN pay_slips ON pay_slips.id = payment.pay_slip_id
  LEFT JOIN pay_runs ON pay_runs.id = pay_run_id
  LEFT JOIN payment_failures AS failure ON failure.payment_id = payment.id
  LEFT JOIN payments AS reversal ON reversal.reverses = payment.id`;

/** Newest first. */
export function paymentsOf(db: ReadableDb, month: PayMonth): PaymentRow[] {
  const order = 'ORDER BY payment.date DESC, payment.id DESC';
  return db.all<WithPart<PaymentRow>>(`${paymentRows} WHERE payment.month = :month ${order}`, { month }).map(named);
}

export function paymentById(db: ReadableDb, id: PaymentId): PaymentRow | undefined {
  return db.all<WithPart<PaymentRow>>(`${paymentRows} WHERE payment.id = :id`, { id }).map(named)[0];
}

export interface NewPayment extends Omit<PaymentDraft, 'slipId'> {
  readonly slipId: SlipId;
  readonly workerId: Id<'Worker'>;
  readonly month: PayMonth;
}

export function insertPayment(db: WritableDb, uid: Uid, payment: NewPayment): PaymentId {
  const { id } = db.run(
    `INSERT INTO payments (uid, pay_slip_id, worker_id, month, date, amount, method, payer_account, payee_account, voucher_no,
                           collected_by, note)
     VALUES (:uid, :slipId, :workerId, :month, :date, :amount, :method, :payerAccount, :payeeAccount, :voucherNo,
             :collectedBy, :note)`,
    { uid, ...payment },
  );
  return id as PaymentId;
}

/** Takes a payment back by a row of its own. */
export function insertReversal(
  db: WritableDb,
  reversal: { readonly uid: Uid; readonly id: PaymentId; readonly date: WorkDate; readonly reason: string },
): void {
  db.run(
    `INSERT INTO payments (uid, pay_slip_id, worker_id, month, date, amount, method, payer_account, payee_account, voucher_no,
                           reverses, reason)
     SELECT :uid, pay_slip_id, worker_id, month, :date, -amount, method, payer_account, payee_account, voucher_no, id, :reason
     FROM payments WHERE id = :id`,
    reversal,
  );
}

export function insertFailure(
  db: WritableDb,
  failure: { readonly id: PaymentId; readonly date: WorkDate; readonly reason: string },
): void {
  db.run('INSERT INTO payment_failures (payment_id, date, reason) VALUES (:id, :date, :reason)', failure);
}

/** A second signature takes the place of the first. */
export function setSignature(db: WritableDb, slipId: SlipId, date: WorkDate): void {
  db.run(
    `INSERT INTO slip_signatures (pay_slip_id, date) VALUES (:slipId, :date)
     ON CONFLICT (pay_slip_id) DO UPDATE SET date = :date`,
    { slipId, date },
  );
}

export function deleteSignature(db: WritableDb, slipId: SlipId): void {
  db.run('DELETE FROM slip_signatures WHERE pay_slip_id = :slipId', { slipId });
}

export interface PaidBy {
  readonly slipId: SlipId;
  readonly method: PaymentMethod;
  readonly lastDate: WorkDate;
}

/** By which ways a month's slips were paid, payments that count only. */
export function waysOf(db: ReadableDb, month: PayMonth): PaidBy[] {
  return db.all<PaidBy>(
    `SELECT pay_slip_id AS slipId, method, max(date) AS lastDate
     FROM payments
     WHERE month = :month AND pay_slip_id IS NOT NULL AND reverses IS NULL
       AND id NOT IN (SELECT payment_id FROM payment_failures)
       AND id NOT IN (SELECT reverses FROM payments WHERE reverses IS NOT NULL)
     GROUP BY pay_slip_id, method`,
    { month },
  );
}
