// Parts of SQL that output entries and team output share.
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { DayKind } from '../../../shared/features/output/schema.ts';
import type { ReadableDb } from '../../store/database.ts';
import { dayKindSql } from '../../store/dayKind.ts';

/** Columns that name an operation `o` of a product `p`. */
export const placeSql = `p.id AS productId, p.product_no AS productNo, p.name AS productName, p.unit, p.decimals,
  o.id AS operationId, o.operation_no AS operationNo, o.name AS operationName`;

/** Is the month of the date in `column` locked? */
export function lockedSql(column: string): string {
  return `EXISTS (SELECT 1 FROM locked_months WHERE month = substr(${column}, 1, 7))`;
}

export interface Measured {
  readonly productNo: string;
  readonly unit: string;
  readonly decimals: number;
}

/** How the quantities of an operation are counted. */
export function measureOf(db: ReadableDb, operationId: number): Measured | undefined {
  return db.get<Measured>(
    `SELECT p.product_no AS productNo, p.unit, p.decimals
     FROM operations o JOIN products p ON p.id = o.product_id WHERE o.id = :operationId`,
    { operationId },
  );
}

export function dayOf(db: ReadableDb, date: WorkDate): { kind: DayKind; locked: boolean } {
  const row = db.get<{ kind: DayKind; locked: 0 | 1 }>(
    `SELECT ${dayKindSql(':date')} AS kind, ${lockedSql(':date')} AS locked`,
    { date },
  );
  return { kind: row?.kind ?? 'workday', locked: row?.locked === 1 };
}
