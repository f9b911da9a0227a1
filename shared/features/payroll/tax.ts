// Income tax of a slip: each block's taxable pay under its own tax item (wage-rules §9, §12.17, §12.19).
import { addFen, maxFen, subtractFen, zeroFen, type Fen } from '../../values/money.ts';
import { noTaxNote, serviceTaxWhy, wagesTaxWhy } from './explainDeductions.ts';
import type { TaxItem } from '../workers/schema.ts';
import type { WorkerMonth } from './input.ts';
import { serviceOf } from './ledger.ts';
import type { MonthRules } from './monthRules.ts';
import { serviceTax } from './serviceTax.ts';
import type { Note } from './slip.ts';
import { bracketTax } from './taxBrackets.ts';
import { stillToWithhold, wagesYear, yearTaxable } from './wagesTax.ts';

export interface TaxDue {
  readonly item: 'wages' | 'service';
  readonly due: Fen;
  readonly why: string;
}

/** `taxable` = the period's pay by tax item; `socialInsurance` = the part that lowers wages tax. In the order of taking. */
export function taxesDue(
  worker: WorkerMonth,
  month: MonthRules,
  taxable: Readonly<Record<TaxItem, Fen>>,
  socialInsurance: Fen,
): TaxDue[] {
  const taxes: TaxDue[] = [];
  if (month.wagesTax !== undefined && (taxable.wages !== 0 || socialInsurance !== 0)) {
    const year = wagesYear(worker, month, taxable.wages, socialInsurance);
    const amount = yearTaxable(month.wagesTax, year);
    const soFar = bracketTax(month.wagesTax.brackets, BigInt(amount));
    const due = stillToWithhold(soFar, year);
    taxes.push({ item: 'wages', due, why: wagesTaxWhy(month.wagesTax, year, amount, soFar, due) });
  }
  if (month.serviceTax !== undefined && taxable.service > 0) {
    const before = serviceOf(worker.opening, month.month);
    const income = addFen(before.income, taxable.service);
    const due = maxFen(zeroFen, subtractFen(serviceTax(month.serviceTax, income), before.withheld));
    taxes.push({ item: 'service', due, why: serviceTaxWhy(month.serviceTax, income, due, before.withheld) });
  }
  return taxes;
}

/** The slip always says under which tax item it was figured, also where nothing is withheld (wage-rules §8). */
export function taxNotes(taxes: readonly TaxDue[], untaxed: Fen): Note[] {
  const sentences = [...taxes.map(({ why }) => why), ...(untaxed > zeroFen ? [noTaxNote(untaxed)] : [])];
  return sentences.map((sentence) => ({ about: 'tax', sentence }));
}
