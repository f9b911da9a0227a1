// Calls that open figures of a month: what stands behind a line or a deduction, last month, what waits, the piece annex.
import { z } from 'zod';
import { query } from '../../contract/method.ts';
import { idSchema, payMonthSchema } from '../../values/schema.ts';
import { periodSchema } from './schema.ts';
import { deductionSourceSchema, lineSourceSchema } from './sourceSchema.ts';
import { annexSchema, comparisonSchema, waitingSchema } from './viewSchema.ts';

const ofSlip = periodSchema.safeExtend({ workerId: idSchema<'Worker'>() });

export const payrollViewContract = {
  /** Behind line number `line` (from 0) of a slip: entries, the team's row, days, inputs of a formula. */
  'payroll.lineSource': query({
    permission: 'bookkeeper',
    input: ofSlip.safeExtend({ line: z.int().min(0) }),
    output: lineSourceSchema,
  }),
  /** Behind deduction number `deduction` (from 0) of a slip: the advance, the damage, the year's tax so far. */
  'payroll.deductionSource': query({
    permission: 'bookkeeper',
    input: ofSlip.safeExtend({ deduction: z.int().min(0) }),
    output: deductionSourceSchema,
  }),
  /** Everybody with a slip in the month before or in an interim run of this one. */
  'payroll.compare': query({
    permission: 'bookkeeper',
    input: z.strictObject({ month: payMonthSchema }),
    output: comparisonSchema,
  }),
  'payroll.waiting': query({ permission: 'bookkeeper', input: z.strictObject({}), output: waitingSchema }),
  /** 计件明细: the days behind every piece line of a run, or of the workers named. */
  'payroll.annex': query({
    permission: 'bookkeeper',
    input: periodSchema.safeExtend({ workerIds: z.array(idSchema<'Worker'>()).optional() }),
    output: annexSchema,
  }),
};
