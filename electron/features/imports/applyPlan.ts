// Writes a plan into the book, sheet after sheet, documents whole; and tries the documents out beforehand.
import { RefusedError } from '../../../shared/contract/errors.ts';
import { sentenceOf } from '../../../shared/text/errors.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { Writing } from '../../store/bookSheet.ts';
import type { Connection } from '../../store/database.ts';
import type { Created, SheetChange } from './compareSheet.ts';

/** Runs inside the caller's transaction; throws what a feature refuses. */
export function applyPlan(writing: Writing, changes: readonly SheetChange[]): void {
  for (const change of changes) {
    for (const rows of groups(change)) insertGroup(writing, change, rows);
    writeUpdates(writing, change);
  }
  for (const { parsed } of changes) parsed.sheet.finish?.(writing);
}

/** Writes the documents and what they build on, names what their features refuse, and takes everything back. */
export function tryDocuments(db: Connection, newUid: () => Uid, changes: readonly SheetChange[]): void {
  if (!changes.some(({ parsed, created }) => parsed.sheet.document !== undefined && created.length > 0)) return;
  const takeBack = new Error('nothing of a trial stays');
  try {
    db.atomically(() => {
      tryAll(db, { db, newUid }, changes);
      throw takeBack;
    });
  } catch (error) {
    if (error !== takeBack) throw error;
  }
}

function tryAll(db: Connection, writing: Writing, changes: readonly SheetChange[]): void {
  // Dated entries that no document builds on are many, and checked already.
  for (const change of changes.filter(({ parsed }) => parsed.sheet.span === undefined)) {
    let refused = false;
    for (const rows of groups(change)) {
      try {
        db.atomically(() => {
          insertGroup(writing, change, rows);
        });
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        refused = true;
        const [first] = rows;
        if (first !== undefined) change.parsed.say(first.line, documentField(change), sentenceOf(error.refusal));
      }
    }
    if (refused) return; // what follows would only repeat it
    writeUpdates(writing, change);
  }
}

function insertGroup(writing: Writing, change: SheetChange, rows: readonly Created[]): void {
  change.parsed.sheet.insert(
    writing,
    rows.map(({ row }) => row),
  );
}

function writeUpdates(writing: Writing, { parsed, updated }: SheetChange): void {
  for (const { row, before } of updated) parsed.sheet.update?.(writing, row, before);
}

function documentField({ parsed }: SheetChange): string {
  return parsed.sheet.document ?? parsed.sheet.key[0] ?? '';
}

/** New rows as they are written: a document at a time, other sheets all at once. */
function groups({ parsed, created }: SheetChange): readonly (readonly Created[])[] {
  const { document } = parsed.sheet;
  if (document === undefined) return created.length === 0 ? [] : [created];
  return [...Map.groupBy(created, ({ row }) => row[document]).values()];
}
