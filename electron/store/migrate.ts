// Brings a book to the newest form: all pending migrations in one transaction, after a copy of the file was made.
import type { Connection } from './database.ts';
import { attendance } from './migrations/0005-attendance.ts';
import { cards } from './migrations/0009-cards.ts';
import { closing } from './migrations/0007-closing.ts';
import { material } from './migrations/0003-material.ts';
import { materialDocuments } from './migrations/0008-material.ts';
import { output } from './migrations/0002-output.ts';
import { pay } from './migrations/0004-pay.ts';
import { payments } from './migrations/0006-payments.ts';
import { people } from './migrations/0001-people.ts';

/** In order; entry n brings a book from version n to n + 1. Never edited after a release. */
export const migrations: readonly string[] = [
  people,
  output,
  material,
  pay,
  attendance,
  payments,
  closing,
  materialDocuments,
  cards,
];

/** "fang" as a number: tells a book from any other SQLite file. */
export const bookApplicationId = 0x66616e67;

export function bookVersion(db: Connection): number {
  return Number(db.pragma('user_version'));
}

/** Runs what is pending; `beforeFirst` is called once before anything of an older book is changed (a copy is made there). */
export function migrate(db: Connection, beforeFirst: (fromVersion: number) => void): void {
  const from = bookVersion(db);
  if (from >= migrations.length) return;
  if (from > 0) beforeFirst(from);
  db.atomically(() => {
    for (const sql of migrations.slice(from)) db.script(sql);
    db.pragma(`application_id = ${String(bookApplicationId)}`);
    db.pragma(`user_version = ${String(migrations.length)}`);
  });
}
