// Every paid piece of a worker's month with the price it gets: by rate table, agreed price, tier, overtime (wage-rules §3, §12.1–3).
import type { WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import type { Hao } from '../../values/money.ts';
import { milli, type Milli } from '../../values/quantity.ts';
import { blockBefore, blockOn, type PayBlock } from './blocks.ts';
import { overtimeMultiplier } from './dayKind.ts';
import type { OutputSum, WorkerMonth } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import { gradeOn, type Price } from './piecePrice.ts';
import { bandsOf } from './tiers.ts';

/** `quantity` pieces of an entry (all of them, or a tier's part) with their price. */
export interface PricedPiece<Entry extends OutputSum = OutputSum> {
  readonly entry: Entry;
  readonly block: number;
  readonly operationId: Id<'Operation'>;
  readonly quantity: Milli;
  readonly rate: Hao;
  /** 100, or the day's multiplier for arranged pieces. */
  readonly overtime: number;
}

export interface UnpricedPieces {
  readonly operationId: Id<'Operation'>;
  readonly quantity: Milli;
}

export interface PricedPieces<Entry extends OutputSum> {
  readonly pieces: readonly PricedPiece<Entry>[];
  /** Paid pieces without a rate (待定价). */
  readonly unpriced: readonly UnpricedPieces[];
  /** Entries on days without an engagement (wage-rules §12.20). */
  readonly outside: readonly Entry[];
}

interface Pending<Entry extends OutputSum> {
  readonly entry: Entry;
  readonly block: number;
  readonly quantity: Milli;
  readonly overtime: number;
  readonly price: Price;
}

export function pricedPieces<Entry extends OutputSum>(
  month: MonthRules,
  worker: WorkerMonth,
  blocks: readonly PayBlock[],
  entries: readonly Entry[],
): PricedPieces<Entry> {
  const pieces: PricedPiece<Entry>[] = [];
  const unpriced: UnpricedPieces[] = [];
  const outside: Entry[] = [];
  const fromTable = new Map<Id<'Operation'>, Pending<Entry>[]>();
  for (const entry of entries) {
    const { operationId, date, agreedRate } = entry;
    const quantity = paidQuantity(entry, month);
    if (quantity === 0) continue;
    const block = blockOn(blocks, date) ?? (entry.collected ? blockBefore(blocks, date) : undefined);
    if (block === undefined) {
      outside.push(entry);
      continue;
    }
    const overtime = overtimeOf(entry, block, month);
    const piece = { entry, block: block.index, quantity, overtime };
    if (agreedRate !== null) {
      pieces.push({ ...piece, operationId, rate: agreedRate });
      continue;
    }
    const price = month.price(operationId, date, { workerId: worker.id, grade: gradeOn(worker.grades, date) });
    if (price === undefined) unpriced.push({ operationId, quantity });
    else push(fromTable, operationId, { ...piece, price });
  }
  for (const [operationId, pending] of fromTable) pieces.push(...tablePieces(operationId, pending));
  return { pieces, unpriced, outside };
}

/** 合格, plus 料废 where the operation pays it (wage-rules §12.2). */
export function paidQuantity(entry: OutputSum, month: MonthRules): Milli {
  const paysDefects = month.operation(entry.operationId)?.defectMaterialPaid ?? true;
  return milli(entry.qualified + (paysDefects ? entry.defectMaterial : 0));
}

/** Only what the workshop arranged, and only for kinds with overtime (wage-rules §4). */
function overtimeOf(entry: OutputSum, block: PayBlock, month: MonthRules): number {
  return entry.arranged && block.rule.overtime ? overtimeMultiplier(month.dayKind(entry.date)) : 100;
}

function tablePieces<Entry extends OutputSum>(
  operationId: Id<'Operation'>,
  pending: readonly Pending<Entry>[],
): PricedPiece<Entry>[] {
  const total = pending.reduce((sum, { quantity }) => sum + quantity, 0);
  let before = 0;
  return pending.toSorted(inTierOrder).flatMap(({ price, quantity, ...piece }) => {
    const bands = bandsOf(price, before, quantity, total);
    before += quantity;
    return bands.map((band) => ({ ...piece, operationId, ...band }));
  });
}

/** What was paid before comes first; then by date, on one date ordinary entries before arranged ones (wage-rules §12.3). */
function inTierOrder(a: { entry: OutputSum; overtime: number }, b: { entry: OutputSum; overtime: number }): number {
  return (
    Number(b.entry.paid) - Number(a.entry.paid) ||
    compareDates(a.entry.date, b.entry.date) ||
    Number(a.entry.arranged) - Number(b.entry.arranged)
  );
}

function compareDates(a: WorkDate, b: WorkDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
