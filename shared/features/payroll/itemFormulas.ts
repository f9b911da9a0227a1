// The formulas of the month's pay items, read once and put in order of computing (wage-rules §5, §12.9).
import { namesIn, parseFormula, type Formula } from '../payItems/formula.ts';
import { formulaOrder } from '../payItems/formulaOrder.ts';
import type { PayItem } from '../payItems/schema.ts';
import { circleFault, formulaFault } from '../../text/payroll.ts';

export interface ItemFormulas {
  /** Items with a readable formula, each after those it refers to. */
  readonly inOrder: readonly { readonly item: PayItem; readonly formula: Formula }[];
  /** Formulas that cannot be computed; their items are left out. */
  readonly faults: readonly string[];
}

export function formulasOf(items: readonly PayItem[]): ItemFormulas {
  const faults: string[] = [];
  const parsed = new Map<string, { readonly item: PayItem; readonly formula: Formula }>();
  const names = items.map(({ name }) => name);
  for (const item of items) {
    if (item.source !== 'formula') continue;
    const read = parseFormula(item.formula ?? '', names);
    if (read.ok) parsed.set(item.name, { item, formula: read.formula });
    else faults.push(formulaFault(item.name, read.fault.sentence));
  }
  const order = formulaOrder(new Map([...parsed].map(([name, { formula }]) => [name, namesIn(formula)])));
  if (!order.ok) return { inOrder: [], faults: [...faults, circleFault(order.circle)] };
  return { inOrder: order.order.flatMap((name) => parsed.get(name) ?? []), faults };
}
