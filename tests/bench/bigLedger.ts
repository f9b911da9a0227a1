// Years of work at home: 300 workers and 200,000 document lines, made by SQL so that every run is the same.
import { newUid } from '../../electron/host/clock.ts';
import type { Connection } from '../../electron/store/database.ts';

const workers = 300;
const dispatches = 40_000;

/** 40,000 lines of goods asked, 40,000 of material out, 80,000 of goods back, 28,000 of leftovers, 36,000 write-offs less what is open. */
export function fillBigLedger(db: Connection): number {
  db.atomically(() => {
    for (let n = 1; n <= workers; n += 1) {
      const number = String(n).padStart(4, '0');
      db.run(
        `INSERT INTO workers (id, uid, worker_no, name, id_number, id_unverified) VALUES (:n, :uid, :number, :name, :idNumber, 1)`,
        { n, uid: newUid(), number, name: `工人${number}`, idNumber: `50023619800101${number.slice(1)}X` },
      );
    }
    for (let n = 1; n <= 8; n += 1) {
      const made = { n, uid: newUid(), number: `P${String(n)}` };
      db.run(`INSERT INTO products (id, uid, product_no, name) VALUES (:n, :uid, :number, :number)`, made);
      db.run(
        `INSERT INTO operations (id, uid, product_id, operation_no, name) VALUES (:n, :uid, :n, '1', :number)`,
        made,
      );
      db.run(
        `INSERT INTO materials (id, uid, material_no, name, unit) VALUES (:n, :uid, :number, :number, '米')`,
        made,
      );
    }
    const numbers = `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${String(dispatches)})`;
    const uid = (kind: string): string => `printf('00000000-0000-7000-${kind}-%012x', n)`;
    const day = (after: number): string => `date('2022-01-01', (n / 25 + ${String(after)}) || ' days')`;
    db.script(`
      INSERT INTO dispatches (id, uid, dispatch_no, date, worker_id, due_date)
        ${numbers} SELECT n, ${uid('8001')}, 'F' || n, ${day(0)}, n % ${String(workers)} + 1, ${day(10)} FROM numbers;
      INSERT INTO dispatch_lines (id, dispatch_id, position, operation_id, asked)
        ${numbers} SELECT n, n, 1, n % 8 + 1, 200000 FROM numbers;
      INSERT INTO dispatch_line_bom (dispatch_line_id, material_id, per_piece, loss_allowance)
        ${numbers} SELECT n, n % 8 + 1, 1250, 200 FROM numbers;
      INSERT INTO dispatch_materials (dispatch_id, material_id, quantity)
        ${numbers} SELECT n, n % 8 + 1, 260000 FROM numbers;
      INSERT INTO collections (id, uid, collection_no, date, worker_id)
        ${numbers} SELECT n, ${uid('8002')}, 'S' || n, ${day(4)}, n % ${String(workers)} + 1 FROM numbers;
      INSERT INTO collections (id, uid, collection_no, date, worker_id)
        ${numbers} SELECT ${String(dispatches)} + n, ${uid('8003')}, 'SS' || n, ${day(8)}, n % ${String(workers)} + 1 FROM numbers;
      INSERT INTO collection_lines (collection_id, position, dispatch_line_id, qualified, defect_worker)
        ${numbers} SELECT n, 1, n, 100000, n % 3 * 1000 FROM numbers;
      INSERT INTO collection_lines (collection_id, position, dispatch_line_id, qualified)
        ${numbers} SELECT ${String(dispatches)} + n, 1, n, 90000 FROM numbers;
      INSERT INTO material_returns (id, uid, return_no, date, worker_id)
        ${numbers} SELECT n, ${uid('8004')}, 'T' || n, ${day(9)}, n % ${String(workers)} + 1 FROM numbers WHERE n % 10 < 7;
      INSERT INTO material_return_lines (return_id, dispatch_id, material_id, quantity)
        ${numbers} SELECT n, n, n % 8 + 1, 5000 FROM numbers WHERE n % 10 < 7;
      INSERT INTO settlements (dispatch_id, uid, date, over_loss)
        ${numbers} SELECT n, ${uid('8005')}, ${day(12)}, 'waive' FROM numbers WHERE n <= ${String(dispatches * 0.95)};
      INSERT INTO write_offs (dispatch_id, material_id, quantity, allowed, over_loss, charged)
        ${numbers} SELECT n, n % 8 + 1, 260000 - (1250 * (190000 + n % 3 * 1000) + 500) / 1000 - iif(n % 10 < 7, 5000, 0), 0, 0, 0
        FROM numbers WHERE n <= ${String(dispatches * 0.95)};
      ANALYZE;`);
  });
  const lines = ['dispatch_lines', 'dispatch_materials', 'collection_lines', 'material_return_lines', 'write_offs'];
  return lines.reduce(
    (sum, table) => sum + (db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0),
    0,
  );
}
