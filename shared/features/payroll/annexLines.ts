// The piece lines of a slip with the days behind them, for the annex on paper (wage-rules §2).
import type { WorkDate } from '../../values/dates.ts';
import { milli } from '../../values/quantity.ts';
import type { OutputSum, WorkerMonth } from './input.ts';
import { piecesByLine } from './linePieces.ts';
import type { MonthRules } from './monthRules.ts';
import { lineKey } from './pieceLines.ts';
import type { SlipLine } from './slip.ts';
import type { AnnexLine } from './viewSchema.ts';

/** `entries`: the worker's output of the month, by day; the days of a line add up to its quantity. */
export function linesWithDays(
  month: MonthRules,
  worker: WorkerMonth,
  lines: readonly SlipLine[],
  entries: readonly OutputSum[],
): AnnexLine[] {
  const pieces = piecesByLine(month, worker, entries);
  return lines.flatMap((line) => {
    if (line.kind !== 'piece') return [];
    const byDay = new Map<WorkDate, number>();
    for (const { entry, quantity } of pieces.get(lineKey(line)) ?? [])
      byDay.set(entry.date, (byDay.get(entry.date) ?? 0) + quantity);
    const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
    return [{ ...line, days: days.map(([date, quantity]) => ({ date, quantity: milli(quantity) })) }];
  });
}
