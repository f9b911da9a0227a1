// The workbook holds what counts: reversed documents stay out of it, and one that it still names is not written again.
import type { ReversibleKind } from '../../../shared/features/materials/storeDocuments.ts';
import type { ReadableDb } from '../../store/database.ts';

type Kind = Exclude<ReversibleKind, 'settlement'>;

export function standingNow(kind: Kind, id: string): string {
  return `${id} NOT IN (SELECT document_id FROM reversals WHERE kind = '${kind}')`;
}

const numbers: Record<Kind, string> = {
  dispatch: 'SELECT id FROM dispatches WHERE dispatch_no = :documentNo',
  collection: 'SELECT id FROM collections WHERE collection_no = :documentNo',
  return: 'SELECT id FROM material_returns WHERE return_no = :documentNo',
  document: 'SELECT id FROM material_documents WHERE document_no = :documentNo',
};

export function isReversed(db: ReadableDb, kind: Kind, documentNo: string): boolean {
  const found = db.get(`SELECT 1 FROM reversals WHERE kind = :kind AND document_id IN (${numbers[kind]})`, {
    kind,
    documentNo,
  });
  return found !== undefined;
}
