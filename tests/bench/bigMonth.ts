// A month as the largest workshop has it: 300 workers, 48 operations, 60,000 entries, made by SQL so that every run is the same.
import { newUid } from '../../electron/host/clock.ts';
import type { Connection } from '../../electron/store/database.ts';

export const bigMonth = { month: '2026-10', workers: 300, products: 8, operationsEach: 6, entries: 60_000 } as const;

export function fillBigMonth(db: Connection): void {
  db.atomically(() => {
    const { workers, products, operationsEach, entries } = bigMonth;
    numbered(workers, (n) => {
      const number = String(n).padStart(4, '0');
      db.run(
        `INSERT INTO workers (id, uid, worker_no, name, id_number, id_unverified)
         VALUES (:n, :uid, :number, :name, :idNumber, 1)`,
        { n, uid: newUid(), number, name: `工人${number}`, idNumber: `50023619800101${number.slice(1)}X` },
      );
      db.run(
        `INSERT INTO engagements (uid, worker_id, kind, work_mode, from_date) VALUES (:uid, :n, 'labor_contract', 'fixed', '2026-01-01')`,
        { uid: newUid(), n },
      );
    });
    numbered(products, (n) => {
      db.run(`INSERT INTO products (id, uid, product_no, name) VALUES (:n, :uid, :number, :name)`, {
        n,
        uid: newUid(),
        number: `P${String(n)}`,
        name: `产品${String(n)}`,
      });
    });
    numbered(products * operationsEach, (n) => {
      db.run(
        `INSERT INTO operations (id, uid, product_id, operation_no, name) VALUES (:n, :uid, :product, :number, :name)`,
        {
          n,
          uid: newUid(),
          product: ((n - 1) % products) + 1,
          number: String(Math.ceil(n / products)),
          name: `工序${String(n)}`,
        },
      );
      db.run(`INSERT INTO piece_rates (uid, operation_id, from_date, rate) VALUES (:uid, :n, '2026-01-01', :rate)`, {
        uid: newUid(),
        n,
        rate: 500 + n * 37,
      });
    });
    // eight entries a day of each worker, for 25 days: the eight operations she knows
    db.run(
      `WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :entries)
       INSERT INTO output_entries (uid, work_date, worker_id, operation_id, qualified, rework)
       SELECT printf('00000000-0000-7000-8000-%012x', n), date('2026-10-01', (n / 2400) || ' days'), n % :workers + 1,
              (n % :workers * 5 + n / :workers % 8) % :operations + 1, 20000 + n % 97 * 1000, n % 3 * 1000
       FROM numbers`,
      { entries, workers, operations: products * operationsEach },
    );
  });
}

function numbered(count: number, write: (n: number) => void): void {
  for (let n = 1; n <= count; n += 1) write(n);
}
