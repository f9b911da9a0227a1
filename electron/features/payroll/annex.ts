// 计件明细: the days behind every piece line of a run, worker by worker.
import { linesWithDays } from '../../../shared/features/payroll/annexLines.ts';
import { monthRules } from '../../../shared/features/payroll/monthRules.ts';
import type { Annex } from '../../../shared/features/payroll/viewSchema.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { subtractFen, sumFen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readSettings } from '../settings/read.ts';
import { monthNow } from './compute.ts';
import { loadRules } from './load.ts';
import { dailyOutput } from './sqlAnnex.ts';
import { operations } from './sqlRules.ts';
import { runIdOf } from './sqlRuns.ts';
import { operationsOf } from './view.ts';

/** Those without a piece line are left out. */
export function annex(db: ReadableDb, period: Period, workerIds: readonly Id<'Worker'>[] | undefined): Annex {
  const { run, result } = monthNow(db, period);
  const slips = result.slips.filter(({ workerId }) => workerIds === undefined || workerIds.includes(workerId));
  const input = loadRules(db, period);
  const rules = monthRules(input);
  const workers = new Map(input.workers.map((worker) => [worker.id, worker]));
  const output = Map.groupBy(dailyOutput(db, period, runIdOf(db, period) ?? null), ({ workerId }) => workerId);
  const pages = slips.flatMap(({ workerId, workerNo, name, lines: all, piecePay }) => {
    const worker = workers.get(workerId);
    const lines = worker === undefined ? [] : linesWithDays(rules, worker, all, output.get(workerId) ?? []);
    const otherPiecePay = subtractFen(piecePay, sumFen(lines.map(({ amount }) => amount)));
    return lines.length === 0 ? [] : [{ workerId, workerNo, name, lines, otherPiecePay, piecePay }];
  });
  return {
    ...run,
    bookName: readSettings(db).name,
    workers: pages,
    operations: operationsOf(slips, operations(db)),
  };
}
