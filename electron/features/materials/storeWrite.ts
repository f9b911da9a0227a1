// Writes 补料, 转交, 节约, 尾单结清 and the documents of the store, whole or not at all: for the calls and for the import.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import { goodsOwed, takeFromOldest } from '../../../shared/features/materials/rules.ts';
import type { MaterialId } from '../../../shared/features/materials/schema.ts';
import type { DocumentDraft, MaterialDocumentId } from '../../../shared/features/materials/storeDocuments.ts';
import { documentKindText, documentRefusals as say } from '../../../shared/text/materials.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import { milli, type Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { refuseUnengaged } from '../../store/engaged.ts';
import { dispatchOfLine, linesOfDispatch, materialsOfDispatch, openDispatchesOf } from './ledgerSql.ts';
import { documentTaken, insertDocumentHead, insertDocumentLine, storeBalances, type DocumentLine } from './storeSql.ts';
import { heldOf, knownMaterial, knownWorker, openDispatch, refuseDecimals } from './write.ts';

type Draft<Kind extends DocumentDraft['kind']> = Extract<DocumentDraft, { kind: Kind }>;

/** A stock-take as it is kept: the difference to the book, of either sign. */
export interface StockDifference extends Omit<Draft<'stocktake'>, 'lines'> {
  readonly lines: readonly { readonly materialId: MaterialId; readonly quantity: Milli }[];
}

export type StoredDraft = Exclude<DocumentDraft, { kind: 'stocktake' }> | StockDifference;

export function insertDocument(db: WritableDb, newUid: () => Uid, draft: StoredDraft): MaterialDocumentId {
  if (documentTaken(db, draft.kind, draft.documentNo))
    throw refuse('taken', { what: `${documentKindText[draft.kind]}号`, value: draft.documentNo });
  if ('workerId' in draft) knownWorker(db, draft.workerId);
  if ('toWorkerId' in draft) knownWorker(db, draft.toWorkerId);
  const id = insertDocumentHead(db, newUid(), draft);
  // One by one: what a line takes is no longer there for the next.
  writeLines(db, draft, (line) => {
    insertDocumentLine(db, id, line);
  });
  return id;
}

type Write = (line: DocumentLine) => void;

function writeLines(db: ReadableDb, draft: StoredDraft, write: Write): void {
  switch (draft.kind) {
    case 'supplement':
      supplementLines(db, draft, write);
      return;
    case 'transfer':
      transferLines(db, draft, write);
      return;
    case 'saving':
      savingLines(db, draft, write);
      return;
    case 'shortClose':
      closedLines(db, draft, write);
      return;
    case 'siteTransfer':
      if (draft.siteId === draft.toSiteId) throw refused(say.sameStore());
      refuseTwice(db, draft.lines);
      draft.lines.forEach(write);
      return;
    case 'receipt':
    case 'issue':
    case 'stocktake':
      refuseTwice(db, draft.lines);
      draft.lines.forEach(write);
      return;
  }
}

function supplementLines(db: ReadableDb, draft: Draft<'supplement'>, write: Write): void {
  refuseUnengaged(db, draft.workerId, draft.date);
  draft.lines.forEach(({ dispatchId, materialId, quantity }) => {
    knownMaterial(db, materialId);
    const of =
      dispatchId === null
        ? takingDispatch(db, draft.workerId, materialId, draft.date, '补料')
        : openDispatch(db, dispatchId, draft, '补料').id;
    write({ materialId, dispatchId: of, quantity });
  });
}

/** From her oldest dispatches that hold it to the other's oldest that takes it (material-rules §6.6). */
function transferLines(db: ReadableDb, draft: Draft<'transfer'>, write: Write): void {
  const { workerId, toWorkerId, date } = draft;
  const worker = knownWorker(db, workerId);
  if (workerId === toWorkerId) throw refused(say.sameWorker(worker));
  refuseUnengaged(db, toWorkerId, date);
  draft.lines.forEach(({ dispatchId, toDispatchId: named, materialId, quantity }) => {
    const { name, unit } = knownMaterial(db, materialId);
    const from =
      dispatchId === null ? openDispatchesOf(db, workerId, date) : [openDispatch(db, dispatchId, draft, '转交').id];
    const holding = from.map((id) => ({ dispatchId: id, held: heldOf(db, id, materialId, date) }));
    const { parts, missing } = takeFromOldest(quantity, holding);
    if (missing > 0) throw refused(say.transferMore(worker, name, unit, milli(quantity - missing), quantity));
    const toDispatchId =
      named === null
        ? takingDispatch(db, toWorkerId, materialId, date, '转来的料')
        : openDispatch(db, named, { date, workerId: toWorkerId }, '转交').id;
    for (const part of parts) write({ ...part, materialId, toDispatchId });
  });
}

/** Explains what was used beyond what was held: at most that. */
function savingLines(db: ReadableDb, draft: Draft<'saving'>, write: Write): void {
  const worker = knownWorker(db, draft.workerId);
  draft.lines.forEach(({ dispatchId, materialId, quantity }) => {
    const { name, unit } = knownMaterial(db, materialId);
    const of =
      dispatchId === null
        ? openDispatchesOf(db, draft.workerId, draft.date)
        : [openDispatch(db, dispatchId, draft, '节约').id];
    const short = of.map((id) => ({ dispatchId: id, held: milli(Math.max(0, 0 - restNow(db, id, materialId))) }));
    const { parts, missing } = takeFromOldest(quantity, short);
    if (missing > 0) throw refused(say.savedMore(worker, name, unit, milli(quantity - missing), quantity));
    for (const part of parts) write({ ...part, materialId });
  });
}

function closedLines(db: ReadableDb, draft: Draft<'shortClose'>, write: Write): void {
  const seen = new Set<number>();
  draft.lines.forEach(({ dispatchLineId, quantity }) => {
    const dispatch = openDispatch(db, dispatchOfLine(db, dispatchLineId), draft, '尾单结清');
    const line = linesOfDispatch(db, dispatch.id).find(({ id }) => id === dispatchLineId);
    if (line === undefined) throw refuse('notFound', { what: `发料单 ${dispatch.dispatchNo} 的这道工序` });
    if (seen.has(dispatchLineId)) throw refused(say.twiceInDocument(line.operation));
    seen.add(dispatchLineId);
    refuseDecimals(line.operation, line.decimals, quantity);
    const { reworkOpen, stillOut } = goodsOwed(milli(line.asked - line.shortClosed), line);
    const out = milli(reworkOpen + stillOut);
    if (quantity > out) throw refused(say.closedMore(dispatch.dispatchNo, line.operation, out, quantity));
    write({ dispatchLineId, quantity });
  });
}

/** The oldest open dispatch that the material belongs to, else the oldest open one. */
function takingDispatch(
  db: ReadableDb,
  workerId: Id<'Worker'>,
  materialId: MaterialId,
  date: WorkDate,
  what: string,
): DispatchId {
  const open = openDispatchesOf(db, workerId, date);
  const fitting = open.find((id) => materialsOfDispatch(db, id).some((each) => each.materialId === materialId));
  const taking = fitting ?? open[0];
  if (taking === undefined) throw refused(say.noOpenDispatch(knownWorker(db, workerId), what));
  return taking;
}

/** Held of an open dispatch now; below 0 where more was used than went out. */
export function restNow(db: ReadableDb, dispatchId: DispatchId, materialId: MaterialId): Milli {
  const row = db.get<{ held: Milli | null }>(
    `SELECT sum(quantity) AS held FROM material_moves_now WHERE dispatch_id = :dispatchId AND material_id = :materialId`,
    { dispatchId, materialId },
  );
  return row?.held ?? milli(0);
}

/** What was counted against what the book says on that day; equal ones are left out. */
export function differencesOf(db: ReadableDb, draft: Draft<'stocktake'>): StockDifference {
  const balances = storeBalances(db, draft.date);
  const lines = draft.lines.flatMap(({ materialId, counted }) => {
    const stands = balances.find((each) => each.materialId === materialId && each.siteId === draft.siteId);
    const quantity = milli(counted - (stands?.balance ?? 0));
    return quantity === 0 ? [] : [{ materialId, quantity }];
  });
  if (lines.length === 0) throw refused(say.nothingCounted());
  return { ...draft, lines };
}

function refuseTwice(db: ReadableDb, lines: readonly { readonly materialId: MaterialId }[]): void {
  lines.forEach(({ materialId }, index) => {
    const { name } = knownMaterial(db, materialId);
    if (lines.findIndex((other) => other.materialId === materialId) !== index) throw refused(say.twiceInDocument(name));
  });
}

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
