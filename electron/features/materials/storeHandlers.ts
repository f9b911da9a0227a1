// What the calls about the other documents, the store, 冲销, the counter and slips do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { storeContract } from '../../../shared/features/materials/storeContract.ts';
import type { MaterialDocumentId } from '../../../shared/features/materials/storeDocuments.ts';
import { documentKindText, storeNoticeText } from '../../../shared/text/materials.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { counterOf } from './counter.ts';
import { foundByCode } from './findCode.ts';
import { refuseKept } from './kept.ts';
import { dispatchesOf, heldOfDispatches, listReversals } from './reversalSql.ts';
import { isSaving, refuseBuiltOn, refuseHeldLess, reverse } from './reverse.ts';
import { slipOf } from './slip.ts';
import { deleteDocument, documentLines, documentRow, documentRows, storeBalances } from './storeSql.ts';
import { differencesOf, insertDocument } from './storeWrite.ts';

const endOfTime = '2199-12-31' as WorkDate;

export const storeHandlers: HandlersOf<typeof storeContract> = {
  'materials.listDocuments': ({ db }, { month }) => documentRows(db, month),
  'materials.addDocument': ({ db, newUid }, draft) => {
    const id = insertDocument(db, newUid, draft.kind === 'stocktake' ? differencesOf(db, draft) : draft);
    return { id, notices: noticesOf(db, id) };
  },
  'materials.removeDocument': ({ db }, { id }) => ({ document: remove(db, id) }),
  'materials.listReversals': ({ db }, { month }) => listReversals(db, month),
  'materials.reverse': ({ db, newUid }, draft) => reverse(db, newUid, draft),
  'materials.store': ({ db }, { asOf }) => storeBalances(db, asOf),
  'materials.findCode': ({ db }, { code }) => foundByCode(db, code),
  'materials.counter': ({ db, today }, { workerId }) => counterOf(db, workerId, today),
  'materials.slip': ({ db }, { kind, id }) => slipOf(db, kind, id),
};

/** The materials of a document of which a store has less than nothing now. */
function noticesOf(db: ReadableDb, id: MaterialDocumentId): string[] {
  const moved = new Set(documentLines(db, id).map(({ materialId }) => materialId));
  const row = documentRow(db, id);
  if (row === undefined || row.kind === 'transfer' || row.kind === 'saving' || row.kind === 'shortClose') return [];
  return storeBalances(db, endOfTime)
    .filter(({ materialId, balance }) => balance < 0 && moved.has(materialId))
    .map(({ site, name, balance, unit }) => storeNoticeText(site, name, balance, unit));
}

function remove(db: WritableDb, id: MaterialDocumentId): string {
  const row = documentRow(db, id);
  if (row === undefined) throw refuse('notFound', { what: '这张单据' });
  const document = `${documentKindText[row.kind]} ${row.documentNo}`;
  refuseKept(db, 'document', id, document, row.date);
  refuseBuiltOn(db, 'document', id, document);
  const dispatches = dispatchesOf(db, 'document', id).map((dispatch) => dispatch.id);
  const before = heldOfDispatches(db, dispatches);
  const excused = isSaving(db, 'document', id);
  deleteDocument(db, id);
  if (!excused) refuseHeldLess(db, document, dispatches, before);
  return document;
}
