// What is kept back from a slip, in the order of the rules, each only as far as something is left (wage-rules §7).
import { addFen, fen, maxFen, minFen, subtractFen, zeroFen, type Fen } from '../../values/money.ts';
import { advanceName, deductionKindText, taxName } from '../../text/payroll.ts';
import type { PayItem } from '../payItems/schema.ts';
import { advancesDue } from './advances.ts';
import { damagesOwed, type DamagesLimit } from './damages.ts';
import { courtWhy, itemWhy, owedWhy, socialInsuranceWhy } from './explainDeductions.ts';
import type { WorkerMonth } from './input.ts';
import type { ItemValue } from './items.ts';
import type { MonthRules } from './monthRules.ts';
import type { Deduction } from './slip.ts';
import type { TaxDue } from './tax.ts';

export interface Claims {
  readonly gross: Fen;
  readonly socialInsurance: Fen;
  readonly taxes: readonly TaxDue[];
  readonly damages: DamagesLimit;
  /** This month's, by position. */
  readonly items: readonly ItemValue[];
}

/** An interim run withholds tax and nothing else (wage-rules §10). In order: social insurance, tax, court orders, damages, items, social insurance owed and advances down to the take-home floor. */
export function deductionsOf(worker: WorkerMonth, month: MonthRules, claims: Claims): Deduction[] {
  const till = new Till(claims.gross);
  const { opening } = worker;
  till.take({
    kind: 'socialInsurance',
    ref: '',
    name: deductionKindText.socialInsurance,
    due: claims.socialInsurance,
    why: socialInsuranceWhy,
  });
  for (const { item, due, why } of claims.taxes) till.take({ kind: 'tax', ref: item, name: taxName[item], due, why });
  if (month.part !== null) return till.taken;
  const items = itemsDue(month.items, claims.items, opening.items);
  takeItems(
    till,
    items.filter(({ item }) => item.court),
    courtWhy,
  );
  let allowed = claims.damages.limit;
  for (const { what, due } of damagesOwed(worker.damages, opening.damages)) {
    const { key: ref, text: name } = what;
    const taken = till.take({ kind: 'damages', ref, name, due, why: claims.damages.why }, allowed ?? due);
    if (allowed !== null) allowed = subtractFen(allowed, taken);
  }
  takeItems(
    till,
    items.filter(({ item }) => !item.court),
    itemWhy,
  );
  till.keep(month.takeHomeFloor);
  till.take({
    kind: 'socialInsuranceOwed',
    ref: '',
    name: deductionKindText.socialInsuranceOwed,
    due: opening.socialInsuranceOwed,
    why: owedWhy,
  });
  for (const { what, due, why } of advancesDue(worker.advances, opening.advances, month.month))
    till.take({ kind: 'advance', ref: String(what.id), name: advanceName(what.date), due, why });
  return till.taken;
}

interface ItemDue {
  readonly item: PayItem;
  readonly amount: Fen;
  readonly carried: Fen;
}

function takeItems(till: Till, items: readonly ItemDue[], why: typeof itemWhy): void {
  for (const { item, amount, carried } of items)
    till.take({
      kind: 'item',
      ref: String(item.id),
      name: item.name,
      due: addFen(amount, carried),
      why: why(amount, carried),
    });
}

/** This month's items and what did not fit before; those that do not fit shrink from the last on (wage-rules §12.13). */
function itemsDue(
  items: readonly PayItem[],
  values: readonly ItemValue[],
  carried: Readonly<Record<string, Fen>>,
): ItemDue[] {
  const amounts = new Map(values.map(({ item, amount }) => [item.id, amount]));
  return items
    .filter(({ kind }) => kind === 'deduction')
    .map((item) => ({
      item,
      amount: amounts.get(item.id) ?? zeroFen,
      carried: carried[String(item.id)] ?? zeroFen,
    }));
}

/** The gross as it is being used up. A negative claim (money back) adds to it. */
class Till {
  readonly taken: Deduction[] = [];
  #left: Fen;

  constructor(gross: Fen) {
    this.#left = maxFen(zeroFen, gross);
  }

  /** Takes as much of a claim as is left, at most `limit`; says how much. */
  take(claim: Omit<Deduction, 'taken'>, limit: Fen = claim.due): Fen {
    if (claim.due === 0) return zeroFen;
    const taken = claim.due < 0 ? claim.due : minFen(claim.due, limit, this.#left);
    this.#left = subtractFen(this.#left, taken);
    this.taken.push({ ...claim, taken });
    return taken;
  }

  /** From here on so much must stay. */
  keep(floor: Fen): void {
    this.#left = fen(Math.max(0, this.#left - floor));
  }
}
