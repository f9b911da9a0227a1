// Wages of the big month against the bare SQL aggregate over the same entries.
import type { PayMonth } from '../../shared/values/dates.ts';
import { benchProgram } from './benchProgram.ts';
import { bigMonth, fillBigMonth } from './bigMonth.ts';
import type { Ratio } from './ratio.ts';
import { inTurns } from './stopwatch.ts';

export async function payrollBench(): Promise<Ratio[]> {
  const bench = benchProgram();
  try {
    await bench.newBook('month.fz');
    const { db } = bench.program.shelf.current();
    fillBigMonth(db);
    const month = bigMonth.month as PayMonth;
    const [payroll, bare] = await inTurns(
      15,
      () => bench.call('payroll.month', { month }),
      () =>
        db.all(
          `SELECT worker_id, operation_id, sum(qualified) FROM output_entries
           WHERE work_date BETWEEN '2026-10-01' AND '2026-10-31'
           GROUP BY worker_id, operation_id`,
        ),
    );
    return [{ what: '工资核算一个月（300 人，60,000 条产量）÷ 直接 SQL 汇总', goal: 3, of: payroll, to: bare }];
  } finally {
    bench.remove();
  }
}
