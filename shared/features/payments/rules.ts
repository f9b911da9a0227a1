// Which payments are possible, and whose pay should leave a trace at a bank.
import { subtractFen, zeroFen, type Fen } from '../../values/money.ts';
import { firstDay, type PayMonth, type WorkDate } from '../../values/dates.ts';
import { paymentRefusals } from '../../text/payments.ts';
import type { NamedSlip } from './schema.ts';

export interface OpenSlip extends NamedSlip {
  readonly net: Fen;
  readonly paid: Fen;
}

export function openOf({ net, paid }: { readonly net: Fen; readonly paid: Fen }): Fen {
  return subtractFen(net, paid);
}

/** Categories are a list of the user's own words (facts §1.1), so they are known by what they say. */
export function needsBankProof(categories: readonly string[]): boolean {
  return categories.some((name) => /脱贫|监测|防止返贫/.test(name));
}

/** Why the slip cannot be paid this much, as a sentence; undefined when it can. */
export function amountFault(slip: OpenSlip, amount: Fen): string | undefined {
  const open = openOf(slip);
  if (open <= zeroFen) return paymentRefusals.nothingOpen(slip);
  return amount > open ? paymentRefusals.tooMuch(slip, amount, open) : undefined;
}

/** A payment is a fact: not before the month it pays for began (that is an advance), not in the future. */
export function dateFault(date: WorkDate, month: PayMonth, today: WorkDate): string | undefined {
  if (date < firstDay(month)) return paymentRefusals.tooEarly(date, month);
  return date > today ? paymentRefusals.inFuture(date) : undefined;
}
