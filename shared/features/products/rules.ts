// Which rate a piece is paid at: worker's own → grade's → general, the newest that had begun (wage-rules §3.1, §12.26).
import type { WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import type { OperationId, PieceRate } from './schema.ts';

interface Asked {
  readonly operationId: OperationId;
  readonly workerId: Id<'Worker'>;
  /** The worker's grade on the date; null = none recorded. */
  readonly grade: PieceRate['grade'];
  readonly date: WorkDate;
}

/** Answers with the row that prices a piece; undefined = 待定价. Sorts the rates once. A special row without a rate ends the special rate. */
export function rateFinder(rates: readonly PieceRate[]): (asked: Asked) => PieceRate | undefined {
  const newestFirst = rates.toSorted((a, b) => (a.fromDate < b.fromDate ? 1 : a.fromDate > b.fromDate ? -1 : 0));
  const byScope = Map.groupBy(newestFirst, ({ operationId, workerId, grade }) =>
    scopeKey(operationId, workerId, grade),
  );
  return ({ operationId, workerId, grade, date }) => {
    const valid = (key: string): PieceRate | undefined => {
      const row = byScope.get(key)?.find(({ fromDate }) => fromDate <= date);
      return row === undefined || row.rate === null ? undefined : row;
    };
    return (
      valid(scopeKey(operationId, workerId, null)) ??
      (grade === null ? undefined : valid(scopeKey(operationId, null, grade))) ??
      valid(scopeKey(operationId, null, null))
    );
  };
}

function scopeKey(operationId: OperationId, workerId: Id<'Worker'> | null, grade: PieceRate['grade']): string {
  return `${String(operationId)}/${String(workerId ?? '')}/${grade ?? ''}`;
}
