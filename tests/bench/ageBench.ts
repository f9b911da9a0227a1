// The cost of a month must not grow with the years in the book: the same month alone, and behind 24 locked ones.
import type { Connection } from '../../electron/store/database.ts';
import { payMonth } from '../../shared/values/dates.ts';
import { benchProgram, type BenchProgram } from './benchProgram.ts';
import { bigMonth, fillBigMonth } from './bigMonth.ts';
import type { Ratio } from './ratio.ts';
import { inTurns } from './stopwatch.ts';

const lockedMonths = 24;

export async function ageBench(): Promise<Ratio[]> {
  const [young, old] = [benchProgram(), benchProgram()];
  try {
    await aBook(young, 0);
    await aBook(old, lockedMonths);
    const month = payMonth(bigMonth.month);
    const look = (bench: BenchProgram) => () => bench.call('payroll.month', { month });
    const [of, to] = await inTurns(15, look(old), look(young));
    return [{ what: `工资核算一个月：账套里另有 ${String(lockedMonths)} 个封存的月份 ÷ 没有`, goal: 1.15, of, to }];
  } finally {
    young.remove();
    old.remove();
  }
}

async function aBook(bench: BenchProgram, months: number): Promise<void> {
  await bench.newBook('age.fz');
  const { db } = bench.program.shelf.current();
  fillBigMonth(db);
  db.atomically(() => {
    for (let ago = months; ago >= 1; ago -= 1) lockedMonth(db, ago);
  });
}

/** A third of the big month's entries, `ago` months earlier, paid by locked slips. */
function lockedMonth(db: Connection, ago: number): void {
  const month = `substr(date('2026-10-01', '-${String(ago)} months'), 1, 7)`;
  const { id: runId } = db.run(
    `INSERT INTO pay_runs (uid, month, state, locked_at, locked_by, rules) VALUES (:uid, ${month}, 'paid', '', '', '{}')`,
    { uid: `run-${String(ago)}` },
  );
  db.run(
    `INSERT INTO pay_slips (uid, pay_run_id, month, worker_id, gross, net, content)
     SELECT 'slip-' || :runId || '-' || id, :runId, ${month}, id, 0, 0, '{}' FROM workers`,
    { runId },
  );
  db.run(
    `INSERT INTO output_entries (uid, work_date, worker_id, operation_id, qualified, pay_slip_id)
     SELECT 'old-' || :runId || '-' || entry.id, date(work_date, '-${String(ago)} months'), entry.worker_id, operation_id, qualified,
            pay_slips.id
     FROM output_entries AS entry
     JOIN pay_slips ON pay_run_id = :runId AND pay_slips.worker_id = entry.worker_id
     WHERE work_date BETWEEN '2026-10-01' AND '2026-10-25' AND entry.id % 3 = 0 AND entry.pay_slip_id IS NULL`,
    { runId },
  );
}
