// In which order items with formulas are computed, and which of them refer to each other in a circle.

export type FormulaOrder =
  | { readonly ok: true; readonly order: readonly string[] }
  /** The circle, first name repeated at the end: 甲, 乙, 甲. */
  | { readonly ok: false; readonly circle: readonly string[] };

/** `references`: for each item with a formula, the names in it. An item stands after all it refers to. */
export function formulaOrder(references: ReadonlyMap<string, readonly string[]>): FormulaOrder {
  const order: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];

  function visit(name: string): readonly string[] | undefined {
    if (done.has(name)) return undefined;
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    path.push(name);
    for (const other of references.get(name) ?? []) {
      const circle = references.has(other) ? visit(other) : undefined;
      if (circle !== undefined) return circle;
    }
    path.pop();
    done.add(name);
    order.push(name);
    return undefined;
  }

  for (const name of references.keys()) {
    const circle = visit(name);
    if (circle !== undefined) return { ok: false, circle };
  }
  return { ok: true, order };
}
