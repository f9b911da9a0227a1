// The SQL of the other documents of material: write, list, delete; and of the store's balance.
import type { DispatchId, DispatchLineId } from '../../../shared/features/materials/documents.ts';
import type { MaterialId, Store } from '../../../shared/features/materials/schema.ts';
import type { Cause, DocumentKind, MaterialDocumentId } from '../../../shared/features/materials/storeDocuments.ts';
import type { DocumentRow, StoreBalance } from '../../../shared/features/materials/storeViews.ts';
import { headStoreText } from '../../../shared/text/materials.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import { quantityText, type Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly documentNo: string;
  readonly date: WorkDate;
  readonly reason: string;
  readonly workerId?: Id<'Worker'>;
  readonly toWorkerId?: Id<'Worker'>;
  readonly siteId?: Store;
  readonly toSiteId?: Store;
  readonly cause?: Cause;
}

export interface DocumentLine {
  readonly materialId?: MaterialId;
  readonly dispatchId?: DispatchId;
  readonly toDispatchId?: DispatchId;
  readonly dispatchLineId?: DispatchLineId;
  readonly quantity: Milli;
}

export function insertDocumentHead(db: WritableDb, uid: Uid, head: DocumentHead): MaterialDocumentId {
  const { kind, documentNo, date, reason } = head;
  const { id } = db.run(
    `INSERT INTO material_documents (uid, kind, document_no, date, worker_id, to_worker_id, site_id, to_site_id, cause, reason)
     VALUES (:uid, :kind, :documentNo, :date, :workerId, :toWorkerId, :siteId, :toSiteId, :cause, :reason)`,
    {
      ...{ uid, kind, documentNo, date, reason, workerId: head.workerId ?? null, toWorkerId: head.toWorkerId ?? null },
      ...{ siteId: head.siteId ?? null, toSiteId: head.toSiteId ?? null, cause: head.cause ?? null },
    },
  );
  return id as MaterialDocumentId;
}

export function insertDocumentLine(db: WritableDb, documentId: MaterialDocumentId, line: DocumentLine): void {
  const { materialId = null, dispatchId = null, toDispatchId = null, dispatchLineId = null, quantity } = line;
  db.run(
    `INSERT INTO material_document_lines (document_id, position, material_id, dispatch_id, to_dispatch_id, dispatch_line_id, quantity)
     SELECT :documentId, count(*) + 1, :materialId, :dispatchId, :toDispatchId, :dispatchLineId, :quantity
     FROM material_document_lines WHERE document_id = :documentId`,
    { documentId, materialId, dispatchId, toDispatchId, dispatchLineId, quantity },
  );
}

/** They share one run of numbers, as they share a sheet of the workbook. */
export const storeKinds = `'receipt', 'issue', 'stocktake', 'siteTransfer'`;

export function documentTaken(db: ReadableDb, kind: DocumentKind, documentNo: string): boolean {
  const found = db.get(
    `SELECT 1 FROM material_documents
     WHERE document_no = :documentNo AND (kind = :kind OR (:ofStore AND kind IN (${storeKinds})))`,
    { kind, documentNo, ofStore: storeKinds.includes(`'${kind}'`) },
  );
  return found !== undefined;
}

export function deleteDocument(db: WritableDb, id: MaterialDocumentId): void {
  db.run('DELETE FROM material_documents WHERE id = :id', { id });
}

interface StoredRow extends Omit<DocumentRow, 'reversed' | 'what' | 'from' | 'to'> {
  readonly reversed: number;
  readonly worker: string | null;
  readonly toWorker: string | null;
  readonly site: string | null;
  readonly toSite: string | null;
}

/** Newest first. */
export function documentRows(db: ReadableDb, month: PayMonth): DocumentRow[] {
  return rowsWhere(db, `substr(document.date, 1, 7) = :month`, { month });
}

export function documentRow(db: ReadableDb, id: MaterialDocumentId): DocumentRow | undefined {
  return rowsWhere(db, 'document.id = :id', { id })[0];
}

function rowsWhere(db: ReadableDb, condition: string, params: Record<string, string | number>): DocumentRow[] {
  const lines = Map.groupBy(linesWhere(db, condition, params), ({ documentId }) => documentId);
  return db
    .all<StoredRow>(
      `SELECT document.id, document.kind, document_no AS documentNo, document.date, cause, reason,
              workers.name || '（' || workers.worker_no || '）' AS worker, other.name || '（' || other.worker_no || '）' AS toWorker,
              sites.name AS site, target.name AS toSite,
              document.id IN (SELECT document_id FROM reversals WHERE kind = 'document') AS reversed
       FROM material_documents AS document
       LEFT JOIN workers ON workers.id = worker_id
       LEFT JOIN workers AS other ON other.id = to_worker_id
       LEFT JOIN sites ON sites.id = site_id
       LEFT JOIN sites AS target ON target.id = to_site_id
       WHERE ${condition}
       ORDER BY document.date DESC, document_no DESC`,
      params,
    )
    .map(({ worker, toWorker, site, toSite, reversed, ...row }) => {
      const store = site ?? headStoreText;
      const ends: Record<DocumentKind, readonly [string, string]> = {
        supplement: [store, worker ?? ''],
        transfer: [worker ?? '', toWorker ?? ''],
        saving: [worker ?? '', ''],
        shortClose: [worker ?? '', ''],
        receipt: ['', store],
        issue: [store, '车间'],
        stocktake: [store, ''],
        siteTransfer: [store, toSite ?? headStoreText],
      };
      const [from, to] = ends[row.kind];
      const what = (lines.get(row.id) ?? [])
        .map(({ name, unit, quantity }) => `${name} ${quantityText(quantity)} ${unit}`)
        .join('；');
      return { ...row, from, to, what, reversed: reversed === 1 };
    });
}

interface NamedLine {
  readonly documentId: MaterialDocumentId;
  readonly materialId: MaterialId | null;
  readonly dispatchId: DispatchId | null;
  readonly toDispatchId: DispatchId | null;
  readonly name: string;
  readonly unit: string;
  readonly quantity: Milli;
}

function linesWhere(db: ReadableDb, condition: string, params: Record<string, string | number>): NamedLine[] {
  return db.all<NamedLine>(
    `SELECT document_id AS documentId, material_id AS materialId, line.dispatch_id AS dispatchId, to_dispatch_id AS toDispatchId,
            coalesce(materials.name, products.name || ' ' || operation_no || ' ' || operations.name) AS name,
            coalesce(materials.unit, products.unit) AS unit, line.quantity
     FROM material_documents AS document
     JOIN material_document_lines AS line ON line.document_id = document.id
     LEFT JOIN materials ON materials.id = line.material_id
     LEFT JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
     LEFT JOIN operations ON operations.id = dispatch_lines.operation_id
     LEFT JOIN products ON products.id = operations.product_id
     WHERE ${condition}
     ORDER BY document_id, line.position`,
    params,
  );
}

export function documentLines(db: ReadableDb, id: MaterialDocumentId): NamedLine[] {
  return linesWhere(db, 'document.id = :id', { id });
}

/** By store and material, the head store first. */
export function storeBalances(db: ReadableDb, asOf: WorkDate): StoreBalance[] {
  return db.all<StoreBalance>(
    `SELECT site_id AS siteId, coalesce(sites.name, '${headStoreText}') AS site, materials.id AS materialId,
            material_no AS materialNo, materials.name, unit,
            sum(iif(what = 'receipt', quantity, 0)) AS received,
            sum(iif(what IN ('dispatch', 'supplement'), -quantity, 0)) AS dispatched,
            sum(iif(what = 'return', quantity, 0)) AS returned,
            sum(iif(what = 'issue', -quantity, 0)) AS issued,
            sum(iif(what = 'stocktake', quantity, 0)) AS counted,
            sum(iif(what IN ('siteTransfer', 'siteTransferIn'), quantity, 0)) AS moved,
            sum(quantity) AS balance
     FROM store_moves
     JOIN materials ON materials.id = material_id
     LEFT JOIN sites ON sites.id = site_id
     WHERE date <= :asOf
       AND (store_moves.kind, document_id) NOT IN (SELECT kind, document_id FROM reversals WHERE date <= :asOf)
     GROUP BY site_id, materials.id
     ORDER BY site_id IS NOT NULL, site_no, material_no`,
    { asOf },
  );
}
