// The SQL that reads where a dispatch stands: goods that came back, material used, returned and held.
import type { DispatchId, DispatchLineId, OverLossDecision } from '../../../shared/features/materials/documents.ts';
import type { MaterialId } from '../../../shared/features/materials/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Hao } from '../../../shared/values/money.ts';
import type { Milli, TenThousandth } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface DispatchState {
  readonly id: DispatchId;
  readonly dispatchNo: string;
  readonly date: WorkDate;
  readonly workerId: Id<'Worker'>;
  /** "冉小兰（0001）" */
  readonly worker: string;
  readonly settledOn: WorkDate | null;
  readonly overLoss: OverLossDecision | null;
  readonly reversed: 0 | 1;
}

export function dispatchState(db: ReadableDb, id: DispatchId): DispatchState | undefined {
  return db.get<DispatchState>(
    `SELECT dispatches.id, dispatch_no AS dispatchNo, dispatches.date, worker_id AS workerId,
            workers.name || '（' || workers.worker_no || '）' AS worker, settlements.date AS settledOn, settlements.over_loss AS overLoss,
            dispatches.id IN (SELECT document_id FROM reversals WHERE kind = 'dispatch') AS reversed
     FROM dispatches
     JOIN workers ON workers.id = worker_id
     LEFT JOIN settlements ON settlements.dispatch_id = dispatches.id
     WHERE dispatches.id = :id`,
    { id },
  );
}

export interface LineState {
  readonly id: DispatchLineId;
  readonly dispatchId: DispatchId;
  readonly operationId: Id<'Operation'>;
  /** "鞋垫 1 手工锁边" */
  readonly operation: string;
  readonly decimals: number;
  readonly asked: Milli;
  readonly agreedRate: Hao | null;
  readonly qualified: Milli;
  readonly rework: Milli;
  readonly defectWorker: Milli;
  readonly defectMaterial: Milli;
  readonly shortClosed: Milli;
}

/** Every line of a dispatch with all that ever came back on it. */
export function linesOfDispatch(db: ReadableDb, dispatchId: DispatchId): LineState[] {
  return db.all<LineState>(
    `SELECT line.id, line.dispatch_id AS dispatchId, line.operation_id AS operationId,
            products.name || ' ' || operations.operation_no || ' ' || operations.name AS operation, products.decimals,
            line.asked, line.agreed_rate AS agreedRate,
            coalesce(sum(back.qualified), 0) AS qualified, coalesce(sum(back.rework), 0) AS rework,
            coalesce(sum(back.defect_worker), 0) AS defectWorker, coalesce(sum(back.defect_material), 0) AS defectMaterial,
            (SELECT coalesce(sum(quantity), 0) FROM material_document_lines
             WHERE dispatch_line_id = line.id
               AND document_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')) AS shortClosed
     FROM dispatch_lines AS line
     JOIN operations ON operations.id = line.operation_id
     JOIN products ON products.id = operations.product_id
     LEFT JOIN collection_lines AS back ON back.dispatch_line_id = line.id
       AND back.collection_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')
     WHERE line.dispatch_id = :dispatchId
     GROUP BY line.id
     ORDER BY line.position`,
    { dispatchId },
  );
}

export function dispatchOfLine(db: ReadableDb, lineId: DispatchLineId): DispatchId | undefined {
  return db.get<{ id: DispatchId }>('SELECT dispatch_id AS id FROM dispatch_lines WHERE id = :lineId', { lineId })?.id;
}

export interface MaterialOut {
  readonly materialId: MaterialId;
  readonly name: string;
  readonly unit: string;
  readonly price: Hao | null;
  /** All that came to this dispatch: dispatched, supplemented, transferred, saved. */
  readonly dispatched: Milli;
  readonly returned: Milli;
}

/** Each material that ever came to a dispatch or that its BOM copy names, with all that ever came back of it; reversed documents left out. */
export function materialsOfDispatch(db: ReadableDb, dispatchId: DispatchId): MaterialOut[] {
  return db.all<MaterialOut>(
    `WITH moves (material_id, given, returned) AS (
       SELECT material_id, quantity, 0 FROM dispatch_materials WHERE dispatch_id = :dispatchId
       UNION ALL
       SELECT material_id, iif(kind = 'transfer', -quantity, quantity), 0
         FROM material_document_lines AS line JOIN material_documents AS document ON document.id = document_id
         WHERE dispatch_id = :dispatchId AND document.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')
       UNION ALL
       SELECT material_id, quantity, 0 FROM material_document_lines
         WHERE to_dispatch_id = :dispatchId AND document_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')
       UNION ALL
       SELECT material_id, 0, quantity FROM material_return_lines
         WHERE dispatch_id = :dispatchId AND return_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'return')
       UNION ALL
       SELECT material_id, 0, 0
         FROM dispatch_line_bom JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id WHERE dispatch_id = :dispatchId)
     SELECT materials.id AS materialId, materials.name, materials.unit,
            iif(sent.dispatch_id IS NULL, materials.price, sent.price) AS price, sum(given) AS dispatched, sum(returned) AS returned
     FROM moves
     JOIN materials ON materials.id = moves.material_id
     LEFT JOIN dispatch_materials AS sent ON sent.dispatch_id = :dispatchId AND sent.material_id = materials.id
     GROUP BY materials.id
     ORDER BY material_no`,
    { dispatchId },
  );
}

export interface BomUse {
  readonly materialId: MaterialId;
  readonly perPiece: Milli;
  readonly lossAllowance: TenThousandth;
  /** Qualified and defects of the line that uses it, up to the date asked for. */
  readonly pieces: Milli;
}

export function bomUses(db: ReadableDb, dispatchId: DispatchId, upTo: WorkDate): BomUse[] {
  return db.all<BomUse>(
    `SELECT bom.material_id AS materialId, bom.per_piece AS perPiece, bom.loss_allowance AS lossAllowance,
            (SELECT coalesce(sum(back.qualified + back.defect_worker + back.defect_material), 0)
             FROM collection_lines AS back JOIN collections ON collections.id = back.collection_id
             WHERE back.dispatch_line_id = line.id AND collections.date <= :upTo
               AND collections.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')) AS pieces
     FROM dispatch_lines AS line
     JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = line.id
     WHERE line.dispatch_id = :dispatchId`,
    { dispatchId, upTo },
  );
}

/** A worker's dispatches that are not settled and went out by a date, oldest first. */
export function openDispatchesOf(db: ReadableDb, workerId: Id<'Worker'>, on: WorkDate): DispatchId[] {
  return db
    .all<{ id: DispatchId }>(
      `SELECT id FROM open_dispatches WHERE worker_id = :workerId AND date <= :on
       ORDER BY date, dispatch_no`,
      { workerId, on },
    )
    .map(({ id }) => id);
}

/** The newest document that stands on a dispatch, if any. */
export function newestDocumentOf(db: ReadableDb, dispatchId: DispatchId): { kind: string; date: WorkDate } | undefined {
  return db.get<{ kind: string; date: WorkDate }>(
    `SELECT '收货' AS kind, collections.date FROM collections
       JOIN collection_lines ON collection_id = collections.id JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id
       WHERE dispatch_id = :dispatchId AND collections.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')
     UNION ALL SELECT '退料', material_returns.date FROM material_returns
       JOIN material_return_lines ON return_id = material_returns.id
       WHERE dispatch_id = :dispatchId AND material_returns.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'return')
     UNION ALL SELECT CASE document.kind WHEN 'supplement' THEN '补料' WHEN 'transfer' THEN '转交' WHEN 'saving' THEN '节约'
                                         ELSE '尾单结清' END, document.date
       FROM material_documents AS document
       JOIN material_document_lines AS line ON line.document_id = document.id
       LEFT JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
       WHERE :dispatchId IN (line.dispatch_id, line.to_dispatch_id, dispatch_lines.dispatch_id)
         AND document.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')
     ORDER BY date DESC LIMIT 1`,
    { dispatchId },
  );
}

/** "冉小兰（0001）"; undefined when there is no such worker. */
export function workerText(db: ReadableDb, id: Id<'Worker'>): string | undefined {
  return db.get<{ text: string }>(`SELECT name || '（' || worker_no || '）' AS text FROM workers WHERE id = :id`, {
    id,
  })?.text;
}
