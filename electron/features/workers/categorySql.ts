// The SQL of the list of categories.
import type { Category, CategoryId } from '../../../shared/features/workers/dated.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** In the user's order. */
export function allCategories(db: ReadableDb): Category[] {
  const rows = db.all<Omit<Category, 'active'> & { readonly active: number }>(
    'SELECT id, name, active FROM categories ORDER BY position, id',
  );
  return rows.map((row) => ({ ...row, active: row.active === 1 }));
}

/** At the end of the list. */
export function insertCategory(db: WritableDb, name: string): CategoryId {
  const { id } = db.run(
    `INSERT INTO categories (name, position)
     VALUES (:name, (SELECT coalesce(max(position), 0) + 1 FROM categories))`,
    { name },
  );
  return id as CategoryId;
}

export function updateCategory(db: WritableDb, { id, name, active }: Category): void {
  db.run('UPDATE categories SET name = :name, active = :active WHERE id = :id', { id, name, active });
}

export function placeCategory(db: WritableDb, id: CategoryId, position: number): void {
  db.run('UPDATE categories SET position = :position WHERE id = :id', { id, position });
}

export function deleteCategory(db: WritableDb, id: CategoryId): void {
  db.run('DELETE FROM categories WHERE id = :id', { id });
}

/** "0001 张三" of the first worker who is or was one of the category. */
export function memberOf(db: ReadableDb, id: CategoryId): string | undefined {
  return db.get<{ who: string }>(
    `SELECT worker_no || ' ' || name AS who
     FROM worker_categories JOIN workers ON workers.id = worker_id
     WHERE category_id = :id
     ORDER BY worker_no
     LIMIT 1`,
    { id },
  )?.who;
}
