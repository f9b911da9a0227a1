// The SQL of what an agreement says about work and pay: the engagement, the rates that hold for her, loss and minimum wage.
import type { EngagementKind, TaxItem, WorkMode } from '../../../shared/features/workers/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Fen, Hao } from '../../../shared/values/money.ts';
import type { Milli, TenThousandth } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface EngagementTerms {
  readonly id: Id<'Engagement'>;
  readonly kind: EngagementKind;
  readonly workMode: WorkMode;
  readonly post: string;
  readonly site: string | null;
  readonly district: string;
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
  readonly taxItem: TaxItem;
  readonly hourlyRate: Fen | null;
  readonly dailyRate: Fen | null;
  readonly monthlyRate: Fen | null;
  readonly damagesCap: TenThousandth | null;
}

/** The engagement that holds on the day, else the next one to begin. */
export function engagementTerms(db: ReadableDb, workerId: Id<'Worker'>, on: WorkDate): EngagementTerms | undefined {
  return db.get(
    `SELECT e.id, e.kind, work_mode AS workMode, post, sites.name || ' ' || township || village AS site,
            coalesce(sites.district, '') AS district, from_date AS fromDate, to_date AS toDate,
            coalesce(tax_item, (SELECT rule.tax_item FROM engagement_kind_rules AS rule
                                WHERE rule.kind = e.kind AND rule.from_date <= :on ORDER BY rule.from_date DESC LIMIT 1),
                     'wages') AS taxItem,
            hourly_rate AS hourlyRate, daily_rate AS dailyRate, monthly_rate AS monthlyRate, damages_cap AS damagesCap
     FROM engagements AS e LEFT JOIN sites ON sites.id = site_id
     WHERE worker_id = :workerId AND coalesce(to_date, :on) >= :on
     ORDER BY from_date LIMIT 1`,
    { workerId, on },
  );
}

export interface OperationTerms {
  readonly operationId: Id<'Operation'>;
  readonly productId: Id<'Product'>;
  readonly operation: string;
  readonly unit: string;
  readonly rate: Hao;
  readonly tierMode: 'none' | 'progressive' | 'whole';
  /** JSON list of {upTo, rate}, ascending; upTo null = above. */
  readonly tiers: string;
}

/** What she made or was handed out since a day, else everything, with the rate that holds for her on `on`: her own, her grade's, the general one. */
export function operationTerms(
  db: ReadableDb,
  workerId: Id<'Worker'>,
  { since, on }: { readonly since: WorkDate; readonly on: WorkDate },
): OperationTerms[] {
  const rateOf = (whose: string): string =>
    `(SELECT iif(r.rate IS NULL, NULL, r.id) FROM piece_rates AS r
      WHERE r.operation_id = operations.id AND r.from_date <= :on AND ${whose} ORDER BY r.from_date DESC LIMIT 1)`;
  const gradeNow = `(SELECT grade FROM worker_grades WHERE worker_id = :workerId AND from_date <= :on ORDER BY from_date DESC LIMIT 1)`;
  return db.all(
    `WITH own (id) AS (
       SELECT operation_id FROM output_entries WHERE worker_id = :workerId AND work_date >= :since
       UNION SELECT operation_id FROM dispatch_lines JOIN dispatches ON dispatches.id = dispatch_id
             WHERE worker_id = :workerId AND date >= :since)
     SELECT operations.id AS operationId, products.id AS productId, product_no || ' ' || products.name || ' · ' || operations.name AS operation,
            unit, rate.rate, tier_mode AS tierMode,
            (SELECT json_group_array(json_object('upTo', up_to, 'rate', tier.rate)) FROM
               (SELECT * FROM piece_rate_tiers WHERE piece_rate_id = rate.id ORDER BY position) AS tier) AS tiers
     FROM operations
     JOIN products ON products.id = product_id
     JOIN piece_rates AS rate ON rate.id = coalesce(
       ${rateOf('r.worker_id = :workerId')}, ${rateOf(`r.grade = ${gradeNow}`)},
       ${rateOf('r.worker_id IS NULL AND r.grade IS NULL')})
     WHERE operations.id IN own OR NOT EXISTS (SELECT 1 FROM own)
     ORDER BY product_no, length(operation_no), operation_no`,
    { workerId, since, on },
  );
}

export interface LossTerms {
  readonly productId: Id<'Product'>;
  readonly operationId: Id<'Operation'> | null;
  readonly product: string;
  readonly productUnit: string;
  readonly material: string;
  readonly unit: string;
  readonly perPiece: Milli;
  readonly lossAllowance: TenThousandth;
  readonly price: Hao | null;
}

export function lossTerms(db: ReadableDb): LossTerms[] {
  return db.all(
    `SELECT product_id AS productId, operation_id AS operationId, products.name AS product, products.unit AS productUnit,
            materials.name AS material, materials.unit, per_piece AS perPiece, loss_allowance AS lossAllowance, price
     FROM bom_lines JOIN products ON products.id = product_id JOIN materials ON materials.id = material_id
     ORDER BY product_no, material_no`,
  );
}

export function minimumWageOn(db: ReadableDb, district: string, on: WorkDate): Fen | undefined {
  return db.get<{ monthly: Fen }>(
    `SELECT monthly FROM minimum_wages WHERE district = :district AND from_date <= :on ORDER BY from_date DESC LIMIT 1`,
    { district, on },
  )?.monthly;
}
