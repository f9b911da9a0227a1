// The SQL of single output entries, to open a line of a slip.
import type { OutputSum } from '../../../shared/features/payroll/input.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import { firstDay, lastDay } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
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
