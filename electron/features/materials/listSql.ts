// The SQL of the lists of collections, returns and settlements, and of what came back on one dispatch.
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type {
  CollectionRow,
  DispatchDetail,
  DispatchMaterial,
  ReturnRow,
  SettlementRow,
} from '../../../shared/features/materials/views.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';
import { ledgerAt } from './balanceSql.ts';

const operationText = `products.name || ' ' || operation_no || ' ' || operations.name`;

function isReversed(kind: 'collection' | 'return', id: string): string {
  return `${id} IN (SELECT document_id FROM reversals WHERE kind = '${kind}') AS reversed`;
}

export function collectionsOf(db: ReadableDb, month: PayMonth): CollectionRow[] {
  const rows = db.all<Omit<CollectionRow, 'reversed'> & { reversed: number }>(
    `SELECT collections.id, collection_no AS collectionNo, collections.date, collections.worker_id AS workerId,
            worker_no AS workerNo, workers.name AS workerName, dispatch_no AS dispatchNo, ${operationText} AS operation,
            products.unit, line.qualified, line.rework, line.defect_worker AS defectWorker, line.defect_material AS defectMaterial,
            over_reason AS overReason, ${isReversed('collection', 'collections.id')}
     FROM collections
     JOIN collection_lines AS line ON line.collection_id = collections.id
     JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
     JOIN dispatches ON dispatches.id = dispatch_lines.dispatch_id
     JOIN operations ON operations.id = dispatch_lines.operation_id
     JOIN products ON products.id = operations.product_id
     JOIN workers ON workers.id = collections.worker_id
     WHERE substr(collections.date, 1, 7) = :month
     ORDER BY collections.date DESC, collection_no DESC, line.position`,
    { month },
  );
  return rows.map((row) => ({ ...row, reversed: row.reversed === 1 }));
}

export function returnsOf(db: ReadableDb, month: PayMonth): ReturnRow[] {
  const rows = db.all<Omit<ReturnRow, 'reversed'> & { reversed: number }>(
    `SELECT material_returns.id, return_no AS returnNo, material_returns.date, material_returns.worker_id AS workerId,
            worker_no AS workerNo, workers.name AS workerName, dispatch_no AS dispatchNo, materials.name AS material,
            materials.unit, line.quantity, ${isReversed('return', 'material_returns.id')}
     FROM material_returns
     JOIN material_return_lines AS line ON line.return_id = material_returns.id
     JOIN dispatches ON dispatches.id = line.dispatch_id
     JOIN materials ON materials.id = line.material_id
     JOIN workers ON workers.id = material_returns.worker_id
     WHERE substr(material_returns.date, 1, 7) = :month
     ORDER BY material_returns.date DESC, return_no DESC, line.id`,
    { month },
  );
  return rows.map((row) => ({ ...row, reversed: row.reversed === 1 }));
}

export function settlementsOf(db: ReadableDb, month: PayMonth): SettlementRow[] {
  return db.all<SettlementRow>(
    `SELECT dispatches.id AS dispatchId, dispatch_no AS dispatchNo, settlements.date, worker_id AS workerId,
            worker_no AS workerNo, workers.name AS workerName, settlements.over_loss AS overLoss, reason,
            (SELECT coalesce(sum(charged), 0) FROM write_offs WHERE write_offs.dispatch_id = dispatches.id) AS charged
     FROM settlements
     JOIN dispatches ON dispatches.id = settlements.dispatch_id
     JOIN workers ON workers.id = worker_id
     WHERE substr(settlements.date, 1, 7) = :month
     ORDER BY settlements.date DESC, dispatch_no DESC`,
    { month },
  );
}

export function materialsAsOf(db: ReadableDb, dispatchId: DispatchId, asOf: WorkDate): DispatchMaterial[] {
  return db.all<DispatchMaterial>(
    `${ledgerAt('dispatch')}
     SELECT materials.id AS materialId, material_no AS materialNo, name, unit,
            dispatched + supplemented + transferred_in - transferred_out AS dispatched, used_qualified + used_defect AS used,
            returned, written_off AS writtenOff, rest AS held
     FROM ledger JOIN materials ON materials.id = ledger.material_id
     WHERE ledger.dispatch_id = :dispatchId
     ORDER BY material_no`,
    { dispatchId, asOf },
  );
}

/** All that stands on a dispatch besides itself, in order of date; reversed documents are left out. */
export function documentsOn(db: ReadableDb, dispatchId: DispatchId): DispatchDetail['documents'] {
  return db.all(
    `SELECT 'collection' AS kind, collection_no AS documentNo, collections.date, ${operationText} AS what
       FROM collections
       JOIN collection_lines AS line ON line.collection_id = collections.id
       JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
       JOIN operations ON operations.id = dispatch_lines.operation_id
       JOIN products ON products.id = operations.product_id
       WHERE dispatch_lines.dispatch_id = :dispatchId
         AND collections.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')
     UNION ALL
     SELECT 'return', return_no, material_returns.date, materials.name
       FROM material_returns
       JOIN material_return_lines AS line ON line.return_id = material_returns.id
       JOIN materials ON materials.id = line.material_id
       WHERE line.dispatch_id = :dispatchId
         AND material_returns.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'return')
     UNION ALL
     SELECT document.kind, document_no, document.date, coalesce(materials.name, ${operationText})
       FROM material_documents AS document
       JOIN material_document_lines AS line ON line.document_id = document.id
       LEFT JOIN materials ON materials.id = line.material_id
       LEFT JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
       LEFT JOIN operations ON operations.id = dispatch_lines.operation_id
       LEFT JOIN products ON products.id = operations.product_id
       WHERE :dispatchId IN (line.dispatch_id, line.to_dispatch_id, dispatch_lines.dispatch_id)
         AND document.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')
     ORDER BY 3, 2`,
    { dispatchId },
  );
}
