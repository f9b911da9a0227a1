// Which output entries stand behind a piece line, so that the screen can open it (wage-rules §2).
import type { Id } from '../../values/ids.ts';
import type { Milli } from '../../values/quantity.ts';
import { blocksOf } from './blocks.ts';
import type { MonthInput, OutputSum, WorkerMonth } from './input.ts';
import { monthRules, type MonthRules } from './monthRules.ts';
import { lineKey } from './pieceLines.ts';
import { pricedPieces } from './pieces.ts';
import type { SlipLine } from './slip.ts';

export interface LinePiece<Entry> {
  readonly entry: Entry;
  /** How many of the entry's paid pieces stand in the line: tiers split entries (wage-rules §3.3). */
  readonly part: Milli;
}

/**
 * `entries`: all single entries of the worker in the month (tiers count them all), each with whatever the caller knows of
 * it. By date; empty for lines that are no pieces. The parts add up to the line's quantity.
 */
export function linePieces<Entry extends OutputSum>(
  input: MonthInput,
  workerId: Id<'Worker'>,
  line: SlipLine,
  entries: readonly Entry[],
): LinePiece<Entry>[] {
  const worker = input.workers.find(({ id }) => id === workerId);
  if (worker === undefined || (line.kind !== 'piece' && line.kind !== 'overtimePiece')) return [];
  const month = monthRules(input);
  const key = lineKey(line);
  return pricedPieces(month, worker, blocksOf(worker, month), entries)
    .pieces.filter((piece) => !piece.entry.paid && lineKey(piece) === key)
    .map(({ entry, quantity }) => ({ entry, part: quantity }))
    .sort((a, b) => (a.entry.date === b.entry.date ? 0 : a.entry.date < b.entry.date ? -1 : 1));
}

/** The pieces of a worker's month that are paid now, by `lineKey` of the line they stand in; as `linePieces`, for all lines at once. */
export function piecesByLine<Entry extends OutputSum>(
  month: MonthRules,
  worker: WorkerMonth,
  entries: readonly Entry[],
): ReadonlyMap<string, readonly { readonly entry: Entry; readonly quantity: Milli }[]> {
  const { pieces } = pricedPieces(month, worker, blocksOf(worker, month), entries);
  return Map.groupBy(
    pieces.filter(({ entry }) => !entry.paid),
    lineKey,
  );
}
