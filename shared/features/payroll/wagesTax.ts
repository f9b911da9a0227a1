// Tax withheld from wages: the cumulative method over the calendar year inside this workshop (wage-rules §9, §12.17).
import type { PayMonth } from '../../values/dates.ts';
import { fen, maxFen, subtractFen, zeroFen, type Fen } from '../../values/money.ts';
import type { WagesTaxTable } from '../settings/schema.ts';
import { isTaxedAsWages } from './blocks.ts';
import type { WorkerMonth } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import { monthNo, yearOf } from './yearMonths.ts';

/** This year's figures up to and with the month, fen. */
export interface WagesYear {
  readonly income: Fen;
  readonly socialInsurance: Fen;
  readonly specialDeductions: Fen;
  /** Before this month. */
  readonly withheld: Fen;
  readonly monthsEmployed: number;
}

/** Adds the opening balance (累计期初), the months inside the program, and this month's income and social insurance. */
export function wagesYear(worker: WorkerMonth, month: MonthRules, income: Fen, socialInsurance: Fen): WagesYear {
  const opening = openingOf(worker, month.month);
  const before = worker.opening.year.year === yearOf(month.month) ? worker.opening.year : undefined;
  const special = worker.specialDeductions.filter((row) => monthNo(row.month) > (opening?.throughMonth ?? 0));
  return {
    income: fen((opening?.income ?? 0) + (before?.income ?? 0) + income),
    socialInsurance: fen((opening?.socialInsurance ?? 0) + (before?.socialInsurance ?? 0) + socialInsurance),
    specialDeductions: fen((opening?.specialDeductions ?? 0) + special.reduce((sum, { amount }) => sum + amount, 0)),
    withheld: fen((opening?.withheld ?? 0) + (before?.withheld ?? 0)),
    monthsEmployed: (opening?.monthsEmployed ?? 0) + monthsEmployed(worker, month, opening?.throughMonth ?? 0),
  };
}

/** What is taxed so far this year, not below 0. */
export function yearTaxable(table: WagesTaxTable, year: WagesYear): Fen {
  const basic = table.basicDeduction * year.monthsEmployed;
  return maxFen(zeroFen, fen(year.income - basic - year.socialInsurance - year.specialDeductions));
}

/** The year's tax so far minus what was withheld; a negative result waits for the months to come. `yearTax` in fen. */
export function stillToWithhold(yearTax: Fen, year: WagesYear): Fen {
  return maxFen(zeroFen, subtractFen(yearTax, year.withheld));
}

/** Months of this year after `after`, up to this one, touched by an engagement taxed as wages. */
function monthsEmployed({ engagements }: WorkerMonth, month: MonthRules, after: number): number {
  return month.yearSoFar.filter(
    ({ no, first, last }) =>
      no > after &&
      engagements.some(
        (engagement) =>
          engagement.fromDate <= last &&
          (engagement.toDate ?? last) >= first &&
          isTaxedAsWages(engagement, last, month),
      ),
  ).length;
}

/** An opening balance that reaches into this month or beyond is not used: its months would count twice. */
function openingOf(worker: WorkerMonth, month: PayMonth): WorkerMonth['taxOpening'] {
  return worker.taxOpening !== null && worker.taxOpening.throughMonth < monthNo(month) ? worker.taxOpening : null;
}
