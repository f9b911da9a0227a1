// The SQL of the rules a month is computed by: calendar, kinds, minimum wages, tax tables, due hours, rates, items.
import type {
  DueMinutes,
  KindRule,
  MinimumWage,
  MonthInput,
  PayOperation,
} from '../../../shared/features/payroll/input.ts';
import type { PayItem } from '../../../shared/features/payItems/schema.ts';
import type { PieceRate } from '../../../shared/features/products/schema.ts';
import { serviceTaxTableSchema, wagesTaxTableSchema, type DayKind } from '../../../shared/features/settings/schema.ts';
import { lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';

/** `from` = the earliest day looked at: that of late output, else the month's first. */
export function calendarOf(db: ReadableDb, from: WorkDate, month: PayMonth): ReadonlyMap<WorkDate, DayKind> {
  const days = db.all<{ date: WorkDate; kind: DayKind }>(
    'SELECT date, kind FROM calendar_days WHERE date BETWEEN :first AND :last',
    { first: from, last: lastDay(month) },
  );
  return new Map(days.map(({ date, kind }) => [date, kind]));
}

export function kindRules(db: ReadableDb): KindRule[] {
  const rows = db.all<Omit<KindRule, 'overtime'> & { overtime: number }>(
    `SELECT kind, from_date AS fromDate, minimum_wage AS minimumWage, overtime, damages_rule AS damagesRule, tax_item AS taxItem
     FROM engagement_kind_rules
     ORDER BY kind, from_date`,
  );
  return rows.map((row) => ({ ...row, overtime: row.overtime === 1 }));
}

export function minimumWages(db: ReadableDb): MinimumWage[] {
  return db.all<MinimumWage>(
    `SELECT district, from_date AS fromDate, monthly, hourly
     FROM minimum_wages
     ORDER BY district, from_date`,
  );
}

export function taxTables(db: ReadableDb): Pick<MonthInput, 'wagesTaxTables' | 'serviceTaxTables'> {
  const rows = db.all<{ taxItem: 'wages' | 'service'; fromDate: WorkDate; content: string }>(
    'SELECT tax_item AS taxItem, from_date AS fromDate, content FROM tax_tables ORDER BY tax_item, from_date',
  );
  const of = (item: 'wages' | 'service') => rows.filter(({ taxItem }) => taxItem === item);
  return {
    wagesTaxTables: of('wages').map(({ fromDate, content }) => ({
      fromDate,
      table: wagesTaxTableSchema.parse(JSON.parse(content)),
    })),
    serviceTaxTables: of('service').map(({ fromDate, content }) => ({
      fromDate,
      table: serviceTaxTableSchema.parse(JSON.parse(content)),
    })),
  };
}

export function dueMinutes(db: ReadableDb, month: PayMonth): DueMinutes[] {
  return db.all<DueMinutes>('SELECT site_id AS siteId, minutes FROM due_hours WHERE month = :month', { month });
}

export function operations(db: ReadableDb): PayOperation[] {
  const rows = db.all<Omit<PayOperation, 'defectMaterialPaid'> & { defectMaterialPaid: number }>(
    `SELECT operations.id, product_no AS productNo, operation_no AS operationNo, products.name AS productName, operations.name,
            unit, decimals, defect_material_paid AS defectMaterialPaid
     FROM operations JOIN products ON products.id = product_id`,
  );
  return rows.map((row) => ({ ...row, defectMaterialPaid: row.defectMaterialPaid === 1 }));
}

/** Rows that may be valid in the month; later ones are left out. */
export function ratesUpTo(db: ReadableDb, day: WorkDate): PieceRate[] {
  const rows = db.all<Omit<PieceRate, 'tiers'> & { tiers: string }>(
    `SELECT piece_rates.id, operation_id AS operationId, grade, worker_id AS workerId, from_date AS fromDate,
            piece_rates.rate, tier_mode AS tierMode,
            (SELECT json_group_array(json_object('upTo', up_to, 'rate', tiers.rate) ORDER BY position)
             FROM piece_rate_tiers AS tiers WHERE piece_rate_id = piece_rates.id) AS tiers
     FROM piece_rates
     WHERE from_date <= :day
     ORDER BY operation_id, from_date`,
    { day },
  );
  return rows.map((row) => ({ ...row, tiers: JSON.parse(row.tiers) as PieceRate['tiers'] }));
}

export function payItems(db: ReadableDb): PayItem[] {
  const rows = db.all<
    Omit<PayItem, 'counts' | 'taxable' | 'court'> & { counts: number; taxable: number; court: number }
  >(
    `SELECT id, name, kind, source, amount, formula, counts, taxable, court, position
     FROM pay_items
     ORDER BY position, id`,
  );
  return rows.map((row) => ({ ...row, counts: row.counts === 1, taxable: row.taxable === 1, court: row.court === 1 }));
}
