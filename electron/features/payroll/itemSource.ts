// Where a pay item's value on a slip comes from: a fixed sum, a typed value, or a formula with what it was given.
import { namesIn, parseFormula } from '../../../shared/features/payItems/formula.ts';
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import type { ItemSource } from '../../../shared/features/payroll/sourceSchema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { yuanText, type Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { boardSums, typedValues } from './sqlFacts.ts';
import { interimLines } from './sqlOpen.ts';
import { payItems } from './sqlRules.ts';
import { totalsOf } from '../../../shared/features/payroll/sums.ts';

/** `printed`: the formula that stands in the line, else the item's own. Figures are those of the slip, as the formula saw them. */
export function itemSource(
  db: ReadableDb,
  slip: Slip,
  itemId: Id<'PayItem'>,
  printed: string | null,
): Omit<ItemSource, 'kind'> {
  const items = payItems(db);
  const item = items.find(({ id }) => id === itemId);
  const formula = printed ?? item?.formula ?? '';
  if (item?.source !== 'formula') return { source: item?.source ?? 'typed', formula: '', inputs: [] };
  const read = parseFormula(
    formula,
    items.map(({ name }) => name),
  );
  const values = valuesOf(db, slip);
  const names = read.ok ? [...new Set(namesIn(read.formula))] : [];
  return { source: 'formula', formula, inputs: names.map((name) => ({ name, value: values.get(name) ?? '0.00' })) };
}

/** By the name a formula uses. Typed values stand behind what the slip shows, for an item that came to nothing has no line. */
function valuesOf(db: ReadableDb, { month, workerId, lines }: Slip): ReadonlyMap<string, string> {
  const mine = <Row extends { readonly workerId: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.workerId === workerId);
  const names = new Map(payItems(db).map(({ id, name }) => [id, name]));
  const interim = mine(interimLines(db, month)).map(({ line }) => line);
  const ownMonth = lines.filter(({ kind }) => kind !== 'late' && kind !== 'lateOvertime');
  const { piecePay, timePay, overtimeExtra } = totalsOf([...interim, ...ownMonth]);
  const board = mine(boardSums(db, month))[0];
  const money = (amount: Fen): string => yuanText(amount);
  return new Map([
    ...mine(typedValues(db, month)).map(
      ({ payItemId, amount }) => [names.get(payItemId) ?? '', money(amount)] as const,
    ),
    ...lines.flatMap((line) => (line.kind === 'item' ? [[line.name, money(line.amount)] as const] : [])),
    ['计件工资', money(piecePay)],
    ['计时工资', money(timePay)],
    ['加班加成', money(overtimeExtra)],
    ['用餐次数', String(board?.meals ?? 0)],
    ['住宿晚数', String(board?.nights ?? 0)],
  ]);
}
