// The SQL behind the slips of 发料单, 收货单, 退料单 and 结清: head, goods, material moved.
import type { DispatchId, DispatchLineId, OverLossDecision } from '../../../shared/features/materials/documents.ts';
import type { MaterialSlip } from '../../../shared/features/materials/storeViews.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

type Kind = 'dispatch' | 'collection' | 'return' | 'settlement';

export interface SlipHead {
  readonly documentNo: string;
  readonly date: WorkDate;
  readonly dueDate: WorkDate | null;
  readonly workerId: Id<'Worker'>;
  readonly worker: string;
  readonly reason: string;
  readonly overLoss: OverLossDecision | null;
  readonly reversed: 0 | 1;
}

const heads: Record<Kind, string> = {
  dispatch: `SELECT id, dispatch_no AS no, date, due_date AS due, worker_id, '' AS reason, NULL AS over_loss FROM dispatches`,
  collection: `SELECT id, collection_no AS no, date, NULL AS due, worker_id, over_reason AS reason, NULL AS over_loss FROM collections`,
  return: `SELECT id, return_no AS no, date, NULL AS due, worker_id, '' AS reason, NULL AS over_loss FROM material_returns`,
  settlement: `SELECT dispatch_id AS id, dispatch_no AS no, settlements.date, due_date AS due, worker_id, reason, over_loss
               FROM settlements JOIN dispatches ON dispatches.id = dispatch_id`,
};

export function slipHead(db: ReadableDb, kind: Kind, id: number): SlipHead | undefined {
  return db.get<SlipHead>(
    `SELECT no AS documentNo, date, due AS dueDate, worker_id AS workerId, workers.name || '（' || worker_no || '）' AS worker,
            reason, over_loss AS overLoss,
            EXISTS (SELECT 1 FROM reversals WHERE kind = :kind AND document_id = :id) AS reversed
     FROM (${heads[kind]}) AS document JOIN workers ON workers.id = worker_id
     WHERE document.id = :id`,
    { kind, id },
  );
}

type SlipLine = Omit<MaterialSlip['goods'][number], 'stillOut'> & {
  readonly dispatchId: DispatchId;
  readonly lineId: DispatchLineId;
};

const named = `
  FROM dispatch_lines AS line
  JOIN operations ON operations.id = line.operation_id
  JOIN products ON products.id = operations.product_id`;
const names = `line.dispatch_id AS dispatchId, line.id AS lineId, products.name || ' ' || operation_no || ' ' || operations.name AS operation, products.unit`;
const ofDispatch = `SELECT ${names}, line.asked, line.agreed_rate AS rate, NULL AS qualified, NULL AS rework, NULL AS defectWorker,
  NULL AS defectMaterial ${named} WHERE line.dispatch_id = :id ORDER BY line.position`;
const ofCollection = `SELECT ${names}, NULL AS asked, line.agreed_rate AS rate, back.qualified, back.rework,
  back.defect_worker AS defectWorker, back.defect_material AS defectMaterial
  ${named} JOIN collection_lines AS back ON back.dispatch_line_id = line.id WHERE back.collection_id = :id ORDER BY back.position`;
const ofSettlement = `SELECT ${names}, line.asked, line.agreed_rate AS rate,
  (SELECT coalesce(sum(qualified), 0) FROM collection_lines WHERE dispatch_line_id = line.id
     AND collection_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')) AS qualified,
  NULL AS rework, NULL AS defectWorker, NULL AS defectMaterial ${named} WHERE line.dispatch_id = :id ORDER BY line.position`;

export function slipLines(db: ReadableDb, kind: Exclude<Kind, 'return'>, id: number): SlipLine[] {
  const sql = { dispatch: ofDispatch, collection: ofCollection, settlement: ofSettlement }[kind];
  return db.all<SlipLine>(sql, { id });
}

export interface SlipMaterial {
  readonly materialId: Id<'Material'>;
  readonly material: string;
  readonly unit: string;
  readonly quantity: Milli;
}

const moved: Record<Kind, string> = {
  dispatch: 'SELECT material_id, quantity FROM dispatch_materials WHERE dispatch_id = :id',
  collection: `SELECT bom.material_id, (bom.per_piece * (back.qualified + back.defect_worker + back.defect_material) + 500) / 1000 AS quantity
               FROM collection_lines AS back JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = back.dispatch_line_id
               WHERE back.collection_id = :id`,
  return: 'SELECT material_id, quantity FROM material_return_lines WHERE return_id = :id',
  settlement: 'SELECT material_id, quantity - saved AS quantity FROM write_offs WHERE dispatch_id = :id',
};

export function slipMaterials(db: ReadableDb, kind: Kind, id: number): SlipMaterial[] {
  return db.all<SlipMaterial>(
    `SELECT materials.id AS materialId, materials.name AS material, unit, sum(moved.quantity) AS quantity
     FROM (${moved[kind]}) AS moved
     JOIN materials ON materials.id = moved.material_id
     GROUP BY materials.id
     ORDER BY material_no`,
    { id },
  );
}
