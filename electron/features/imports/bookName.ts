// The workshop's name for the names of files.
import type { ReadableDb } from '../../store/database.ts';

export function bookNameForFiles(db: ReadableDb): string {
  const name = db.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'name'`)?.value ?? '';
  return name.replace(/[\p{Cc}<>:"/\\|?*]/gu, '').trim() || '坊账';
}
