// The SQL of 冲销: what a document is and touches, the reversing row, the settlement that moves aside, the list.
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { MaterialId } from '../../../shared/features/materials/schema.ts';
import type { ReversalDraft, ReversalId, ReversibleKind } from '../../../shared/features/materials/storeDocuments.ts';
import type { ReversalRow } from '../../../shared/features/materials/storeViews.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { Hao } from '../../../shared/values/money.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export interface DocumentFacts {
  /** "收货单 S2611-001" */
  readonly document: string;
  readonly date: WorkDate;
}

/** Chinese names of the kinds of material_documents, for SQL. */
export const kindName = `CASE kind WHEN 'supplement' THEN '补料单' WHEN 'transfer' THEN '转交单' WHEN 'saving' THEN '节约单'
  WHEN 'shortClose' THEN '尾单结清' WHEN 'receipt' THEN '入库单' WHEN 'issue' THEN '领料单' WHEN 'stocktake' THEN '盘点单' ELSE '调拨单' END`;

const facts: Record<ReversibleKind, string> = {
  dispatch: `SELECT '发料单 ' || dispatch_no AS document, date FROM dispatches WHERE id = :id`,
  collection: `SELECT '收货单 ' || collection_no AS document, date FROM collections WHERE id = :id`,
  return: `SELECT '退料单 ' || return_no AS document, date FROM material_returns WHERE id = :id`,
  settlement: `SELECT '发料单 ' || dispatch_no || ' 的结清' AS document, settlements.date
               FROM settlements JOIN dispatches ON dispatches.id = dispatch_id WHERE dispatch_id = :id`,
  document: `SELECT ${kindName} || ' ' || document_no AS document, date FROM material_documents WHERE id = :id`,
};

export function documentFacts(db: ReadableDb, kind: ReversibleKind, id: number): DocumentFacts | undefined {
  return db.get<DocumentFacts>(facts[kind], { id });
}

const touched: Record<ReversibleKind, string> = {
  dispatch: 'SELECT id FROM dispatches WHERE id = :id',
  collection: `SELECT dispatch_id FROM collection_lines JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id WHERE collection_id = :id`,
  return: 'SELECT dispatch_id FROM material_return_lines WHERE return_id = :id',
  settlement: 'SELECT dispatch_id FROM settlements WHERE dispatch_id = :id',
  document: `SELECT line.dispatch_id FROM material_document_lines AS line WHERE document_id = :id
             UNION SELECT to_dispatch_id FROM material_document_lines WHERE document_id = :id
             UNION SELECT dispatch_lines.dispatch_id FROM material_document_lines JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id
               WHERE document_id = :id`,
};

/** The dispatches a document is about. */
export function dispatchesOf(
  db: ReadableDb,
  kind: ReversibleKind,
  id: number,
): { dispatchNo: string; settledOn: WorkDate | null; id: DispatchId }[] {
  return db.all(
    `SELECT dispatches.id, dispatch_no AS dispatchNo, settlements.date AS settledOn
     FROM dispatches LEFT JOIN settlements ON settlements.dispatch_id = dispatches.id
     WHERE dispatches.id IN (${touched[kind]})
     ORDER BY dispatch_no`,
    { id },
  );
}

export interface HeldOf {
  readonly dispatchId: DispatchId;
  readonly materialId: MaterialId;
  readonly worker: string;
  readonly material: string;
  readonly unit: string;
  readonly held: Milli;
}

/** What is held of open dispatches now, below 0 included. */
export function heldOfDispatches(db: ReadableDb, dispatches: readonly DispatchId[]): HeldOf[] {
  return dispatches.flatMap((dispatchId) =>
    db.all<HeldOf>(
      `SELECT dispatch_id AS dispatchId, material_id AS materialId, workers.name || '（' || worker_no || '）' AS worker,
              materials.name AS material, materials.unit, sum(quantity) AS held
       FROM material_moves_now
       JOIN workers ON workers.id = worker_id
       JOIN materials ON materials.id = material_id
       WHERE dispatch_id = :dispatchId
       GROUP BY material_id`,
      { dispatchId },
    ),
  );
}

export function reversalTaken(db: ReadableDb, reversalNo: string): boolean {
  return db.get('SELECT 1 FROM reversals WHERE reversal_no = :reversalNo', { reversalNo }) !== undefined;
}

export function insertReversal(db: WritableDb, uid: Uid, draft: ReversalDraft): ReversalId {
  const { id } = db.run(
    `INSERT INTO reversals (uid, reversal_no, date, kind, document_id, reason)
     VALUES (:uid, :reversalNo, :date, :kind, :documentId, :reason)`,
    { uid, ...draft },
  );
  return id as ReversalId;
}

/** Makes the dispatch open again and keeps what was settled; gives the id under which it is kept. */
export function setSettlementAside(db: WritableDb, dispatchId: number, reversedOn: WorkDate): number {
  const { id } = db.run(
    `INSERT INTO reversed_settlements (uid, dispatch_id, date, over_loss, reason, reversed_on)
     SELECT uid, dispatch_id, date, over_loss, reason, :reversedOn FROM settlements WHERE dispatch_id = :dispatchId`,
    { dispatchId, reversedOn },
  );
  db.run(
    `INSERT INTO reversed_write_offs (settlement_id, material_id, quantity, allowed, over_loss, saved, charged)
     SELECT :id, material_id, quantity, allowed, over_loss, saved, charged FROM write_offs WHERE dispatch_id = :dispatchId`,
    { id, dispatchId },
  );
  db.run('DELETE FROM settlements WHERE dispatch_id = :dispatchId', { dispatchId });
  return id;
}

export function chargedOn(db: ReadableDb, dispatchId: number): number {
  const sum = db.get<{ charged: number }>(
    'SELECT coalesce(sum(charged), 0) AS charged FROM write_offs WHERE dispatch_id = :dispatchId',
    { dispatchId },
  );
  return sum?.charged ?? 0;
}

export interface PaidEntry {
  readonly workerId: Id<'Worker'>;
  readonly month: PayMonth;
  readonly pieces: Milli;
  /** null when the slip paid the operation at several rates and none was agreed. */
  readonly rate: Hao | null;
}

/** The output of a collection that locked slips paid, with the rate it was paid at. */
export function paidEntries(db: ReadableDb, collectionId: number): PaidEntry[] {
  return db.all<PaidEntry>(
    `SELECT entry.worker_id AS workerId, pay_slips.month,
            entry.qualified + iif(operations.defect_material_paid = 1, entry.defect_material, 0) AS pieces,
            coalesce(entry.agreed_rate,
                     (SELECT iif(count(DISTINCT rate) = 1, max(rate), NULL) FROM pay_slip_lines
                      WHERE pay_slip_id = entry.pay_slip_id AND operation_id = entry.operation_id AND kind = 'piece')) AS rate
     FROM output_entries AS entry
     JOIN collection_lines AS line ON line.id = entry.collection_line_id
     JOIN operations ON operations.id = entry.operation_id
     JOIN pay_slips ON pay_slips.id = entry.pay_slip_id
     WHERE line.collection_id = :collectionId`,
    { collectionId },
  );
}

/** The output of a collection that no locked slip paid. */
export function deleteUnpaidOutput(db: WritableDb, collectionId: number): void {
  db.run(
    `DELETE FROM output_entries
     WHERE pay_slip_id IS NULL AND collection_line_id IN (SELECT id FROM collection_lines WHERE collection_id = :collectionId)`,
    { collectionId },
  );
}

/** Every reversing row with what it reverses, as a CTE-free SELECT. */
export const reversalRows = `
  SELECT reversals.id, reversal_no AS reversalNo, reversals.date, reversals.reason, reversals.kind, reversals.document_id AS documentId,
         CASE reversals.kind
           WHEN 'dispatch' THEN (SELECT '发料单 ' || dispatch_no FROM dispatches WHERE id = reversals.document_id)
           WHEN 'collection' THEN (SELECT '收货单 ' || collection_no FROM collections WHERE id = reversals.document_id)
           WHEN 'return' THEN (SELECT '退料单 ' || return_no FROM material_returns WHERE id = reversals.document_id)
           WHEN 'settlement' THEN (SELECT '发料单 ' || dispatch_no || ' 的结清' FROM reversed_settlements
                                   JOIN dispatches ON dispatches.id = dispatch_id WHERE reversed_settlements.id = reversals.document_id)
           ELSE (SELECT ${kindName} || ' ' || document_no FROM material_documents WHERE id = reversals.document_id)
         END AS document,
         coalesce((SELECT name || '（' || worker_no || '）' FROM workers WHERE id = CASE reversals.kind
           WHEN 'dispatch' THEN (SELECT worker_id FROM dispatches WHERE id = reversals.document_id)
           WHEN 'collection' THEN (SELECT worker_id FROM collections WHERE id = reversals.document_id)
           WHEN 'return' THEN (SELECT worker_id FROM material_returns WHERE id = reversals.document_id)
           WHEN 'settlement' THEN (SELECT worker_id FROM reversed_settlements
                                   JOIN dispatches ON dispatches.id = dispatch_id WHERE reversed_settlements.id = reversals.document_id)
           ELSE (SELECT worker_id FROM material_documents WHERE id = reversals.document_id) END), '') AS worker
  FROM reversals`;

export function listReversals(db: ReadableDb, month: PayMonth): ReversalRow[] {
  return db
    .all<ReversalRow & { kind: string; documentId: number }>(
      `${reversalRows} WHERE substr(reversals.date, 1, 7) = :month ORDER BY reversals.date DESC, reversal_no DESC`,
      { month },
    )
    .map(({ id, reversalNo, date, document, worker, reason }) => ({ id, reversalNo, date, document, worker, reason }));
}
