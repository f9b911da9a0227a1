// What the calls about wages do.
import { payrollJson } from '../../../shared/features/payroll/json.ts';
import type { payrollContract } from '../../../shared/features/payroll/contract.ts';
import type { HandlersOf } from '../../host/context.ts';
import { monthNow } from './compute.ts';
import { lineEntries } from './lineEntries.ts';
import { lockRun, unlockRun } from './lock.ts';
import { operations } from './sqlRules.ts';
import { lockedRuns, payMonths } from './sqlRuns.ts';
import { sheetPeople } from './sqlSheet.ts';
import { monthView, operationsOf } from './view.ts';
import { wageSheet } from './wageSheet.ts';

export const payrollHandlers: HandlersOf<typeof payrollContract> = {
  'payroll.months': ({ db }) => payMonths(db),

  'payroll.runs': ({ db }) => lockedRuns(db),

  'payroll.month': ({ db }, period) =>
    monthView(monthNow(db, period), lockedRuns(db, period.month), operations(db), sheetPeople(db, period.month)),

  'payroll.slips': ({ db }, { workerIds, ...period }) => {
    const { run, result } = monthNow(db, period);
    const slips = result.slips.filter(({ workerId }) => workerIds === undefined || workerIds.includes(workerId));
    return { ...run, slips, operations: operationsOf(slips, operations(db)) };
  },

  'payroll.lineEntries': ({ db }, { workerId, line, ...period }) => lineEntries(db, period, workerId, line),

  'payroll.wageSheet': ({ db }, { siteId, ...period }) => wageSheet(db, period, siteId),

  'payroll.json': ({ db }, period) => payrollJson(monthNow(db, period).result, operations(db)),

  'payroll.lock': (context, period) => {
    lockRun(context, period);
    return null;
  },

  'payroll.unlock': (context, { month, part }) => {
    unlockRun(context, { month, part });
    return null;
  },
};
