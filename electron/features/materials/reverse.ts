// 冲销: takes a document out of the ledger from a day on, with its wage; refused while later documents build on it.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import { lineAmount, type Fen } from '../../../shared/values/money.ts';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { ReversalDraft, ReversalId, ReversibleKind } from '../../../shared/features/materials/storeDocuments.ts';
import { documentKindText, documentRefusals as say } from '../../../shared/text/materials.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import { milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { isLocked, refuseLockedDate } from '../../store/locks.ts';
import { insertCorrection } from '../payroll/write.ts';
import { refuseReversed } from './kept.ts';
import { documentsOn } from './listSql.ts';
import {
  chargedOn,
  deleteUnpaidOutput,
  dispatchesOf,
  documentFacts,
  heldOfDispatches,
  insertReversal,
  paidEntries,
  reversalTaken,
  setSettlementAside,
  type HeldOf,
} from './reversalSql.ts';

export function reverse(
  db: WritableDb,
  newUid: () => Uid,
  draft: ReversalDraft,
): { readonly id: ReversalId; readonly document: string } {
  const { kind, documentId, date, reversalNo } = draft;
  const facts = documentFacts(db, kind, documentId);
  if (facts === undefined) throw refuse('notFound', { what: '要冲销的单据' });
  if (reversalTaken(db, reversalNo)) throw refuse('taken', { what: '冲销单号', value: reversalNo });
  const { document } = facts;
  if (kind !== 'settlement') refuseReversed(db, kind, documentId, document);
  if (date < facts.date) throw refused(say.reversalBefore(document, facts.date));
  const ofDispatches = dispatchesOf(db, kind, documentId);
  refuseBuiltOn(db, kind, documentId, document);
  if (kind === 'settlement') return settlementBack(db, newUid, draft, document);
  const dispatches = ofDispatches.map(({ id }) => id);
  const before = heldOfDispatches(db, dispatches);
  const id = insertReversal(db, newUid(), draft);
  if (kind === 'collection') wageBack(db, newUid, draft, document);
  if (kind !== 'dispatch' && !isSaving(db, kind, documentId)) refuseHeldLess(db, document, dispatches, before);
  return { id, document };
}

/** A document is not taken away from under a settlement, nor a dispatch from under what came back on it. */
export function refuseBuiltOn(db: ReadableDb, kind: ReversibleKind, id: number, document: string): void {
  if (kind === 'settlement') return;
  const settled = dispatchesOf(db, kind, id).find(({ settledOn }) => settledOn !== null);
  if (settled !== undefined) throw refused(say.buildsOn(document, `发料单 ${settled.dispatchNo} 的结清`));
  if (kind !== 'dispatch') return;
  const later = documentsOn(db, id as DispatchId);
  const names = [...new Set(later.map((each) => `${documentKindText[each.kind]} ${each.documentNo}`))];
  if (names.length > 0) throw refused(say.buildsOn(document, names.slice(0, 3).join('、')));
}

/** To be called after a document was taken out: nobody may be left with less than nothing because of it. */
export function refuseHeldLess(
  db: ReadableDb,
  document: string,
  dispatches: readonly DispatchId[],
  before: readonly HeldOf[],
): void {
  for (const now of heldOfDispatches(db, dispatches)) {
    const was = before.find((each) => each.dispatchId === now.dispatchId && each.materialId === now.materialId);
    if (now.held < 0 && now.held < (was?.held ?? 0))
      throw refused(say.heldLess(document, now.worker, now.material, milli(0 - now.held), now.unit));
  }
}

/** Taking an explanation back may leave the use unexplained again: that is what verify and 今日 are for. */
export function isSaving(db: ReadableDb, kind: ReversibleKind, id: number): boolean {
  const found = db.get(`SELECT 1 FROM material_documents WHERE :kind = 'document' AND id = :id AND kind = 'saving'`, {
    kind,
    id,
  });
  return found !== undefined;
}

/** Output nobody paid yet goes; what a locked month paid is taken back in the month of the reversal (wage-rules §12.22). */
function wageBack(
  db: WritableDb,
  newUid: () => Uid,
  { documentId, date, reason }: ReversalDraft,
  document: string,
): void {
  refuseLockedDate(db, date);
  deleteUnpaidOutput(db, documentId);
  for (const { workerId, month, pieces, rate } of paidEntries(db, documentId)) {
    if (pieces === 0) continue;
    if (rate === null) throw refused(say.ratesDiffer(document.replace(/^收货单 /, '')));
    const amount = (0 - lineAmount(pieces, rate)) as Fen;
    if (amount !== 0)
      insertCorrection(db, newUid(), {
        ...{ workerId, month: monthOf(date), corrects: month, amount },
        reason: `冲销${document}：${reason}`.slice(0, 200),
      });
  }
}

function settlementBack(
  db: WritableDb,
  newUid: () => Uid,
  draft: ReversalDraft,
  document: string,
): { readonly id: ReversalId; readonly document: string } {
  const facts = documentFacts(db, 'settlement', draft.documentId);
  const [dispatch] = dispatchesOf(db, 'settlement', draft.documentId);
  if (facts !== undefined && isLocked(db, monthOf(facts.date)) && chargedOn(db, draft.documentId) > 0)
    throw refused(say.chargedPaid(dispatch?.dispatchNo ?? ''));
  const kept = setSettlementAside(db, draft.documentId, draft.date);
  return { id: insertReversal(db, newUid(), { ...draft, documentId: kept }), document };
}

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
