// The SQL that writes documents of material and goods, row by row; write.ts decides what may be written.
import type {
  CollectionDraft,
  CollectionId,
  DispatchDraft,
  DispatchId,
  DispatchLineId,
  MaterialReturnDraft,
  MaterialReturnId,
  SettlementDraft,
} from '../../../shared/features/materials/documents.ts';
import type { BomCopy, BomRow, DispatchedOperation } from '../../../shared/features/materials/rules.ts';
import type { MaterialId } from '../../../shared/features/materials/schema.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { Fen, Hao } from '../../../shared/values/money.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

type OperationId = Id<'Operation'>;
type ProductId = Id<'Product'>;

export interface OperationFacts extends DispatchedOperation<OperationId, ProductId> {
  readonly text: string;
  readonly decimals: number;
}

export function operationFacts(db: ReadableDb, operationId: OperationId): OperationFacts | undefined {
  return db.get<OperationFacts>(
    `SELECT operations.id AS operationId, product_id AS productId, operation_no AS operationNo,
            products.name || ' ' || operation_no || ' ' || operations.name AS text, products.decimals
     FROM operations JOIN products ON products.id = product_id WHERE operations.id = :operationId`,
    { operationId },
  );
}

export function bomOfProduct(db: ReadableDb, productId: ProductId): BomRow<OperationId, ProductId, MaterialId>[] {
  return db.all(
    `SELECT product_id AS productId, operation_id AS operationId, material_id AS materialId, per_piece AS perPiece,
            loss_allowance AS lossAllowance
     FROM bom_lines WHERE product_id = :productId ORDER BY id`,
    { productId },
  );
}

export function insertDispatchHead(db: WritableDb, uid: Uid, dispatch: DispatchDraft): DispatchId {
  const { dispatchNo, date, workerId, dueDate, siteId } = dispatch;
  const { id } = db.run(
    `INSERT INTO dispatches (uid, dispatch_no, date, worker_id, due_date, site_id)
     VALUES (:uid, :dispatchNo, :date, :workerId, :dueDate, :siteId)`,
    { uid, dispatchNo, date, workerId, dueDate, siteId },
  );
  return id as DispatchId;
}

export function insertDispatchLine(
  db: WritableDb,
  dispatchId: DispatchId,
  position: number,
  line: DispatchDraft['lines'][number],
): DispatchLineId {
  const { id } = db.run(
    `INSERT INTO dispatch_lines (dispatch_id, position, operation_id, asked, agreed_rate)
     VALUES (:dispatchId, :position, :operationId, :asked, :agreedRate)`,
    { dispatchId, position, ...line },
  );
  return id as DispatchLineId;
}

export function insertBomCopy(db: WritableDb, lineId: DispatchLineId, copy: BomCopy<OperationId, MaterialId>): void {
  const { materialId, perPiece, lossAllowance } = copy;
  db.run(
    `INSERT INTO dispatch_line_bom (dispatch_line_id, material_id, per_piece, loss_allowance)
     VALUES (:lineId, :materialId, :perPiece, :lossAllowance)`,
    { lineId, materialId, perPiece, lossAllowance },
  );
}

/** The price is taken over as it stands now (material-rules §6.5). */
export function insertDispatchMaterial(
  db: WritableDb,
  dispatchId: DispatchId,
  sent: DispatchDraft['materials'][number],
): void {
  db.run(
    `INSERT INTO dispatch_materials (dispatch_id, material_id, quantity, price)
     SELECT :dispatchId, id, :quantity, price FROM materials WHERE id = :materialId`,
    { dispatchId, ...sent },
  );
}

export function insertCollectionHead(db: WritableDb, uid: Uid, collection: CollectionDraft): CollectionId {
  const { collectionNo, date, workerId, overReason } = collection;
  const { id } = db.run(
    `INSERT INTO collections (uid, collection_no, date, worker_id, over_reason)
     VALUES (:uid, :collectionNo, :date, :workerId, :overReason)`,
    { uid, collectionNo, date, workerId, overReason },
  );
  return id as CollectionId;
}

export function insertCollectionLine(
  db: WritableDb,
  collectionId: CollectionId,
  position: number,
  line: CollectionDraft['lines'][number],
): number {
  const { id } = db.run(
    `INSERT INTO collection_lines (collection_id, position, dispatch_line_id, qualified, rework, defect_worker, defect_material)
     VALUES (:collectionId, :position, :dispatchLineId, :qualified, :rework, :defectWorker, :defectMaterial)`,
    { collectionId, position, ...line },
  );
  return id;
}

/** The output that wages are paid on, born of a collection line (wage-rules §3.6). */
export function insertOutputOfCollection(
  db: WritableDb,
  uid: Uid,
  lineId: number,
  agreed: { readonly operationId: OperationId; readonly agreedRate: Hao | null },
): void {
  db.run(
    `INSERT INTO output_entries (uid, work_date, worker_id, operation_id, qualified, rework, defect_worker, defect_material,
                                 agreed_rate, collection_line_id)
     SELECT :uid, collections.date, collections.worker_id, :operationId, line.qualified, line.rework, line.defect_worker,
            line.defect_material, :agreedRate, line.id
     FROM collection_lines AS line JOIN collections ON collections.id = line.collection_id WHERE line.id = :lineId`,
    { uid, lineId, ...agreed },
  );
}

export function insertReturnHead(db: WritableDb, uid: Uid, given: MaterialReturnDraft): MaterialReturnId {
  const { returnNo, date, workerId, siteId } = given;
  const { id } = db.run(
    `INSERT INTO material_returns (uid, return_no, date, worker_id, site_id)
     VALUES (:uid, :returnNo, :date, :workerId, :siteId)`,
    { uid, returnNo, date, workerId, siteId },
  );
  return id as MaterialReturnId;
}

export function insertReturnLine(
  db: WritableDb,
  returnId: MaterialReturnId,
  line: { readonly dispatchId: DispatchId; readonly materialId: MaterialId; readonly quantity: Milli },
): void {
  db.run(
    `INSERT INTO material_return_lines (return_id, dispatch_id, material_id, quantity)
     VALUES (:returnId, :dispatchId, :materialId, :quantity)`,
    { returnId, ...line },
  );
}

export function insertSettlementHead(db: WritableDb, uid: Uid, settlement: SettlementDraft): void {
  db.run(
    `INSERT INTO settlements (dispatch_id, uid, date, over_loss, reason)
     VALUES (:dispatchId, :uid, :date, :overLoss, :reason)`,
    { uid, ...settlement },
  );
}

export interface WriteOff {
  readonly materialId: MaterialId;
  readonly quantity: Milli;
  readonly allowed: Milli;
  readonly overLoss: Milli;
  readonly saved: Milli;
  readonly charged: Fen;
}

export function insertWriteOff(db: WritableDb, dispatchId: DispatchId, writeOff: WriteOff): void {
  db.run(
    `INSERT INTO write_offs (dispatch_id, material_id, quantity, allowed, over_loss, saved, charged)
     VALUES (:dispatchId, :materialId, :quantity, :allowed, :overLoss, :saved, :charged)`,
    { dispatchId, ...writeOff },
  );
}

/** Whether a document number is taken. */
export function numberTaken(
  db: ReadableDb,
  table: 'dispatches' | 'collections' | 'material_returns',
  documentNo: string,
): boolean {
  const column = { dispatches: 'dispatch_no', collections: 'collection_no', material_returns: 'return_no' }[table];
  return db.get(`SELECT 1 FROM ${table} WHERE ${column} = :documentNo`, { documentNo }) !== undefined;
}
