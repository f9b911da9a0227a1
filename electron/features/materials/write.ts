// Writes whole documents of material and goods: for the calls of this feature and for the import. Each refuses what material-rules forbid.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type {
  CollectionDraft,
  CollectionId,
  DispatchDraft,
  DispatchId,
  MaterialReturnDraft,
  MaterialReturnId,
  SettlementDraft,
} from '../../../shared/features/materials/documents.ts';
import {
  bomCopies,
  chargeOf,
  goodsOwed,
  lossOf,
  netUse,
  takeFromOldest,
} from '../../../shared/features/materials/rules.ts';
import type { MaterialId } from '../../../shared/features/materials/schema.ts';
import { documentRefusals } from '../../../shared/text/materials.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import { zeroFen } from '../../../shared/values/money.ts';
import { milli, type Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { refuseUnengaged } from '../../store/engaged.ts';
import { refuseLockedDate } from '../../store/locks.ts';
import {
  bomOfProduct,
  insertBomCopy,
  insertCollectionHead,
  insertCollectionLine,
  insertDispatchHead,
  insertDispatchLine,
  insertDispatchMaterial,
  insertOutputOfCollection,
  insertReturnHead,
  insertReturnLine,
  insertSettlementHead,
  insertWriteOff,
  numberTaken,
  operationFacts,
  type OperationFacts,
  type WriteOff,
} from './documentSql.ts';
import {
  bomUses,
  dispatchOfLine,
  dispatchState,
  linesOfDispatch,
  materialsOfDispatch,
  newestDocumentOf,
  openDispatchesOf,
  workerText,
  type DispatchState,
  type LineState,
  type MaterialOut,
} from './ledgerSql.ts';

type NewUid = () => Uid;
const say = documentRefusals;

/** Material out; BOM, allowance and prices are copied as they stand now (material-rules §6.5). Needs a running engagement (§6.7). */
export function insertDispatch(db: WritableDb, newUid: NewUid, dispatch: DispatchDraft): DispatchId {
  if (numberTaken(db, 'dispatches', dispatch.dispatchNo))
    throw refuse('taken', { what: '发料单号', value: dispatch.dispatchNo });
  refuseUnengaged(db, dispatch.workerId, dispatch.date);
  if (dispatch.dueDate !== null && dispatch.dueDate < dispatch.date)
    throw refused(say.dueBeforeDate(dispatch.dispatchNo));
  const operations = dispatch.lines.map((line) => knownOperation(db, line.operationId));
  operations.forEach((operation, index) => {
    refuseDecimals(operation.text, operation.decimals, dispatch.lines[index]?.asked ?? milli(0));
    if (operations.findIndex((other) => other.operationId === operation.operationId) !== index)
      throw refused(say.twiceInDocument(operation.text));
  });
  const id = insertDispatchHead(db, newUid(), dispatch);
  const lineIds = new Map(
    dispatch.lines.map((line, index) => [line.operationId, insertDispatchLine(db, id, index + 1, line)]),
  );
  const products = new Set(operations.map(({ productId }) => productId));
  for (const copy of bomCopies(
    operations,
    [...products].flatMap((productId) => bomOfProduct(db, productId)),
  )) {
    const lineId = lineIds.get(copy.operationId);
    if (lineId !== undefined) insertBomCopy(db, lineId, copy);
  }
  insertMaterials(db, id, dispatch.materials);
  return id;
}

function insertMaterials(db: WritableDb, dispatchId: DispatchId, materials: DispatchDraft['materials']): void {
  const seen = new Set<MaterialId>();
  for (const sent of materials) {
    const { name } = knownMaterial(db, sent.materialId);
    if (seen.has(sent.materialId)) throw refused(say.twiceInDocument(name));
    seen.add(sent.materialId);
    insertDispatchMaterial(db, dispatchId, sent);
  }
}

/** Goods back, with the output entries that wages are paid on. More than was asked needs `overReason`. */
export function insertCollection(db: WritableDb, newUid: NewUid, collection: CollectionDraft): CollectionId {
  if (numberTaken(db, 'collections', collection.collectionNo))
    throw refuse('taken', { what: '收货单号', value: collection.collectionNo });
  knownWorker(db, collection.workerId);
  refuseLockedDate(db, collection.date);
  const id = insertCollectionHead(db, newUid(), collection);
  const seen = new Set<LineState['id']>();
  collection.lines.forEach((line, index) => {
    const dispatch = openDispatch(db, dispatchOfLine(db, line.dispatchLineId), collection, '收货');
    const asked = linesOfDispatch(db, dispatch.id).find((other) => other.id === line.dispatchLineId);
    if (asked === undefined) throw refuse('notFound', { what: `发料单 ${dispatch.dispatchNo} 的这道工序` });
    if (seen.has(asked.id)) throw refused(say.twiceInDocument(asked.operation));
    seen.add(asked.id);
    refuseUnfitLine(dispatch, asked, line, collection.overReason);
    const lineId = insertCollectionLine(db, id, index + 1, line);
    insertOutputOfCollection(db, newUid(), lineId, { operationId: asked.operationId, agreedRate: asked.agreedRate });
  });
  return id;
}

function refuseUnfitLine(
  dispatch: DispatchState,
  asked: LineState,
  line: CollectionDraft['lines'][number],
  overReason: string,
): void {
  const { qualified, rework, defectWorker, defectMaterial } = line;
  const quantities = [qualified, rework, defectWorker, defectMaterial];
  if (quantities.every((quantity) => quantity === 0)) throw refused(say.emptyLine(asked.operation));
  for (const quantity of quantities) refuseDecimals(asked.operation, asked.decimals, quantity);
  const wanted = milli(asked.asked - asked.shortClosed);
  const total = milli(
    asked.qualified + asked.defectWorker + asked.defectMaterial + qualified + defectWorker + defectMaterial,
  );
  if (total > wanted && overReason === '')
    throw refused(say.overDelivered(dispatch.dispatchNo, asked.operation, wanted, total));
}

/** Leftovers back. A line without a dispatch takes from her oldest open dispatches that hold the material (material-rules §6.6). */
export function insertReturn(db: WritableDb, newUid: NewUid, given: MaterialReturnDraft): MaterialReturnId {
  if (numberTaken(db, 'material_returns', given.returnNo))
    throw refuse('taken', { what: '退料单号', value: given.returnNo });
  const worker = knownWorker(db, given.workerId);
  const id = insertReturnHead(db, newUid(), given);
  for (const line of given.lines) {
    const from =
      line.dispatchId === null
        ? openDispatchesOf(db, given.workerId, given.date)
        : [openDispatch(db, line.dispatchId, given, '退料').id];
    const holding = from.map((dispatchId) => ({
      dispatchId,
      held: heldOf(db, dispatchId, line.materialId, given.date),
    }));
    const { parts, missing } = takeFromOldest(line.quantity, holding);
    if (missing > 0) {
      const { name, unit } = knownMaterial(db, line.materialId);
      throw refused(say.moreThanHeld(worker, name, unit, milli(line.quantity - missing), line.quantity));
    }
    for (const part of parts) insertReturnLine(db, id, { ...part, materialId: line.materialId });
  }
  return id;
}

/** What a worker holds of a material from one dispatch on a date, never below 0 (material-rules §2). */
export function heldOf(db: ReadableDb, dispatchId: DispatchId, materialId: MaterialId, on: WorkDate): Milli {
  const sent = materialsOfDispatch(db, dispatchId).find((material) => material.materialId === materialId);
  if (sent === undefined) return milli(0);
  return lossOfMaterial(db, dispatchId, sent, on).actual;
}

function lossOfMaterial(
  db: ReadableDb,
  dispatchId: DispatchId,
  sent: MaterialOut,
  on: WorkDate,
): ReturnType<typeof lossOf> {
  const uses = bomUses(db, dispatchId, on)
    .filter(({ materialId }) => materialId === sent.materialId)
    .map(({ pieces, perPiece, lossAllowance }) => ({ netUse: netUse(pieces, perPiece), lossAllowance }));
  return lossOf(sent.dispatched, sent.returned, uses);
}

export interface SettlementPreview {
  /** Goods that will be closed although they never came, rework included, 1/1000 unit. */
  readonly short: Milli;
  readonly materials: readonly (WriteOff & {
    readonly name: string;
    readonly unit: string;
    readonly priced: boolean;
  })[];
}

/** What settling a dispatch on a date would write off and charge (material-rules §3, §6.3). */
export function previewSettlement(db: ReadableDb, settlement: Omit<SettlementDraft, 'reason'>): SettlementPreview {
  const { dispatchId, date, overLoss: decision } = settlement;
  const owed = linesOfDispatch(db, dispatchId).map((line) => goodsOwed(milli(line.asked - line.shortClosed), line));
  const materials = materialsOfDispatch(db, dispatchId).map((sent) => {
    const loss = lossOfMaterial(db, dispatchId, sent, date);
    const { materialId, name, unit, price } = sent;
    const { actual: quantity, allowed, overLoss, saved } = loss;
    const charged = decision === 'charge' ? chargeOf(overLoss, price) : zeroFen;
    return { materialId, name, unit, priced: price !== null, quantity, allowed, overLoss, saved, charged };
  });
  return { short: milli(owed.reduce((sum, line) => sum + line.stillOut + line.reworkOpen, 0)), materials };
}

/** Closes a dispatch: the goods still out, and all material left, written off; over-loss is charged or waived (material-rules §6.3). */
export function insertSettlement(db: WritableDb, newUid: NewUid, settlement: SettlementDraft): void {
  const dispatch = openDispatch(db, settlement.dispatchId, settlement, '结清');
  refuseLockedDate(db, settlement.date);
  const newest = newestDocumentOf(db, dispatch.id);
  if (newest !== undefined && newest.date > settlement.date)
    throw refused(say.laterDocument(dispatch.dispatchNo, newest.kind, newest.date));
  const { short, materials } = previewSettlement(db, settlement);
  const lost = materials.find(({ overLoss }) => overLoss > 0);
  if (settlement.reason === '' && short > 0)
    throw refused(say.reasonMissing(dispatch.dispatchNo, say.stillShort(short)));
  if (settlement.reason === '' && lost !== undefined)
    throw refused(say.reasonMissing(dispatch.dispatchNo, say.overLoss(lost.name, lost.overLoss, lost.unit)));
  insertSettlementHead(db, newUid(), settlement);
  for (const { materialId, quantity, allowed, overLoss, saved, charged } of materials)
    insertWriteOff(db, dispatch.id, { materialId, quantity, allowed, overLoss, saved, charged });
}

/** The dispatch a document belongs to: known, of the same worker, not settled, and not later than the document. */
export function openDispatch(
  db: ReadableDb,
  id: DispatchId | undefined,
  document: { readonly date: WorkDate; readonly workerId?: Id<'Worker'> },
  what: string,
): DispatchState {
  const dispatch = id === undefined ? undefined : dispatchState(db, id);
  if (dispatch === undefined) throw refuse('notFound', { what: '这张发料单' });
  if (document.workerId !== undefined && document.workerId !== dispatch.workerId)
    throw refused(say.otherWorker(dispatch.dispatchNo, dispatch.worker));
  if (dispatch.reversed === 1) throw refused(say.reversed(`发料单 ${dispatch.dispatchNo}`));
  if (dispatch.settledOn !== null) throw refused(say.settled(dispatch.dispatchNo, dispatch.settledOn));
  if (document.date < dispatch.date)
    throw refused(say.beforeDispatch(what, document.date, dispatch.dispatchNo, dispatch.date));
  return dispatch;
}

export function refuseDecimals(what: string, decimals: number, quantity: Milli): void {
  if (quantity % 10 ** (3 - decimals) !== 0) throw refused(say.decimals(what, decimals));
}

export function knownWorker(db: ReadableDb, id: Id<'Worker'>): string {
  const worker = workerText(db, id);
  if (worker === undefined) throw refuse('notFound', { what: '这名工人' });
  return worker;
}

function knownOperation(db: ReadableDb, id: Id<'Operation'>): OperationFacts {
  const operation = operationFacts(db, id);
  if (operation === undefined) throw refuse('notFound', { what: '这道工序' });
  return operation;
}

export function knownMaterial(db: ReadableDb, id: MaterialId): { readonly name: string; readonly unit: string } {
  const material = db.get<{ name: string; unit: string }>('SELECT name, unit FROM materials WHERE id = :id', { id });
  if (material === undefined) throw refuse('notFound', { what: '这种物料' });
  return material;
}

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
