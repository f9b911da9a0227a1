// Numbers for new documents: the highest of the month, counted on; people may write another one over it.
import { nextNo } from '../../../shared/features/materials/nextNo.ts';
import type { NextNumbers } from '../../../shared/features/materials/storeViews.ts';
import { documentKinds, type DocumentKind } from '../../../shared/features/materials/storeDocuments.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';

const letters: Record<DocumentKind, string> = {
  supplement: 'B',
  transfer: 'Z',
  saving: 'J',
  shortClose: 'W',
  receipt: 'R',
  issue: 'L',
  stocktake: 'P',
  siteTransfer: 'D',
};

export function nextNumbers(db: ReadableDb, month: PayMonth): NextNumbers {
  const next = (letter: string, source: string): string => {
    const start = nextNo(letter, month, undefined).slice(0, 6);
    const last = db.get<{ no: string }>(
      `SELECT no FROM (${source}) WHERE no GLOB :pattern ORDER BY length(no) DESC, no DESC LIMIT 1`,
      { pattern: `${start}[0-9][0-9][0-9]*` },
    );
    return nextNo(letter, month, last !== undefined && /^\d+$/.test(last.no.slice(6)) ? last.no : undefined);
  };
  const documents = Object.fromEntries(
    documentKinds.map((kind) => [
      kind,
      next(letters[kind], `SELECT document_no AS no FROM material_documents WHERE kind = '${kind}'`),
    ]),
  ) as Record<DocumentKind, string>;
  return {
    dispatchNo: next('F', 'SELECT dispatch_no AS no FROM dispatches'),
    collectionNo: next('S', 'SELECT collection_no AS no FROM collections'),
    returnNo: next('T', 'SELECT return_no AS no FROM material_returns'),
    reversalNo: next('C', 'SELECT reversal_no AS no FROM reversals'),
    documents,
  };
}
