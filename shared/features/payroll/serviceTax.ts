// Tax withheld from labour-service pay (劳务报酬), per period and person (wage-rules §9).
import type { Fen } from '../../values/money.ts';
import { zeroFen } from '../../values/money.ts';
import type { ServiceTaxTable } from '../settings/schema.ts';
import { bracketTax } from './taxBrackets.ts';

const whole = 10_000n;

/** Income of the period in fen → tax in fen. */
export function serviceTax(table: ServiceTaxTable, income: Fen): Fen {
  if (income <= table.threshold) return zeroFen;
  if (income <= table.fixedUpTo) return bracketTax(table.brackets, BigInt(income - table.fixedAllowance));
  return bracketTax(table.brackets, BigInt(income) * (whole - BigInt(table.allowanceShare)), whole);
}
