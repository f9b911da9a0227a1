// Payments in the shapes the screen asks for: account numbers masked, doubtful cash marked.
import { needsBankProof, openOf } from '../../../shared/features/payments/rules.ts';
import {
  paymentMethods,
  type Arrears,
  type ArrearsRow,
  type Payment,
  type PayMonthView,
  type PayRow,
} from '../../../shared/features/payments/schema.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import { sumFen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readSettings } from '../settings/read.ts';
import { categoriesOn, lastPayerAccount, openSlips, paymentsOf, runState, slipsOf, waysOf, type Slip } from './sql.ts';
import { attachmentsOf } from './sqlAttachments.ts';

export function payMonthView(db: ReadableDb, month: PayMonth, today: WorkDate): PayMonthView {
  const ways = Map.groupBy(waysOf(db, month), ({ slipId }) => slipId);
  const failed = Map.groupBy(
    paymentsOf(db, month).filter(({ state }) => state === 'failed'),
    ({ slipId }) => slipId,
  );
  const rows = slipsOf(db, month).map((slip): PayRow => {
    const { slipId, workerId, workerNo, name, part, net, paid, signedOn, bankAccount } = slip;
    const used = ways.get(slipId) ?? [];
    return {
      slipId,
      workerId,
      workerNo,
      name,
      part,
      net,
      paid,
      open: openOf(slip),
      methods: paymentMethods.filter((method) => used.some((way) => way.method === method)),
      lastDate:
        used
          .map(({ lastDate }) => lastDate)
          .sort()
          .at(-1) ?? null,
      failed: failed.get(slipId)?.length ?? 0,
      signedOn,
      account: maskedAccount(bankAccount),
      needsBankProof: needsBankProof(categoriesOn(db, workerId, today)),
    };
  });
  return { month, state: runState(db, month) ?? 'draft', payerAccount: lastPayerAccount(db), rows };
}

export function paymentList(db: ReadableDb, month: PayMonth): Payment[] {
  const files = attachmentsOf(db, month);
  return paymentsOf(db, month).map(({ month: _month, part: _part, ...payment }) => ({
    ...payment,
    payeeAccount: maskedAccount(payment.payeeAccount),
    cashWarning:
      payment.state === 'ok' &&
      payment.method === 'cash' &&
      needsBankProof(categoriesOn(db, payment.workerId, payment.date)),
    attachments: files.get(payment.id) ?? [],
  }));
}

/** Who is owed wages of locked months, the oldest debt first. */
export function arrearsNow(db: ReadableDb, today: WorkDate): Arrears {
  const rows = [...Map.groupBy(openSlips(db), ({ workerId }) => workerId).values()]
    .flatMap(arrearsRow)
    .sort((a, b) => (a.since === b.since ? compare(a.workerNo, b.workerNo) : compare(a.since, b.since)));
  return { bookName: readSettings(db).name, asOf: today, rows, total: sumFen(rows.map(({ open }) => open)) };
}

function arrearsRow(slips: readonly Slip[]): ArrearsRow[] {
  const [first] = slips;
  if (first === undefined) return [];
  const { workerId, workerNo, name, phone, month: since } = first;
  const months = slips.map((slip) => {
    const { slipId, month, part, net, paid } = slip;
    return { slipId, month, part, net, paid, open: openOf(slip) };
  });
  return [{ workerId, workerNo, name, phone, open: sumFen(slips.map(openOf)), since, months }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function maskedAccount(account: string): string {
  return masked(account, 4, 4);
}
