// The SQL of minimum wages and tax tables.
import type {
  MinimumWage,
  MinimumWageDraft,
  MinimumWageId,
  TaxedItem,
  TaxTable,
} from '../../../shared/features/settings/dated.ts';
import { taxTableSchema } from '../../../shared/features/settings/dated.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** By district, newest first. */
export function allMinimumWages(db: ReadableDb): MinimumWage[] {
  return db.all<MinimumWage>(
    `SELECT id, district, from_date AS fromDate, monthly, hourly, source
     FROM minimum_wages
     ORDER BY district, from_date DESC`,
  );
}

export function insertMinimumWage(db: WritableDb, uid: Uid, row: MinimumWageDraft): MinimumWageId {
  const { id } = db.run(
    `INSERT INTO minimum_wages (uid, district, from_date, monthly, hourly, source)
     VALUES (:uid, :district, :fromDate, :monthly, :hourly, :source)`,
    { uid, ...row },
  );
  return id as MinimumWageId;
}

export function updateMinimumWage(db: WritableDb, row: MinimumWage): boolean {
  const { changes } = db.run(
    `UPDATE minimum_wages
     SET district = :district, from_date = :fromDate, monthly = :monthly, hourly = :hourly, source = :source
     WHERE id = :id`,
    { ...row },
  );
  return changes === 1;
}

export function deleteMinimumWage(db: WritableDb, id: MinimumWageId): void {
  db.run('DELETE FROM minimum_wages WHERE id = :id', { id });
}

/** Newest first. */
export function allTaxTables(db: ReadableDb): TaxTable[] {
  const rows = db.all<{ taxItem: TaxedItem; fromDate: WorkDate; content: string; source: string }>(
    `SELECT tax_item AS taxItem, from_date AS fromDate, content, source
     FROM tax_tables
     ORDER BY tax_item DESC, from_date DESC`,
  );
  return rows.map((row) => taxTableSchema.parse({ ...row, content: JSON.parse(row.content) as unknown }));
}

export function putTaxTable(db: WritableDb, { taxItem, fromDate, content, source }: TaxTable): void {
  db.run(
    `INSERT OR REPLACE INTO tax_tables (tax_item, from_date, content, source)
     VALUES (:taxItem, :fromDate, :content, :source)`,
    { taxItem, fromDate, content: JSON.stringify(content), source },
  );
}

export function deleteTaxTable(db: WritableDb, taxItem: TaxedItem, fromDate: WorkDate): void {
  db.run('DELETE FROM tax_tables WHERE tax_item = :taxItem AND from_date = :fromDate', { taxItem, fromDate });
}
