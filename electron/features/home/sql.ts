// The SQL of the first page.
import type { ReadableDb } from '../../store/database.ts';

/** The workshop's name from the book's settings. */
export function bookName(db: ReadableDb): string | undefined {
  const name = db.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'name'`)?.value;
  return name === '' ? undefined : name;
}
