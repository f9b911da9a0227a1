// The SQL of output by day, as a run sees it: for the piece annex.
import type { OutputSum } from '../../../shared/features/payroll/input.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import { firstDay, lastDay } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';

type Daily = OutputSum & { readonly workerId: Id<'Worker'> };

/** Of a locked run (`runId`) what it paid, and as `paid` what runs of the month before it paid; of a draft what waits. */
export function dailyOutput(db: ReadableDb, { month, part }: Period, runId: number | null): Daily[] {
  const rows = db.all<
    Omit<Daily, 'arranged' | 'collected' | 'paid'> & { arranged: number; collected: number; paid: number }
  >(
    `SELECT output_entries.worker_id AS workerId, operation_id AS operationId, work_date AS date, arranged,
            agreed_rate AS agreedRate, collection_line_id IS NOT NULL AS collected, pay_run_id IS NOT :runId AS paid,
            sum(qualified) AS qualified, sum(defect_material) AS defectMaterial
     FROM output_entries LEFT JOIN pay_slips ON pay_slips.id = pay_slip_id
     WHERE work_date BETWEEN :first AND :last
       AND (pay_run_id <= :runId
            OR (:runId IS NULL AND (pay_run_id IS NOT NULL OR :from IS NULL OR work_date BETWEEN :from AND :to)))
     GROUP BY output_entries.worker_id, operation_id, work_date, arranged, agreed_rate, collected, paid
     ORDER BY work_date`,
    {
      runId,
      first: firstDay(month),
      last: lastDay(month),
      from: part?.fromDate ?? null,
      to: part?.toDate ?? null,
    },
  );
  return rows.map(({ arranged, collected, paid, ...row }) => ({
    ...row,
    arranged: arranged === 1,
    collected: collected === 1,
    paid: paid === 1,
  }));
}
