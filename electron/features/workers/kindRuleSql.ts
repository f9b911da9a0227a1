// The SQL of what a kind of engagement means.
import type { KindRule } from '../../../shared/features/workers/dated.ts';
import type { EngagementKind } from '../../../shared/features/workers/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** By kind, oldest first. */
export function allKindRules(db: ReadableDb): KindRule[] {
  const rows = db.all<Omit<KindRule, 'overtime'> & { readonly overtime: number }>(
    `SELECT kind, from_date AS fromDate, minimum_wage AS minimumWage, overtime, damages_rule AS damagesRule,
       tax_item AS taxItem, source
     FROM engagement_kind_rules
     ORDER BY kind, from_date`,
  );
  return rows.map((row) => ({ ...row, overtime: row.overtime === 1 }));
}

export function putKindRule(db: WritableDb, rule: KindRule): void {
  db.run(
    `INSERT OR REPLACE INTO engagement_kind_rules (kind, from_date, minimum_wage, overtime, damages_rule, tax_item, source)
     VALUES (:kind, :fromDate, :minimumWage, :overtime, :damagesRule, :taxItem, :source)`,
    { ...rule },
  );
}

export function deleteKindRule(db: WritableDb, kind: EngagementKind, fromDate: WorkDate): void {
  db.run('DELETE FROM engagement_kind_rules WHERE kind = :kind AND from_date = :fromDate', { kind, fromDate });
}
