// What the calls that open figures of a month do.
import type { payrollViewContract } from '../../../shared/features/payroll/viewContract.ts';
import type { HandlersOf } from '../../host/context.ts';
import { annex } from './annex.ts';
import { comparison } from './compare.ts';
import { deductionSource } from './deductionSource.ts';
import { lineSource } from './lineSource.ts';
import { payMonths } from './sqlRuns.ts';
import { waitingAdjusted, waitingLate } from './sqlWaiting.ts';

export const payrollViewHandlers: HandlersOf<typeof payrollViewContract> = {
  'payroll.lineSource': ({ db }, { workerId, line, ...period }) => lineSource(db, period, workerId, line),

  'payroll.deductionSource': ({ db }, { workerId, deduction, ...period }) =>
    deductionSource(db, period, workerId, deduction),

  'payroll.compare': ({ db }, { month }) => comparison(db, month),

  'payroll.waiting': ({ db }) => ({
    month: payMonths(db).findLast(({ state }) => state === 'draft')?.month ?? null,
    late: waitingLate(db),
    adjustments: waitingAdjusted(db),
  }),

  'payroll.annex': ({ db }, { workerIds, ...period }) => annex(db, period, workerIds),
};
