// The SQL of single output entries, to open a line of a slip.
import type { OutputSum } from '../../../shared/features/payroll/input.ts';
import type { LineEntry, Period } from '../../../shared/features/payroll/schema.ts';
import { firstDay, lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Hao } from '../../../shared/values/money.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface OutputOfLine extends OutputSum {
  readonly rework: Milli;
  readonly defectWorker: Milli;
  readonly note: string;
  readonly collectionNo: string;
}

/**
 * One worker's entries of an operation as a run sees them, in the order they were made. Of a locked slip (`slipId`) those
 * that it paid, and as `paid` those of the month that runs before it paid; of a draft those that wait.
 */
export function outputOf(
  db: ReadableDb,
  { month, part }: Period,
  of: { readonly workerId: Id<'Worker'>; readonly operationId: Id<'Operation'>; readonly slipId: number | null },
): OutputOfLine[] {
  const rows = db.all<Omit<OutputOfLine, 'arranged' | 'collected' | 'paid'> & { arranged: number; paid: number }>(
    `SELECT operation_id AS operationId, work_date AS date, arranged, agreed_rate AS agreedRate,
            output_entries.qualified, output_entries.rework, output_entries.defect_worker AS defectWorker,
            output_entries.defect_material AS defectMaterial, note, coalesce(collection_no, '') AS collectionNo,
            pay_slip_id IS NOT :slipId AS paid
     FROM output_entries
     LEFT JOIN collection_lines ON collection_lines.id = collection_line_id
     LEFT JOIN collections ON collections.id = collection_id
     WHERE output_entries.worker_id = :workerId AND operation_id = :operationId AND work_date BETWEEN :first AND :last
       AND (pay_slip_id < :slipId OR pay_slip_id = :slipId
            OR (:slipId IS NULL AND (pay_slip_id IS NOT NULL OR :from IS NULL OR work_date BETWEEN :from AND :to)))
     ORDER BY work_date, output_entries.id`,
    { ...of, first: firstDay(month), last: lastDay(month), from: part?.fromDate ?? null, to: part?.toDate ?? null },
  );
  return rows.map(({ arranged, paid, ...row }) => ({
    ...row,
    arranged: arranged === 1,
    paid: paid === 1,
    collected: row.collectionNo !== '',
  }));
}

interface EntriesOf {
  readonly workerId: Id<'Worker'>;
  readonly operationId: Id<'Operation'>;
  readonly slipId: number | null;
  /** The rate of the line. */
  readonly rate: Hao;
}

const entryColumns = `
  work_date AS date, arranged, output_entries.qualified + output_entries.defect_material * defect_material_paid AS part,
  output_entries.qualified, output_entries.rework, output_entries.defect_worker AS defectWorker,
  output_entries.defect_material AS defectMaterial, note, coalesce(collection_no, '') AS collectionNo
  FROM output_entries
  JOIN operations ON operations.id = operation_id
  LEFT JOIN collection_lines ON collection_lines.id = collection_line_id
  LEFT JOIN collections ON collections.id = collection_id
  WHERE output_entries.worker_id = :workerId AND operation_id = :operationId`;

/** Late entries of one day: those that the slip paid, or those that wait. */
export function lateEntries(
  db: ReadableDb,
  { rate, overtime, ...of }: EntriesOf & { readonly date: WorkDate; readonly overtime: number },
): LineEntry[] {
  const rows = db.all<EntryRow>(
    `SELECT ${entryColumns} AND work_date = :date AND pay_slip_id IS :slipId AND (:overtime = 100 OR arranged = 1)
     ORDER BY output_entries.id`,
    { ...of, overtime },
  );
  return rows.map((row) => ({ ...row, rate, arranged: row.arranged === 1 }));
}

/** All entries of an operation and month up to the slip, whatever run paid them. */
export function operationEntries(db: ReadableDb, month: PayMonth, { rate, ...of }: EntriesOf): LineEntry[] {
  const rows = db.all<EntryRow>(
    `SELECT ${entryColumns} AND work_date BETWEEN :first AND :last AND (:slipId IS NULL OR pay_slip_id <= :slipId)
     ORDER BY work_date, output_entries.id`,
    { ...of, first: firstDay(month), last: lastDay(month) },
  );
  return rows.map((row) => ({ ...row, rate, arranged: row.arranged === 1 }));
}

type EntryRow = Omit<LineEntry, 'arranged' | 'rate'> & { readonly arranged: number };
