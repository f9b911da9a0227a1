// The SQL of output entries; the price of a row comes from the view priced_output.
import type { z } from 'zod';
import type { outputContract } from '../../../shared/features/output/contract.ts';
import type { OutputDraft, OutputEntry, OutputEntryId, OutputSum } from '../../../shared/features/output/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { Params, ReadableDb, WritableDb } from '../../store/database.ts';
import { dayKindSql } from '../../store/dayKind.ts';
import { lockedSql, placeSql } from './sqlParts.ts';

export type OutputFilter = z.output<(typeof outputContract)['output.list']['input']>;

type Flag = 'arranged' | 'tiered' | 'unpriced' | 'locked' | 'late';
type Row = Omit<OutputEntry, Flag> & Record<Flag, 0 | 1>;

const entrySql = `
  SELECT e.id, e.work_date AS workDate, ${dayKindSql('e.work_date')} AS dayKind,
    w.id AS workerId, w.worker_no AS workerNo, w.name AS workerName, ${placeSql},
    e.qualified, e.rework, e.defect_worker AS defectWorker, e.defect_material AS defectMaterial, e.arranged, e.note,
    e.qualified + iif(o.defect_material_paid, e.defect_material, 0) AS paid,
    coalesce(e.agreed_rate, r.rate) AS rate,
    coalesce(r.tier_mode, 'none') <> 'none' AS tiered,
    e.agreed_rate IS NULL AND e.piece_rate_id IS NULL AS unpriced,
    c.collection_no AS collectionNo,
    e.pay_slip_id IS NOT NULL AS locked,
    e.pay_slip_id IS NULL AND ${lockedSql('e.work_date')} AS late
  FROM priced_output e
    JOIN workers w ON w.id = e.worker_id
    JOIN operations o ON o.id = e.operation_id
    JOIN products p ON p.id = o.product_id
    LEFT JOIN piece_rates r ON r.id = e.piece_rate_id
    LEFT JOIN collection_lines l ON l.id = e.collection_line_id
    LEFT JOIN collections c ON c.id = l.collection_id`;

/** One page, newest day first. The ids of the page are found before any row is priced. */
export function listEntries(db: ReadableDb, filter: OutputFilter): OutputEntry[] {
  const rows = db.all<Row>(
    `${entrySql}
     WHERE e.id IN (SELECT e.id ${fromWhere(filter)} ORDER BY e.work_date DESC, e.id DESC LIMIT :limit OFFSET :offset)
     ORDER BY e.work_date DESC, e.id DESC`,
    { ...paramsOf(filter), limit: filter.limit, offset: filter.offset },
  );
  return rows.map(entryOf);
}

export function entryById(db: ReadableDb, id: OutputEntryId): OutputEntry | undefined {
  const row = db.get<Row>(`${entrySql} WHERE e.id = :id`, { id });
  return row && entryOf(row);
}

function entryOf(row: Row): OutputEntry {
  return {
    ...row,
    arranged: row.arranged === 1,
    tiered: row.tiered === 1,
    unpriced: row.unpriced === 1,
    locked: row.locked === 1,
    late: row.late === 1,
  };
}

/** Rows and quantities of everything the filter finds, by unit. */
export function sumEntries(db: ReadableDb, filter: OutputFilter): { total: number; sums: OutputSum[] } {
  const rows = db.all<OutputSum & { total: number }>(
    `SELECT p.unit, count(*) AS total, sum(e.qualified) AS qualified, sum(e.rework) AS rework,
       sum(e.defect_worker) AS defectWorker, sum(e.defect_material) AS defectMaterial
     ${fromWhere(filter)}
     GROUP BY p.unit ORDER BY count(*) DESC`,
    paramsOf(filter),
  );
  return {
    total: rows.reduce((sum, { total }) => sum + total, 0),
    sums: rows.map(({ total: _, ...sum }) => sum),
  };
}

/** Only a filter for unpriced rows makes SQLite look the prices up. */
function fromWhere(filter: OutputFilter): string {
  const tests = [
    'e.work_date BETWEEN :from AND :to',
    filter.workerId === undefined ? '' : 'e.worker_id = :workerId',
    filter.operationId === undefined ? '' : 'e.operation_id = :operationId',
    filter.productId === undefined ? '' : 'o.product_id = :productId',
    filter.unpriced ? 'e.agreed_rate IS NULL AND e.piece_rate_id IS NULL' : '',
  ];
  return `FROM ${filter.unpriced ? 'priced_output' : 'output_entries'} e
    JOIN operations o ON o.id = e.operation_id
    JOIN products p ON p.id = o.product_id
    WHERE ${tests.filter(Boolean).join(' AND ')}`;
}

function paramsOf({ from, to, workerId, operationId, productId }: OutputFilter): Params {
  return {
    from,
    to,
    ...(workerId === undefined ? {} : { workerId }),
    ...(operationId === undefined ? {} : { operationId }),
    ...(productId === undefined ? {} : { productId }),
  };
}

export function insertEntry(db: WritableDb, uid: Uid, draft: OutputDraft): OutputEntryId {
  const { id } = db.run(
    `INSERT INTO output_entries (uid, work_date, worker_id, operation_id, qualified, rework, defect_worker, defect_material, arranged, note)
     VALUES (:uid, :workDate, :workerId, :operationId, :qualified, :rework, :defectWorker, :defectMaterial, :arranged, :note)`,
    { uid, ...draft },
  );
  return id as OutputEntryId;
}

export function updateEntry(db: WritableDb, id: OutputEntryId, draft: OutputDraft): void {
  db.run(
    `UPDATE output_entries
     SET work_date = :workDate, worker_id = :workerId, operation_id = :operationId, qualified = :qualified, rework = :rework,
       defect_worker = :defectWorker, defect_material = :defectMaterial, arranged = :arranged, note = :note
     WHERE id = :id`,
    { id, ...draft },
  );
}

export function deleteEntry(db: WritableDb, id: OutputEntryId): void {
  db.run('DELETE FROM output_entries WHERE id = :id', { id });
}
