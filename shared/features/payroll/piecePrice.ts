// What a piece is worth on a date: the row of the rate table that holds for this worker, or for everybody (wage-rules §3.1).
import type { WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import type { Hao } from '../../values/money.ts';
import { rateFinder } from '../products/rules.ts';
import type { PieceRate } from '../products/schema.ts';
import type { Grade } from '../workers/schema.ts';

/** A row with a rate; with tiers the rate is only shown (wage-rules §12.3). */
export interface Price extends Pick<PieceRate, 'tierMode' | 'tiers'> {
  readonly rate: Hao;
}

type OperationId = Id<'Operation'>;
interface Who {
  readonly workerId: Id<'Worker'>;
  readonly grade: Grade | null;
}

/** undefined = 待定价. `generalPrice` looks at the rows for everybody only (team output, wage-rules §12.4). */
export interface Prices {
  readonly price: (operationId: OperationId, date: WorkDate, who: Who) => Price | undefined;
  readonly generalPrice: (operationId: OperationId, date: WorkDate) => Price | undefined;
}

export function priceFinder(rates: readonly PieceRate[]): Prices {
  const find = rateFinder(rates);
  const findGeneral = rateFinder(rates.filter(({ workerId, grade }) => workerId === null && grade === null));
  const nobody = { workerId: 0 as Id<'Worker'>, grade: null };
  return {
    price: (operationId, date, who) => withRate(find({ operationId, date, ...who })),
    generalPrice: (operationId, date) => withRate(findGeneral({ operationId, date, ...nobody })),
  };
}

function withRate(row: PieceRate | undefined): Price | undefined {
  if (row === undefined || row.rate === null) return undefined;
  return { rate: row.rate, tierMode: row.tierMode, tiers: row.tiers };
}

/** The grade a worker had on a date; null before the first one. */
export function gradeOn(
  grades: readonly { readonly fromDate: WorkDate; readonly grade: Grade }[],
  date: WorkDate,
): Grade | null {
  return grades.findLast(({ fromDate }) => fromDate <= date)?.grade ?? null;
}
