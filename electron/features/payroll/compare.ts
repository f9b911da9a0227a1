// A month beside the one before it: each worker's net over all the runs of that month.
import type { Compared, Comparison } from '../../../shared/features/payroll/viewSchema.ts';
import { addMonths, type PayMonth } from '../../../shared/values/dates.ts';
import { addFen, zeroFen, type Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { monthNow } from './compute.ts';
import { frozenNets, payMonths } from './sqlRuns.ts';

type Net = Pick<Compared, 'workerId' | 'workerNo' | 'name'> & { readonly net: Fen };

/** Drafts as they compute now; by worker number. */
export function comparison(db: ReadableDb, month: PayMonth): Comparison {
  const before = addMonths(month, -1);
  const rows = new Map<number, Compared>();
  const of = ({ workerId, workerNo, name }: Net): Compared =>
    rows.get(workerId) ?? { workerId, workerNo, name, before: null, earlierNet: zeroFen };
  for (const net of netsOf(db, before))
    rows.set(net.workerId, { ...of(net), before: addFen(of(net).before ?? zeroFen, net.net) });
  for (const net of frozenNets(db, month, 'interim'))
    rows.set(net.workerId, { ...of(net), earlierNet: addFen(of(net).earlierNet, net.net) });
  return { before, rows: [...rows.values()].sort((a, b) => (a.workerNo < b.workerNo ? -1 : 1)) };
}

function netsOf(db: ReadableDb, month: PayMonth): readonly Net[] {
  const state = payMonths(db).find((row) => row.month === month)?.state;
  if (state === undefined) return [];
  if (state !== 'draft') return frozenNets(db, month, 'all');
  return [...frozenNets(db, month, 'interim'), ...monthNow(db, { month, part: null }).result.slips];
}
