// What a worker's pay periods leave over for the next one (wage-rules §12.18); frozen into each locked slip.
import { z } from 'zod';
import { fenSchema } from '../../values/schema.ts';
import { zeroFen } from '../../values/money.ts';

const takenSchema = z.record(z.string(), fenSchema);

export const ledgerSchema = z.strictObject({
  /** Brought in by rounding, either sign; 0 when the book drops it. */
  roundingCarry: fenSchema,
  /** Taken so far, by advance id. */
  advances: takenSchema,
  /** Taken so far, by damage key. */
  damages: takenSchema,
  /** Deduction items that did not fit, by pay item id. */
  items: takenSchema,
  /** Social insurance the gross did not cover and the workshop paid (代垫社保), still to be taken. */
  socialInsuranceOwed: fenSchema,
  /** Labour-service pay of the month so far: its tax looks at the calendar month (wage-rules §10). */
  service: z.strictObject({ month: z.string(), income: fenSchema, withheld: fenSchema }),
  /** This year's wages inside the program, for the cumulative tax. */
  year: z.strictObject({
    year: z.int(),
    income: fenSchema,
    socialInsurance: fenSchema,
    withheld: fenSchema,
  }),
});
export type Ledger = z.output<typeof ledgerSchema>;

/** The ledger of somebody who never had a slip. */
export function emptyLedger(year: number): Ledger {
  return {
    roundingCarry: zeroFen,
    advances: {},
    damages: {},
    items: {},
    socialInsuranceOwed: zeroFen,
    service: emptyService,
    year: emptyYear(year),
  };
}

const emptyService: Ledger['service'] = { month: '', income: zeroFen, withheld: zeroFen };

/** What a month's earlier runs paid of labour service; nothing when the ledger is of another month. */
export function serviceOf({ service }: Ledger, month: string): Ledger['service'] {
  return service.month === month ? service : { ...emptyService, month };
}

export function emptyYear(year: number): Ledger['year'] {
  return { year, income: zeroFen, socialInsurance: zeroFen, withheld: zeroFen };
}
