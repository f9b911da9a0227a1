// Whether a list of pay items fits together: names, formulas, and no circle among them.
import { payItemRefusals as say } from '../../text/payItems.ts';
import { namesIn, parseFormula, recordNames, wageNames } from './formula.ts';
import { formulaOrder } from './formulaOrder.ts';
import type { PayItemDraft } from './schema.ts';

const reserved: readonly string[] = [...wageNames, ...recordNames, 'min', 'max', 'round'];

/** What is wrong with an item among the others, as a Chinese sentence; undefined when nothing is. */
export function payItemFault(item: PayItemDraft, others: readonly PayItemDraft[]): string | undefined {
  if (reserved.includes(item.name.toLowerCase())) return say.reserved(item.name);
  if (item.source === 'fixed' && item.amount === null) return say.amountMissing;
  if (item.source !== 'formula') return undefined;
  if (item.formula === null) return say.formulaMissing;
  return formulaFault(item.name, item.formula, others);
}

/** The same for the formula alone; `name` = the item it belongs to. */
export function formulaFault(name: string, formula: string, others: readonly PayItemDraft[]): string | undefined {
  const names = [...others.map((other) => other.name), name].filter((each) => each !== '');
  const parsed = parseFormula(formula, names);
  if (!parsed.ok) return say.formula(parsed.fault.sentence);
  const references = new Map([[name, namesIn(parsed.formula)]]);
  for (const other of others) references.set(other.name, referencesOf(other, names));
  const order = formulaOrder(references);
  return order.ok ? undefined : say.circle(order.circle);
}

/** The item whose formula refers to `name`, if any. */
export function userOfName(name: string, items: readonly PayItemDraft[]): string | undefined {
  const names = items.map((item) => item.name);
  return items.find((item) => item.name !== name && referencesOf(item, names).includes(name))?.name;
}

function referencesOf(item: PayItemDraft, names: readonly string[]): readonly string[] {
  if (item.source !== 'formula' || item.formula === null) return [];
  const parsed = parseFormula(item.formula, names);
  return parsed.ok ? namesIn(parsed.formula) : [];
}
