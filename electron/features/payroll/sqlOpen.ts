// The SQL of what waits for the next open run: late output, adjustments; and what interim runs of the month paid already.
import type { LateOutput, PayAdjustment } from '../../../shared/features/payroll/input.ts';
import { slipSchema, type SlipLine } from '../../../shared/features/payroll/slip.ts';
import { firstDay, type PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';

type OfWorker<Row> = Row & { readonly workerId: Id<'Worker'> };

/** Output from before the month that no slip paid: its month was locked when it turned up (wage-rules §12.21). */
export function lateOutput(db: ReadableDb, month: PayMonth): OfWorker<LateOutput>[] {
  const rows = db.all<
    OfWorker<Omit<LateOutput, 'arranged' | 'collected' | 'paid'>> & { arranged: 0 | 1; collected: 0 | 1 }
  >(
    `SELECT worker_id AS workerId, operation_id AS operationId, work_date AS date, arranged, agreed_rate AS agreedRate,
            collection_line_id IS NOT NULL AS collected, sum(qualified) AS qualified, sum(defect_material) AS defectMaterial,
            coalesce((SELECT sum(paid.qualified + paid.defect_material * defect_material_paid)
                      FROM output_entries AS paid
                      WHERE paid.worker_id = late.worker_id AND paid.operation_id = late.operation_id
                        AND substr(paid.work_date, 1, 7) = substr(late.work_date, 1, 7)
                        AND paid.pay_slip_id IS NOT NULL AND paid.agreed_rate IS NULL), 0) AS before
     FROM output_entries AS late INDEXED BY output_entries_unpaid JOIN operations ON operations.id = operation_id
     WHERE pay_slip_id IS NULL AND work_date < :first
     GROUP BY worker_id, operation_id, work_date, arranged, agreed_rate, collected`,
    { first: firstDay(month) },
  );
  return rows.map(({ arranged, collected, ...row }) => ({
    ...row,
    arranged: arranged === 1,
    collected: collected === 1,
    paid: false,
  }));
}

/** Waiting since `after` (exclusive; null = ever) up to the month. */
export function waitingAdjustments(db: ReadableDb, after: PayMonth | null, month: PayMonth): OfWorker<PayAdjustment>[] {
  return db.all(
    `SELECT worker_id AS workerId, id, amount, corrects, reason
     FROM pay_adjustments
     WHERE pay_slip_id IS NULL AND month > coalesce(:after, '') AND month <= :month
     ORDER BY worker_id, id`,
    { after, month },
  );
}

/** Earning lines of the month's locked interim runs, in the order they were locked. */
export function interimLines(db: ReadableDb, month: PayMonth): OfWorker<{ readonly line: SlipLine }>[] {
  const slips = db.all<{ content: string }>(
    `SELECT content
     FROM pay_slips JOIN pay_runs ON pay_runs.id = pay_run_id
     WHERE pay_slips.month = :month AND part_from IS NOT NULL
     ORDER BY pay_runs.id`,
    { month },
  );
  return slips.flatMap(({ content }) => {
    const { workerId, lines } = slipSchema.parse(JSON.parse(content));
    return lines.map((line) => ({ workerId, line }));
  });
}
