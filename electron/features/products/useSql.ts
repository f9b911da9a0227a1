// What in the book still refers to a product or an operation.
import type { OperationId, ProductId } from '../../../shared/features/products/schema.ts';
import type { ReadableDb } from '../../store/database.ts';

/** The Chinese name of what refers to an operation; undefined when nothing does (its rates do not count). */
export function useOfOperation(db: ReadableDb, id: OperationId): string | undefined {
  return db.get<{ by: string }>(
    `SELECT '产量' AS by FROM output_entries WHERE operation_id = :id
     UNION ALL SELECT '班组产量' FROM team_outputs WHERE operation_id = :id
     UNION ALL SELECT '发料单' FROM dispatch_lines WHERE operation_id = :id
     UNION ALL SELECT '用料定额' FROM bom_lines WHERE operation_id = :id
     UNION ALL SELECT '已封存的工资' FROM pay_slip_lines WHERE operation_id = :id
     LIMIT 1`,
    { id },
  )?.by;
}

export function useOfProduct(db: ReadableDb, id: ProductId): string | undefined {
  return db.get<{ by: string }>(`SELECT '用料定额' AS by FROM bom_lines WHERE product_id = :id LIMIT 1`, { id })?.by;
}

/** Newest month with frozen wages for the operation. */
export function lockedMonthOfOperation(db: ReadableDb, id: OperationId): string | undefined {
  return (
    db.get<{ month: string | null }>(
      `SELECT max(substr(work_date, 1, 7)) AS month
       FROM (SELECT work_date FROM output_entries WHERE operation_id = :id AND pay_slip_id IS NOT NULL
             UNION ALL
             SELECT t.work_date FROM team_outputs t JOIN team_output_members m ON m.team_output_id = t.id
             WHERE t.operation_id = :id AND m.pay_slip_id IS NOT NULL)`,
      { id },
    )?.month ?? undefined
  );
}

/** Is there a quantity of the product that is no multiple of `step` (in 1/1000 unit)? */
export function hasFinerQuantity(db: ReadableDb, id: ProductId, step: number): boolean {
  const found = db.get(
    `SELECT 1 FROM operations o JOIN output_entries e ON e.operation_id = o.id
     WHERE o.product_id = :id AND (e.qualified % :step OR e.rework % :step OR e.defect_worker % :step OR e.defect_material % :step)
     UNION ALL
     SELECT 1 FROM operations o JOIN team_outputs t ON t.operation_id = o.id
     WHERE o.product_id = :id AND t.qualified % :step
     UNION ALL
     SELECT 1 FROM operations o JOIN dispatch_lines d ON d.operation_id = o.id
     WHERE o.product_id = :id AND d.asked % :step
     LIMIT 1`,
    { id, step },
  );
  return found !== undefined;
}
