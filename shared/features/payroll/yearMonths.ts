// The months of a calendar year up to one of them, for counting months employed (wage-rules §12.17).
import { addMonths, firstDay, lastDay, payMonth, type PayMonth, type WorkDate } from '../../values/dates.ts';

export interface YearMonth {
  /** 1 … 12 */
  readonly no: number;
  readonly first: WorkDate;
  readonly last: WorkDate;
}

/** From January up to and with the month. */
export function yearSoFar(month: PayMonth): YearMonth[] {
  const january = payMonth(`${month.slice(0, 4)}-01`);
  return Array.from({ length: monthNo(month) }, (_, index) => {
    const each = addMonths(january, index);
    return { no: index + 1, first: firstDay(each), last: lastDay(each) };
  });
}

export function yearOf(month: PayMonth): number {
  return Number(month.slice(0, 4));
}

export function monthNo(month: PayMonth): number {
  return Number(month.slice(5, 7));
}
