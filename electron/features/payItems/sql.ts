// The SQL of pay items and of the values typed each month.
import type { MonthlyValue, PayItem, PayItemDraft, PayItemId } from '../../../shared/features/payItems/schema.ts';
import { firstDay, lastDay, type PayMonth } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function allPayItems(db: ReadableDb): PayItem[] {
  const rows = db.all<Omit<PayItem, 'counts' | 'taxable' | 'court'> & { counts: 0 | 1; taxable: 0 | 1; court: 0 | 1 }>(
    'SELECT id, name, kind, source, amount, formula, counts, taxable, court, position FROM pay_items ORDER BY position, id',
  );
  return rows.map((row) => ({ ...row, counts: row.counts === 1, taxable: row.taxable === 1, court: row.court === 1 }));
}

export function insertPayItem(db: WritableDb, uid: Uid, item: PayItemDraft): PayItemId {
  const { id } = db.run(
    `INSERT INTO pay_items (uid, name, kind, source, amount, formula, counts, taxable, court, position)
     SELECT :uid, :name, :kind, :source, :amount, :formula, :counts, :taxable, :court, coalesce(max(position), 0) + 1 FROM pay_items`,
    { uid, ...item },
  );
  return id as PayItemId;
}

export function updatePayItem(db: WritableDb, item: PayItemDraft & { readonly id: PayItemId }): boolean {
  const { changes } = db.run(
    `UPDATE pay_items
     SET name = :name, kind = :kind, source = :source, amount = :amount, formula = :formula, counts = :counts, taxable = :taxable, court = :court
     WHERE id = :id`,
    { ...item },
  );
  return changes === 1;
}

export function setPosition(db: WritableDb, id: PayItemId, position: number): void {
  db.run('UPDATE pay_items SET position = :position WHERE id = :id', { id, position });
}

export function deletePayItem(db: WritableDb, id: PayItemId): void {
  db.run('DELETE FROM pay_items WHERE id = :id', { id });
}

/** The newest month with a typed value of the item. */
export function newestMonthOf(db: ReadableDb, id: PayItemId): PayMonth | undefined {
  const row = db.get<{ month: PayMonth | null }>(
    'SELECT max(month) AS month FROM monthly_values WHERE pay_item_id = :id',
    {
      id,
    },
  );
  return row?.month ?? undefined;
}

export function valuesOf(
  db: ReadableDb,
  month: PayMonth,
): { workerId: Id<'Worker'>; payItemId: PayItemId; amount: Fen }[] {
  return db.all(
    'SELECT worker_id AS workerId, pay_item_id AS payItemId, amount FROM monthly_values WHERE month = :month',
    { month },
  );
}

export interface PersonOfMonth {
  readonly workerId: Id<'Worker'>;
  readonly workerNo: string;
  readonly name: string;
}

/** Everybody engaged on some day of the month, or with a value in it. */
export function peopleOf(db: ReadableDb, month: PayMonth): PersonOfMonth[] {
  return db.all<PersonOfMonth>(
    `SELECT id AS workerId, worker_no AS workerNo, name FROM workers
     WHERE id IN (SELECT worker_id FROM engagements WHERE from_date <= :last AND (to_date IS NULL OR to_date >= :first))
        OR id IN (SELECT worker_id FROM monthly_values WHERE month = :month)
     ORDER BY worker_no`,
    { month, first: firstDay(month), last: lastDay(month) },
  );
}

export function personById(db: ReadableDb, workerId: Id<'Worker'>): PersonOfMonth | undefined {
  return db.get<PersonOfMonth>('SELECT id AS workerId, worker_no AS workerNo, name FROM workers WHERE id = :workerId', {
    workerId,
  });
}

export function putValue(db: WritableDb, value: MonthlyValue): void {
  db.run(
    `INSERT OR REPLACE INTO monthly_values (month, worker_id, pay_item_id, amount)
     VALUES (:month, :workerId, :payItemId, :amount)`,
    { ...value },
  );
}

export function deleteValue(db: WritableDb, { month, workerId, payItemId }: Omit<MonthlyValue, 'amount'>): void {
  db.run('DELETE FROM monthly_values WHERE month = :month AND worker_id = :workerId AND pay_item_id = :payItemId', {
    month,
    workerId,
    payItemId,
  });
}
