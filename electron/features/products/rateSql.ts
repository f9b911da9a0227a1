// The SQL of piece rates; which row prices which output is the views priced_output and priced_team_output.
import type { ListedRate, PricedOperation, Unpriced } from '../../../shared/features/products/rateContract.ts';
import type {
  OperationId,
  PieceRate,
  PieceRateId,
  ProductId,
  RateDraft,
  Tier,
} from '../../../shared/features/products/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { inOrder, operationColumns, operationOf, operationsOf, type OperationRow } from './sql.ts';

const listedColumns = `r.id, r.operation_id AS operationId, r.grade, r.worker_id AS workerId, r.from_date AS fromDate, r.rate,
  r.tier_mode AS tierMode, p.product_no AS productNo, o.operation_no AS operationNo, w.worker_no AS workerNo, w.name AS workerName`;

/** General rows first, then grades, then workers; newest first within. */
export function ratesOf(db: ReadableDb, operationId: OperationId): ListedRate[] {
  const locked = lockedMonths(db, operationId);
  const rows = db.all<Omit<ListedRate, 'tiers' | 'lockedMonth'>>(
    `SELECT ${listedColumns}
     FROM piece_rates r JOIN operations o ON o.id = r.operation_id JOIN products p ON p.id = o.product_id
       LEFT JOIN workers w ON w.id = r.worker_id
     WHERE r.operation_id = :operationId
     ORDER BY w.worker_no, r.grade, r.from_date DESC`,
    { operationId },
  );
  return rows.map((row) => ({ ...row, tiers: tiersOf(db, row.id), lockedMonth: locked.get(row.id) ?? null }));
}

export function rateById(db: ReadableDb, id: PieceRateId): ListedRate | undefined {
  const found = db.get<{ operationId: OperationId }>(
    'SELECT operation_id AS operationId FROM piece_rates WHERE id = :id',
    { id },
  );
  return found && ratesOf(db, found.operationId).find((rate) => rate.id === id);
}

/** Rate row → newest month whose frozen wages it priced. */
function lockedMonths(db: ReadableDb, operationId: OperationId): ReadonlyMap<PieceRateId, string> {
  return new Map(lockedUse(db, operationId).map(({ id, month }) => [id, month]));
}

/** Which rate rows price the frozen output of an operation, with a fingerprint of that output: the same before and after a change when no frozen price moved. */
export function lockedUse(
  db: ReadableDb,
  operationId: OperationId,
): { id: PieceRateId; month: string; fingerprint: string }[] {
  return db.all(
    `SELECT piece_rate_id AS id, max(substr(work_date, 1, 7)) AS month,
       sum(source = 'entry') || ':' || sum(row) || ':' || count(*) AS fingerprint
     FROM (SELECT piece_rate_id, work_date, 'entry' AS source, id AS row FROM priced_output
           WHERE operation_id = :operationId AND pay_slip_id IS NOT NULL AND agreed_rate IS NULL
           UNION ALL
           SELECT t.piece_rate_id, t.work_date, 'team', t.id
           FROM priced_team_output t JOIN team_output_members m ON m.team_output_id = t.id
           WHERE t.operation_id = :operationId AND m.pay_slip_id IS NOT NULL)
     GROUP BY piece_rate_id
     ORDER BY piece_rate_id`,
    { operationId },
  );
}

function tiersOf(db: ReadableDb, id: PieceRateId): Tier[] {
  return db.all<Tier>('SELECT up_to AS upTo, rate FROM piece_rate_tiers WHERE piece_rate_id = :id ORDER BY position', {
    id,
  });
}

export function pricedOperations(db: ReadableDb, productId: ProductId, date: WorkDate): PricedOperation[] {
  return operationsOf(db, productId).map((operation) => ({ ...operation, ...pricesOn(db, operation.id, date) }));
}

function pricesOn(
  db: ReadableDb,
  operationId: OperationId,
  date: WorkDate,
): Pick<PricedOperation, 'general' | 'specialRates'> {
  const general = db.get<Omit<PieceRate, 'tiers'>>(
    `SELECT id, operation_id AS operationId, grade, worker_id AS workerId, from_date AS fromDate, rate, tier_mode AS tierMode
     FROM piece_rates
     WHERE operation_id = :operationId AND grade IS NULL AND worker_id IS NULL AND from_date <= :date
     ORDER BY from_date DESC LIMIT 1`,
    { operationId, date },
  );
  const special = db.get<{ count: number }>(
    `SELECT count(*) AS count
     FROM piece_rates r
     WHERE r.operation_id = :operationId AND (r.grade IS NOT NULL OR r.worker_id IS NOT NULL) AND r.rate IS NOT NULL
       AND r.from_date = (SELECT max(n.from_date) FROM piece_rates n
                          WHERE n.operation_id = r.operation_id AND n.grade IS r.grade AND n.worker_id IS r.worker_id AND n.from_date <= :date)`,
    { operationId, date },
  );
  return {
    general: general === undefined ? null : { ...general, tiers: tiersOf(db, general.id) },
    specialRates: special?.count ?? 0,
  };
}

/** Open work without a price, by operation; `priced` keeps the cheap test first, so that a big month is not looked up row by row. */
export function unpricedOperations(db: ReadableDb): Unpriced[] {
  const rows = db.all<OperationRow & Pick<Unpriced, 'firstDate' | 'lastDate' | 'quantity' | 'entries'>>(
    `WITH priced AS (SELECT operation_id, min(from_date) AS from_date FROM piece_rates
                     WHERE grade IS NULL AND worker_id IS NULL GROUP BY operation_id),
     work AS (
       SELECT e.operation_id, e.work_date, e.qualified + iif(o.defect_material_paid, e.defect_material, 0) AS quantity
       FROM priced_output e JOIN operations o ON o.id = e.operation_id LEFT JOIN priced f ON f.operation_id = e.operation_id
       WHERE e.pay_slip_id IS NULL AND e.agreed_rate IS NULL AND (f.from_date IS NULL OR e.work_date < f.from_date)
         AND e.piece_rate_id IS NULL
       UNION ALL
       SELECT t.operation_id, t.work_date, t.qualified FROM priced_team_output t WHERE t.piece_rate_id IS NULL)
     SELECT ${operationColumns}, min(k.work_date) AS firstDate, max(k.work_date) AS lastDate, sum(k.quantity) AS quantity, count(*) AS entries
     FROM work k JOIN operations o ON o.id = k.operation_id JOIN products p ON p.id = o.product_id
     WHERE k.quantity > 0
     GROUP BY o.id`,
  );
  return inOrder(rows.map(operationOf));
}

export function sameRate(
  db: ReadableDb,
  { operationId, grade, workerId, fromDate }: RateDraft,
): PieceRateId | undefined {
  return db.get<{ id: PieceRateId }>(
    `SELECT id FROM piece_rates
     WHERE operation_id = :operationId AND from_date = :fromDate AND grade IS :grade AND worker_id IS :workerId`,
    { operationId, grade, workerId, fromDate },
  )?.id;
}

export function insertRate(db: WritableDb, uid: Uid, draft: RateDraft): PieceRateId {
  const { tiers, ...row } = draft;
  const id = db.run(
    `INSERT INTO piece_rates (uid, operation_id, grade, worker_id, from_date, rate, tier_mode)
     VALUES (:uid, :operationId, :grade, :workerId, :fromDate, :rate, :tierMode)`,
    { uid, ...row },
  ).id as PieceRateId;
  insertTiers(db, id, tiers);
  return id;
}

export function updateRate(db: WritableDb, id: PieceRateId, draft: RateDraft): void {
  const { tiers, ...row } = draft;
  db.run(
    `UPDATE piece_rates
     SET operation_id = :operationId, grade = :grade, worker_id = :workerId, from_date = :fromDate, rate = :rate, tier_mode = :tierMode
     WHERE id = :id`,
    { id, ...row },
  );
  db.run('DELETE FROM piece_rate_tiers WHERE piece_rate_id = :id', { id });
  insertTiers(db, id, tiers);
}

function insertTiers(db: WritableDb, id: PieceRateId, tiers: readonly Tier[]): void {
  for (const [position, { upTo, rate }] of tiers.entries())
    db.run(
      'INSERT INTO piece_rate_tiers (piece_rate_id, position, up_to, rate) VALUES (:id, :position, :upTo, :rate)',
      {
        id,
        position,
        upTo,
        rate,
      },
    );
}

export function deleteRate(db: WritableDb, id: PieceRateId): void {
  db.run('DELETE FROM piece_rates WHERE id = :id', { id });
}

export function workerExists(db: ReadableDb, workerId: number): boolean {
  return db.get('SELECT 1 FROM workers WHERE id = :workerId', { workerId }) !== undefined;
}
