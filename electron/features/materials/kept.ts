// What keeps a document in the book: it was reversed, or its month is closed. Then it is corrected by 冲销 only.
import { refuse } from '../../../shared/contract/errors.ts';
import type { ReversibleKind } from '../../../shared/features/materials/storeDocuments.ts';
import { documentRefusals } from '../../../shared/text/materials.ts';
import { monthOf, type WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';
import { isLocked } from '../../store/locks.ts';

/** Refuses to delete a document that was reversed or belongs to a locked month. */
export function refuseKept(db: ReadableDb, kind: ReversibleKind, id: number, document: string, date: WorkDate): void {
  refuseReversed(db, kind, id, document);
  if (isLocked(db, monthOf(date))) throw refuse('refused', { sentence: documentRefusals.deleteLocked(document, date) });
}

export function refuseReversed(db: ReadableDb, kind: ReversibleKind, id: number, document: string): void {
  const found = db.get('SELECT 1 FROM reversals WHERE kind = :kind AND document_id = :id', { kind, id });
  if (found !== undefined) throw refuse('refused', { sentence: documentRefusals.reversedBefore(document) });
}
