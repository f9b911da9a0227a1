// The SQL of dispatch lines as they stood at a date: what was asked and what had come back.
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Hao } from '../../../shared/values/money.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { DispatchLineId } from '../../../shared/features/materials/documents.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { ledgerAt, standing } from './balanceSql.ts';

export interface LineAsOf {
  readonly dispatchId: DispatchId;
  readonly dispatchNo: string;
  readonly date: WorkDate;
  readonly dueDate: WorkDate | null;
  readonly settledOn: WorkDate | null;
  readonly workerId: Id<'Worker'>;
  readonly workerNo: string;
  readonly workerName: string;
  readonly lineId: DispatchLineId;
  readonly productNo: string;
  readonly operationNo: string;
  readonly operationId: Id<'Operation'>;
  readonly operation: string;
  readonly unit: string;
  readonly decimals: number;
  readonly agreedRate: Hao | null;
  readonly asked: Milli;
  readonly qualified: Milli;
  readonly rework: Milli;
  readonly defectWorker: Milli;
  readonly defectMaterial: Milli;
  /** Closed as 尾单 before the settlement. */
  readonly shortClosed: Milli;
}

export interface LineFilter {
  readonly asOf: WorkDate;
  /** Only documents of this month ("2026-10"). */
  readonly month?: string;
  readonly dispatchId?: DispatchId;
  readonly workerId?: Id<'Worker'>;
  /** Only dispatches not settled at the date. */
  readonly open?: boolean;
}

/** By dispatch number, each dispatch in the order of its lines. `settledOn` only when it was settled by the date. */
export function linesAsOf(db: ReadableDb, filter: LineFilter): LineAsOf[] {
  return db.all<LineAsOf>(
    `${ledgerAt(scopeOf(filter))}
     SELECT dispatches.id AS dispatchId, dispatch_no AS dispatchNo, dispatches.date, due_date AS dueDate, settlements.date AS settledOn,
            dispatches.worker_id AS workerId, worker_no AS workerNo, workers.name AS workerName, line.id AS lineId, product_no AS productNo, operation_no AS operationNo,
            line.operation_id AS operationId, products.name || ' ' || operation_no || ' ' || operations.name AS operation,
            products.unit, products.decimals, agreed_rate AS agreedRate, line.asked,
            coalesce(made.qualified, 0) AS qualified, coalesce(made.rework, 0) AS rework,
            coalesce(made.defect_worker, 0) AS defectWorker, coalesce(made.defect_material, 0) AS defectMaterial,
            coalesce(closed.quantity, 0) AS shortClosed
     FROM dispatch_lines AS line
     JOIN dispatches ON dispatches.id = line.dispatch_id
     JOIN workers ON workers.id = dispatches.worker_id
     JOIN operations ON operations.id = line.operation_id
     JOIN products ON products.id = operations.product_id
     LEFT JOIN made ON made.line_id = line.id
     LEFT JOIN closed ON closed.line_id = line.id
     LEFT JOIN settlements ON settlements.dispatch_id = dispatches.id AND settlements.date <= :asOf
     WHERE dispatches.date <= :asOf AND ${standing('dispatch', 'dispatches.id')}
       AND (:month IS NULL OR substr(dispatches.date, 1, 7) = :month)
       AND ${filter.dispatchId === undefined ? ':dispatchId IS NULL' : 'dispatches.id = :dispatchId'}
       AND ${filter.workerId === undefined ? ':workerId IS NULL' : 'dispatches.worker_id = :workerId'}
       AND (NOT :open OR settlements.dispatch_id IS NULL)
     ORDER BY dispatch_no, line.position`,
    {
      asOf: filter.asOf,
      month: filter.month ?? null,
      dispatchId: filter.dispatchId ?? null,
      workerId: filter.workerId ?? null,
      open: filter.open ?? false,
    },
  );
}

function scopeOf({ dispatchId, workerId }: LineFilter): 'all' | 'worker' | 'dispatch' {
  if (dispatchId !== undefined) return 'dispatch';
  return workerId === undefined ? 'all' : 'worker';
}
