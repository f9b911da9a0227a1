// Writes what a command did into the book's audit log.
import type { WritableDb } from '../store/database.ts';

interface AuditEntry {
  readonly at: string;
  readonly operator: string;
  readonly method: string;
  readonly sentence: string;
  readonly input: unknown;
}

const longestInput = 20_000;

export function addAuditEntry(db: WritableDb, entry: AuditEntry): void {
  const input = JSON.stringify(entry.input ?? null);
  db.run(
    `INSERT INTO audit_entries (at, operator, method, sentence, input)
     VALUES (:at, :operator, :method, :sentence, :input)`,
    { ...entry, input: input.length > longestInput ? JSON.stringify({ tooLong: input.length }) : input },
  );
}
