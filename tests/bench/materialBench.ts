// Balance of every person at a date against the bare SQL aggregate over the same lines; and one person opened at the counter.
import { balancesAsOf } from '../../electron/features/materials/balanceSql.ts';
import { workDate } from '../../shared/values/dates.ts';
import { benchProgram } from './benchProgram.ts';
import { fillBigLedger } from './bigLedger.ts';
import type { Ratio } from './ratio.ts';
import { inTurns } from './stopwatch.ts';

const bareAggregate = `
  SELECT worker_id, material_id, sum(quantity) FROM (
    SELECT worker_id, material_id, quantity FROM dispatch_materials JOIN dispatches ON dispatches.id = dispatch_id WHERE date <= :asOf
    UNION ALL
    SELECT collections.worker_id, bom.material_id, -bom.per_piece * (qualified + defect_worker + defect_material) / 1000
      FROM collection_lines JOIN collections ON collections.id = collection_id
      JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = collection_lines.dispatch_line_id WHERE date <= :asOf
    UNION ALL
    SELECT worker_id, material_id, -quantity FROM material_return_lines JOIN material_returns ON material_returns.id = return_id
      WHERE date <= :asOf
    UNION ALL
    SELECT worker_id, material_id, -quantity FROM write_offs JOIN settlements ON settlements.dispatch_id = write_offs.dispatch_id
      JOIN dispatches ON dispatches.id = write_offs.dispatch_id WHERE settlements.date <= :asOf)
  GROUP BY worker_id, material_id`;

export async function materialBench(): Promise<Ratio[]> {
  const bench = benchProgram();
  try {
    await bench.newBook('ledger.fz');
    const { db } = bench.program.shelf.current();
    const lines = fillBigLedger(db);
    const asOf = workDate('2026-10-31');
    const [balances, bare] = await inTurns(
      7,
      () => balancesAsOf(db, asOf),
      () => db.all(bareAggregate, { asOf }),
    );
    let next = 0;
    const [opened] = await inTurns(
      15,
      () => bench.call('materials.counter', { workerId: (next++ % 300) + 1 }),
      () => undefined,
    );
    const many = lines.toLocaleString('en-US');
    return [
      { what: `每人每料某日结存（${many} 行单据）÷ 直接 SQL 汇总`, goal: 3, of: balances, to: bare },
      { what: `收发柜台打开一个人（${many} 行单据）`, goal: 100, of: opened },
    ];
  } finally {
    bench.remove();
  }
}
