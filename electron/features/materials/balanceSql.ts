// The SQL of the material ledger at a date: every event summed per dispatch and material, and the identities it must keep (material-rules §2).
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

/** Net use is rounded to 1/1000 unit per dispatch line and material, as `netUse` in the rules does. */
export const ledger = `
WITH made AS (
  SELECT back.dispatch_line_id AS line_id, sum(back.qualified) AS qualified, sum(back.rework) AS rework,
         sum(back.defect_worker) AS defect_worker, sum(back.defect_material) AS defect_material
  FROM collection_lines AS back JOIN collections ON collections.id = back.collection_id
  WHERE collections.date <= :asOf
  GROUP BY back.dispatch_line_id
), used AS (
  SELECT line.dispatch_id, bom.material_id, sum((bom.per_piece * made.qualified + 500) / 1000) AS qualified,
         sum((bom.per_piece * (made.qualified + made.defect_worker + made.defect_material) + 500) / 1000) AS total
  FROM made
  JOIN dispatch_lines AS line ON line.id = made.line_id
  JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = line.id
  GROUP BY line.dispatch_id, bom.material_id
), moves (dispatch_id, material_id, dispatched, used_qualified, used_defect, returned, written_off, saved) AS (
  SELECT dispatch_id, material_id, quantity, 0, 0, 0, 0, 0
    FROM dispatch_materials JOIN dispatches ON dispatches.id = dispatch_id WHERE date <= :asOf
  UNION ALL SELECT dispatch_id, material_id, 0, qualified, total - qualified, 0, 0, 0 FROM used
  UNION ALL SELECT dispatch_id, material_id, 0, 0, 0, quantity, 0, 0
    FROM material_return_lines JOIN material_returns ON material_returns.id = return_id WHERE date <= :asOf
  UNION ALL SELECT write_offs.dispatch_id, material_id, 0, 0, 0, 0, quantity, saved
    FROM write_offs JOIN settlements ON settlements.dispatch_id = write_offs.dispatch_id WHERE date <= :asOf
), ledger AS (
  SELECT dispatch_id, material_id, sum(dispatched) AS dispatched, sum(used_qualified) AS used_qualified,
         sum(used_defect) AS used_defect, sum(returned) AS returned, sum(written_off) AS written_off, sum(saved) AS saved,
         sum(dispatched + saved - used_qualified - used_defect - returned - written_off) AS rest
  FROM moves
  GROUP BY dispatch_id, material_id
)`;

export interface Balance {
  readonly workerNo: string;
  readonly worker: string;
  readonly materialNo: string;
  readonly material: string;
  readonly unit: string;
  readonly dispatched: Milli;
  readonly usedQualified: Milli;
  readonly usedDefect: Milli;
  readonly returned: Milli;
  readonly writtenOff: Milli;
  /** Held; below 0 when more was used than went out and nobody has explained it yet. */
  readonly rest: Milli;
  readonly lastDispatchNo: string;
}

/** Each person and material that ever went out to her, by worker number and material number. */
export function balancesAsOf(db: ReadableDb, asOf: WorkDate): Balance[] {
  return db.all<Balance>(
    `${ledger}
     SELECT worker_no AS workerNo, workers.name || '（' || worker_no || '）' AS worker, material_no AS materialNo,
            materials.name AS material, materials.unit, sum(dispatched) AS dispatched, sum(used_qualified) AS usedQualified,
            sum(used_defect) AS usedDefect, sum(returned) AS returned, sum(written_off) AS writtenOff, sum(rest) AS rest,
            substr(max(dispatches.date || dispatch_no), 11) AS lastDispatchNo
     FROM ledger
     JOIN dispatches ON dispatches.id = ledger.dispatch_id
     JOIN workers ON workers.id = dispatches.worker_id
     JOIN materials ON materials.id = ledger.material_id
     GROUP BY workers.id, materials.id
     ORDER BY worker_no, material_no`,
    { asOf },
  );
}

/** Settled dispatches whose write-offs are not what the ledger leaves over. */
export function wrongWriteOffs(db: ReadableDb, asOf: WorkDate): { dispatchNo: string; material: string }[] {
  return db.all(
    `${ledger}
     SELECT dispatch_no AS dispatchNo, materials.name AS material
     FROM ledger
     JOIN dispatches ON dispatches.id = ledger.dispatch_id
     JOIN settlements ON settlements.dispatch_id = dispatches.id AND settlements.date <= :asOf
     JOIN materials ON materials.id = ledger.material_id
     WHERE rest <> 0
     ORDER BY dispatch_no, material_no`,
    { asOf },
  );
}

/** Dispatches of which more came back than was asked, without a reason on any collection. */
export function unexplainedOverDelivery(db: ReadableDb, asOf: WorkDate): { dispatchNo: string; operation: string }[] {
  return db.all(
    `SELECT dispatch_no AS dispatchNo, products.name || ' ' || operation_no || ' ' || operations.name AS operation
     FROM dispatch_lines AS line
     JOIN collection_lines AS back ON back.dispatch_line_id = line.id
     JOIN collections ON collections.id = back.collection_id AND collections.date <= :asOf
     JOIN dispatches ON dispatches.id = line.dispatch_id
     JOIN operations ON operations.id = line.operation_id
     JOIN products ON products.id = operations.product_id
     GROUP BY line.id
     HAVING sum(back.qualified + back.defect_worker + back.defect_material) > line.asked AND max(over_reason) = ''
     ORDER BY dispatch_no`,
    { asOf },
  );
}

/** Collections whose output entries are missing or say something else. */
export function collectionsWithoutOutput(db: ReadableDb, asOf: WorkDate): { collectionNo: string }[] {
  return db.all(
    `SELECT DISTINCT collection_no AS collectionNo
     FROM collection_lines AS line
     JOIN collections ON collections.id = line.collection_id AND collections.date <= :asOf
     JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
     LEFT JOIN output_entries AS entry ON entry.collection_line_id = line.id
     WHERE entry.id IS NULL
        OR (entry.work_date, entry.worker_id, entry.operation_id, entry.qualified, entry.rework, entry.defect_worker, entry.defect_material)
           IS NOT (collections.date, collections.worker_id, dispatch_lines.operation_id, line.qualified, line.rework,
                   line.defect_worker, line.defect_material)
     ORDER BY collection_no`,
    { asOf },
  );
}

/** Collections and returns of somebody else's dispatch. */
export function documentsOfOthers(db: ReadableDb, asOf: WorkDate): { documentNo: string; dispatchNo: string }[] {
  return db.all(
    `SELECT collection_no AS documentNo, dispatch_no AS dispatchNo
       FROM collections JOIN collection_lines ON collection_id = collections.id
       JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id JOIN dispatches ON dispatches.id = dispatch_id
       WHERE collections.worker_id <> dispatches.worker_id AND collections.date <= :asOf
     UNION SELECT return_no, dispatch_no
       FROM material_returns JOIN material_return_lines ON return_id = material_returns.id JOIN dispatches ON dispatches.id = dispatch_id
       WHERE material_returns.worker_id <> dispatches.worker_id AND material_returns.date <= :asOf`,
    { asOf },
  );
}
