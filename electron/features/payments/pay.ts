// Recording payments, and taking them back: each a fact of its own; whether the month counts as paid out follows.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import { amountFault, dateFault, needsBankProof, openOf } from '../../../shared/features/payments/rules.ts';
import type {
  BatchDraft,
  NamedSlip,
  PaymentDraft,
  PaymentId,
  PaymentMethod,
  SlipId,
} from '../../../shared/features/payments/schema.ts';
import { paymentRefusals, paymentWarnings, whoText } from '../../../shared/text/payments.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import { subtractFen, sumFen } from '../../../shared/values/money.ts';
import type { CommandContext } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { keepRunState } from '../payroll/write.ts';
import {
  categoriesOn,
  insertFailure,
  insertPayment,
  insertReversal,
  paymentById,
  runState,
  slipById,
  slipsOf,
  type PaymentRow,
  type Slip,
} from './sql.ts';

export function payOne(context: CommandContext, { slipId, ...draft }: PaymentDraft) {
  const { db, newUid, today } = context;
  const slip = knownSlip(db, slipId);
  refuseIf(dateFault(draft.date, slip.month, today) ?? amountFault(slip, draft.amount));
  const accounts = accountsOf(slip, draft);
  const { workerId, month } = slip;
  const id = insertPayment(db, newUid(), { ...draft, ...accounts, slipId, workerId, month });
  keepRunState(db, month);
  return {
    ...nameOf(slip),
    id,
    open: subtractFen(openOf(slip), draft.amount),
    warnings: warningsFor(db, [{ slip, ...accounts }], draft),
  };
}

/** Refuses when nothing is open on any of the slips; all or nothing. */
export function payAllOpen({ db, newUid, today }: CommandContext, { month, slipIds, ...proof }: BatchDraft) {
  refuseDraft(db, month);
  refuseIf(dateFault(proof.date, month, today));
  const chosen = new Set(slipIds);
  const slips = slipsOf(db, month).filter(({ slipId }) => chosen.has(slipId));
  if (slips.length !== chosen.size) throw refused(paymentRefusals.otherMonth(month));
  const open = slips.filter((slip) => openOf(slip) > 0);
  if (open.length === 0) throw refused(paymentRefusals.noneOpen(month));
  const paid = open.map((slip) => {
    const accounts = accountsOf(slip, { ...proof, payeeAccount: '' });
    const { slipId, workerId } = slip;
    const amount = openOf(slip);
    insertPayment(db, newUid(), { ...proof, ...accounts, slipId, workerId, month, amount, collectedBy: '' });
    return { slip, ...accounts };
  });
  keepRunState(db, month);
  return { count: open.length, amount: sumFen(open.map(openOf)), warnings: warningsFor(db, paid, proof) };
}

interface Undo {
  readonly date: WorkDate;
  readonly reason: string;
}

export function failPayments({ db, today }: CommandContext, ids: readonly PaymentId[], { date, reason }: Undo) {
  const failed = [...new Set(ids)].map((id) => {
    const payment = undoable(db, id, date, today);
    insertFailure(db, { id, date, reason });
    return payment;
  });
  for (const month of new Set(failed.map((payment) => payment.month))) keepRunState(db, month);
  return { slips: failed.map(nameOf), amount: sumFen(failed.map(({ amount }) => amount)) };
}

export function reversePayment({ db, newUid, today }: CommandContext, id: PaymentId, { date, reason }: Undo) {
  const payment = undoable(db, id, date, today);
  insertReversal(db, { uid: newUid(), id, date, reason });
  keepRunState(db, payment.month);
  return { ...nameOf(payment), amount: payment.amount };
}

/** Only a payment that still counts can be taken back. */
function undoable(db: ReadableDb, id: PaymentId, date: WorkDate, today: WorkDate): PaymentRow {
  const payment = paymentById(db, id);
  if (payment === undefined) throw refuse('notFound', { what: '这笔发放' });
  if (payment.state !== 'ok') throw refused(paymentRefusals.notOk(payment, payment.state));
  if (date < payment.date) throw refused(paymentRefusals.undoTooEarly(date, payment.date));
  if (date > today) throw refused(paymentRefusals.inFuture(date));
  return payment;
}

export function knownSlip(db: ReadableDb, id: SlipId): Slip {
  const slip = slipById(db, id);
  if (slip === undefined) throw refuse('notFound', { what: '这张工资条' });
  return slip;
}

export function refuseDraft(db: ReadableDb, month: PayMonth): void {
  if (runState(db, month) === undefined) throw refused(paymentRefusals.draft(month));
}

export function nameOf({ workerNo, name, month, part }: NamedSlip): NamedSlip {
  return { workerNo, name, month, part };
}

type Accounts = Pick<PaymentDraft, 'payerAccount' | 'payeeAccount'>;

/** Cash leaves no account; a transfer goes to the worker's own unless another was typed. */
function accountsOf({ bankAccount }: Slip, draft: Accounts & Pick<PaymentDraft, 'method'>): Accounts {
  const { method, payerAccount, payeeAccount } = draft;
  if (method === 'cash') return { payerAccount: '', payeeAccount: '' };
  return { payerAccount, payeeAccount: payeeAccount === '' && method === 'bank' ? bankAccount : payeeAccount };
}

function warningsFor(
  db: ReadableDb,
  paid: readonly { readonly slip: Slip; readonly payeeAccount: string }[],
  { method, date }: { readonly method: PaymentMethod; readonly date: WorkDate },
): string[] {
  const names = (some: typeof paid): string[] => some.map(({ slip }) => whoText(slip));
  const withoutProof = paid.filter(
    ({ slip }) => method === 'cash' && needsBankProof(categoriesOn(db, slip.workerId, date)),
  );
  const withoutAccount = paid.filter(({ payeeAccount }) => method === 'bank' && payeeAccount === '');
  return [
    ...(withoutProof.length === 0 ? [] : [paymentWarnings.cash(names(withoutProof))]),
    ...(withoutAccount.length === 0 ? [] : [paymentWarnings.noAccount(names(withoutAccount))]),
  ];
}

export function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}

function refuseIf(sentence: string | undefined): void {
  if (sentence !== undefined) throw refused(sentence);
}
