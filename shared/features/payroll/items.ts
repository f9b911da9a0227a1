// Pay items of one worker and month: which apply, and what each comes to (wage-rules §5, §12.9).
import type { Id } from '../../values/ids.ts';
import { yuanText, zeroFen, type Fen } from '../../values/money.ts';
import { evaluateFormula, type RecordName, type WageName } from '../payItems/formula.ts';
import type { PayItem } from '../payItems/schema.ts';
import { formulaValueFault } from '../../text/payroll.ts';
import type { MonthRules } from './monthRules.ts';
import type { SlipLine } from './slip.ts';

export type ItemLine = Extract<SlipLine, { kind: 'item' }>;

export interface ItemValue {
  readonly item: PayItem;
  /** Rounded to fen; never 0. */
  readonly amount: Fen;
  readonly formula: string;
}

export interface ItemValues {
  /** By position. */
  readonly earnings: readonly ItemValue[];
  readonly deductions: readonly ItemValue[];
  readonly faults: readonly string[];
}

/** An interim run has none: they are figured once, in the month's last run (wage-rules §10). */
export const noItems: ItemValues = { earnings: [], deductions: [], faults: [] };

/** `hasLines`: is there any line beside items? Fixed and formula items only apply to who has another line. `wages` in fen, counts of records in hundredths. */
export function itemValues(
  month: MonthRules,
  typed: ReadonlyMap<Id<'PayItem'>, Fen>,
  wages: Readonly<Record<WageName | RecordName, Fen>>,
  hasLines: boolean,
): ItemValues {
  const values = new Map<string, Fen>(Object.entries(wages));
  const faults: string[] = [];
  const typedIn = ({ source, id }: PayItem): Fen => (source === 'typed' ? (typed.get(id) ?? zeroFen) : zeroFen);
  const typedEarning = month.items.some((item) => item.kind === 'earning' && typedIn(item) !== 0);
  const others = hasLines || typedEarning;
  for (const item of month.items)
    values.set(item.name, item.source === 'fixed' && others ? (item.amount ?? zeroFen) : typedIn(item));
  for (const { item, formula } of others ? month.formulas.inOrder : []) {
    const value = evaluateFormula(formula, (name) => values.get(name) ?? zeroFen);
    if (value.ok) values.set(item.name, value.amount);
    else faults.push(formulaValueFault(item.name, value.sentence));
  }
  const all = month.items.flatMap((item) => {
    const amount = values.get(item.name) ?? zeroFen;
    return amount === 0 ? [] : [{ item, amount, formula: formulaText(item, amount) }];
  });
  return {
    earnings: all.filter(({ item }) => item.kind === 'earning'),
    deductions: all.filter(({ item }) => item.kind === 'deduction'),
    faults,
  };
}

function formulaText(item: PayItem, amount: Fen): string {
  return item.source === 'formula' ? (item.formula ?? '') : yuanText(amount);
}

/** Monthly items belong to the last block (wage-rules §12.19). */
export function itemLines(earnings: readonly ItemValue[], block: number): ItemLine[] {
  return earnings.map(({ item, amount, formula }) => ({
    kind: 'item',
    block,
    multiplier: 100,
    payItemId: item.id,
    name: item.name,
    formula,
    amount,
  }));
}
