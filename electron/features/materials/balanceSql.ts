// The SQL of the material ledger at a date: every event summed per dispatch and material, and the identities it must keep (material-rules §2).
import type { ReversibleKind } from '../../../shared/features/materials/storeDocuments.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

/** One side of the ledger: everything, or only what belongs to one worker (`:workerId`) or dispatch (`:dispatchId`). */
type Scope = 'all' | 'worker' | 'dispatch';

/** The CTEs `gone` (reversed by the date), `made` (goods per dispatch line) and `ledger` (per dispatch and material). Net use is rounded to 1/1000 unit per dispatch line and material, as `netUse` in the rules does. */
export function ledgerAt(scope: Scope = 'all'): string {
  const dispatch = scope === 'worker' ? 'SELECT id FROM dispatches WHERE worker_id = :workerId' : 'SELECT :dispatchId';
  const within = (column: string): string => (scope === 'all' ? '' : `AND ${column} IN (${dispatch})`);
  const lines =
    scope === 'all' ? '' : `AND dispatch_line_id IN (SELECT id FROM dispatch_lines WHERE dispatch_id IN (${dispatch}))`;
  // Of everything, ids are gathered once; of one person or dispatch, each line looks its head up.
  const counts = (kind: Kind, id: string): string => {
    const table = tables[kind];
    const dated =
      scope === 'all'
        ? `${id} IN (SELECT id FROM ${table} WHERE date <= :asOf)`
        : `EXISTS (SELECT 1 FROM ${table} AS head WHERE head.id = ${id} AND head.date <= :asOf)`;
    return `${dated} AND ${standing(kind, id)}`;
  };
  return `
WITH gone (kind, id) AS MATERIALIZED (
  SELECT kind, document_id FROM reversals WHERE date <= :asOf
), made AS MATERIALIZED (
  SELECT dispatch_line_id AS line_id, sum(qualified) AS qualified, sum(rework) AS rework,
         sum(defect_worker) AS defect_worker, sum(defect_material) AS defect_material
  FROM collection_lines
  WHERE ${counts('collection', 'collection_id')} ${lines}
  GROUP BY dispatch_line_id
), closed AS MATERIALIZED (
  SELECT dispatch_line_id AS line_id, sum(quantity) AS quantity
  FROM material_document_lines
  WHERE dispatch_line_id IS NOT NULL AND ${counts('document', 'document_id')} ${lines}
  GROUP BY dispatch_line_id
), used AS (
  SELECT line.dispatch_id, bom.material_id, (bom.per_piece * made.qualified + 500) / 1000 AS qualified,
         (bom.per_piece * (made.qualified + made.defect_worker + made.defect_material) + 500) / 1000 AS total
  FROM made
  JOIN dispatch_lines AS line ON line.id = made.line_id
  JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = line.id
), moves (dispatch_id, material_id, dispatched, supplemented, transferred_in, transferred_out, used_qualified, used_defect,
          returned, written_off, saved) AS (
  SELECT dispatch_id, material_id, quantity, 0, 0, 0, 0, 0, 0, 0, 0
    FROM dispatch_materials
    WHERE ${counts('dispatch', 'dispatch_id')} ${within('dispatch_id')}
  UNION ALL SELECT dispatch_id, material_id, 0, 0, 0, 0, qualified, total - qualified, 0, 0, 0 FROM used
  UNION ALL SELECT dispatch_id, material_id, 0, 0, 0, 0, 0, 0, quantity, 0, 0
    FROM material_return_lines
    WHERE ${counts('return', 'return_id')} ${within('dispatch_id')}
  UNION ALL SELECT write_offs.dispatch_id, material_id, 0, 0, 0, 0, 0, 0, 0, quantity, saved
    FROM write_offs JOIN settlements ON settlements.dispatch_id = write_offs.dispatch_id
    WHERE date <= :asOf ${within('write_offs.dispatch_id')}
  UNION ALL SELECT dispatch_id, material_id, 0, 0, 0, 0, 0, 0, 0, quantity, saved
    FROM reversed_write_offs JOIN reversed_settlements ON reversed_settlements.id = settlement_id
    WHERE date <= :asOf AND reversed_on > :asOf ${within('dispatch_id')}
  UNION ALL SELECT line.dispatch_id, material_id, 0, iif(kind = 'supplement', quantity, 0), 0, iif(kind = 'transfer', quantity, 0),
                   0, 0, 0, 0, iif(kind = 'saving', quantity, 0)
    FROM material_document_lines AS line JOIN material_documents AS document ON document.id = document_id
    WHERE line.dispatch_id IS NOT NULL AND ${counts('document', 'document_id')} ${within('line.dispatch_id')}
  UNION ALL SELECT to_dispatch_id, material_id, 0, 0, quantity, 0, 0, 0, 0, 0, 0
    FROM material_document_lines
    WHERE to_dispatch_id IS NOT NULL AND ${counts('document', 'document_id')} ${within('to_dispatch_id')}
), ledger AS (
  SELECT dispatch_id, material_id, sum(dispatched) AS dispatched, sum(supplemented) AS supplemented,
         sum(transferred_in) AS transferred_in, sum(transferred_out) AS transferred_out, sum(used_qualified) AS used_qualified,
         sum(used_defect) AS used_defect, sum(returned) AS returned, sum(written_off) AS written_off, sum(saved) AS saved,
         sum(dispatched + supplemented + transferred_in + saved - used_qualified - used_defect - returned - transferred_out
             - written_off) AS rest
  FROM moves
  GROUP BY dispatch_id, material_id
)`;
}

/** A document of this kind that was not reversed by the date; needs the CTE `gone`. */
export function standing(kind: ReversibleKind, id: string): string {
  return `${id} NOT IN (SELECT id FROM gone WHERE kind = '${kind}')`;
}

type Kind = Exclude<ReversibleKind, 'settlement'>;

const tables: Record<Kind, string> = {
  dispatch: 'dispatches',
  collection: 'collections',
  return: 'material_returns',
  document: 'material_documents',
};

export interface Balance {
  readonly workerNo: string;
  readonly worker: string;
  readonly materialId: Id<'Material'>;
  readonly materialNo: string;
  readonly material: string;
  readonly unit: string;
  readonly dispatched: Milli;
  readonly supplemented: Milli;
  readonly transferredIn: Milli;
  readonly transferredOut: Milli;
  readonly usedQualified: Milli;
  readonly usedDefect: Milli;
  readonly returned: Milli;
  readonly writtenOff: Milli;
  readonly saved: Milli;
  /** Held; below 0 when more was used than went out and nobody has explained it yet. */
  readonly rest: Milli;
  readonly lastDispatchNo: string;
}

/** Each person and material that ever went out to her, by worker number and material number; of one worker when she is named. */
export function balancesAsOf(db: ReadableDb, asOf: WorkDate, workerId?: Id<'Worker'>): Balance[] {
  return db.all<Balance>(
    `${ledgerAt(workerId === undefined ? 'all' : 'worker')},
     persons AS (
       SELECT worker_id, material_id, sum(dispatched) AS dispatched, sum(supplemented) AS supplemented,
              sum(transferred_in) AS transferred_in, sum(transferred_out) AS transferred_out,
              sum(used_qualified) AS used_qualified, sum(used_defect) AS used_defect, sum(returned) AS returned,
              sum(written_off) AS written_off, sum(saved) AS saved, sum(rest) AS rest, max(dispatches.date || dispatch_no) AS last
       FROM ledger JOIN dispatches ON dispatches.id = ledger.dispatch_id
       GROUP BY worker_id, material_id)
     SELECT worker_no AS workerNo, workers.name || '（' || worker_no || '）' AS worker, materials.id AS materialId,
            material_no AS materialNo, materials.name AS material, materials.unit, dispatched, supplemented,
            transferred_in AS transferredIn, transferred_out AS transferredOut, used_qualified AS usedQualified,
            used_defect AS usedDefect, returned, written_off AS writtenOff, saved, rest, substr(last, 11) AS lastDispatchNo
     FROM persons
     JOIN workers ON workers.id = worker_id
     JOIN materials ON materials.id = material_id
     ORDER BY worker_no, material_no`,
    workerId === undefined ? { asOf } : { asOf, workerId },
  );
}

/** Settled dispatches whose write-offs are not what the ledger leaves over. */
export function wrongWriteOffs(db: ReadableDb, asOf: WorkDate): { dispatchNo: string; material: string }[] {
  return db.all(
    `${ledgerAt()}
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
    `${ledgerAt()}
     SELECT dispatch_no AS dispatchNo, products.name || ' ' || operation_no || ' ' || operations.name AS operation
     FROM made
     JOIN dispatch_lines AS line ON line.id = made.line_id
     JOIN dispatches ON dispatches.id = line.dispatch_id
     JOIN operations ON operations.id = line.operation_id
     JOIN products ON products.id = operations.product_id
     LEFT JOIN closed ON closed.line_id = line.id
     WHERE made.qualified + made.defect_worker + made.defect_material > line.asked - coalesce(closed.quantity, 0)
       AND NOT EXISTS (SELECT 1 FROM collection_lines AS back JOIN collections ON collections.id = back.collection_id
                       WHERE back.dispatch_line_id = line.id AND over_reason <> '' AND collections.date <= :asOf)
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
     WHERE collections.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')
       AND (entry.id IS NULL
        OR (entry.work_date, entry.worker_id, entry.operation_id, entry.qualified, entry.rework, entry.defect_worker, entry.defect_material)
           IS NOT (collections.date, collections.worker_id, dispatch_lines.operation_id, line.qualified, line.rework,
                   line.defect_worker, line.defect_material))
     ORDER BY collection_no`,
    { asOf },
  );
}

/** Documents on somebody else's dispatch; of a transfer both sides are looked at. */
export function documentsOfOthers(db: ReadableDb, asOf: WorkDate): { documentNo: string; dispatchNo: string }[] {
  return db.all(
    `SELECT collection_no AS documentNo, dispatch_no AS dispatchNo
       FROM collections JOIN collection_lines ON collection_id = collections.id
       JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id JOIN dispatches ON dispatches.id = dispatch_id
       WHERE collections.worker_id <> dispatches.worker_id AND collections.date <= :asOf
     UNION SELECT return_no, dispatch_no
       FROM material_returns JOIN material_return_lines ON return_id = material_returns.id JOIN dispatches ON dispatches.id = dispatch_id
       WHERE material_returns.worker_id <> dispatches.worker_id AND material_returns.date <= :asOf
     UNION SELECT document_no, dispatch_no
       FROM material_documents AS document
       JOIN material_document_lines AS line ON line.document_id = document.id
       LEFT JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
       JOIN dispatches ON dispatches.id = coalesce(line.dispatch_id, dispatch_lines.dispatch_id)
       WHERE document.worker_id <> dispatches.worker_id AND document.date <= :asOf
     UNION SELECT document_no, dispatch_no
       FROM material_documents AS document
       JOIN material_document_lines AS line ON line.document_id = document.id
       JOIN dispatches ON dispatches.id = line.to_dispatch_id
       WHERE document.to_worker_id <> dispatches.worker_id AND document.date <= :asOf`,
    { asOf },
  );
}
