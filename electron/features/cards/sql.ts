// The SQL of the card: who the person is, her household, and what she has in hand besides material.
import type { Card, HouseholdDraft, HelperId, Household } from '../../../shared/features/cards/schema.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export interface Person {
  readonly workerId: Id<'Worker'>;
  readonly workerNo: string;
  readonly name: string;
  readonly idNumber: string;
  readonly idUnverified: 0 | 1;
  readonly phone: string;
  readonly livingAddress: string;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly grade: Card['grade'];
}

export function personOf(db: ReadableDb, workerId: Id<'Worker'>, on: WorkDate): Person | undefined {
  return db.get<Person>(
    `SELECT id AS workerId, worker_no AS workerNo, name, id_number AS idNumber, id_unverified AS idUnverified, phone,
            living_address AS livingAddress, bank_name AS bankName, bank_account AS bankAccount,
            (SELECT grade FROM worker_grades WHERE worker_id = workers.id AND from_date <= :on
             ORDER BY from_date DESC LIMIT 1) AS grade
     FROM workers WHERE id = :workerId`,
    { workerId, on },
  );
}

type Engagement = NonNullable<Card['engagement']>;

/** The one that holds on the day; the tax item of its kind where it has none of its own. */
export function engagementOn(db: ReadableDb, workerId: Id<'Worker'>, on: WorkDate): Engagement | undefined {
  return db.get<Engagement>(
    `SELECT e.id, e.kind, work_mode AS workMode, post, sites.name AS siteName, from_date AS fromDate, to_date AS toDate,
            coalesce(tax_item, (SELECT rule.tax_item FROM engagement_kind_rules AS rule
                                WHERE rule.kind = e.kind AND rule.from_date <= :on ORDER BY rule.from_date DESC LIMIT 1),
                     'wages') AS taxItem
     FROM engagements AS e LEFT JOIN sites ON sites.id = site_id
     WHERE worker_id = :workerId AND from_date <= :on AND coalesce(to_date, :on) >= :on`,
    { workerId, on },
  );
}

export function categoriesOn(db: ReadableDb, workerId: Id<'Worker'>, on: WorkDate): Card['categories'] {
  return db.all(
    `SELECT name, from_date AS fromDate
     FROM worker_categories JOIN categories ON categories.id = category_id
     WHERE worker_id = :workerId AND from_date <= :on AND coalesce(to_date, :on) >= :on
     ORDER BY position`,
    { workerId, on },
  );
}

export interface Home {
  readonly workerId: Id<'Worker'>;
  readonly township: string;
  readonly village: string;
  readonly directions: string;
}

export function homes(db: ReadableDb): Home[] {
  return db.all('SELECT worker_id AS workerId, township, village, directions FROM worker_homes');
}

export function homeOf(db: ReadableDb, workerId: Id<'Worker'>): Home | undefined {
  return homes(db).find((home) => home.workerId === workerId);
}

export function helpersOf(db: ReadableDb, workerId: Id<'Worker'>): Household['helpers'] {
  return db.all('SELECT id, name, relation, phone FROM household_helpers WHERE worker_id = :workerId ORDER BY id', {
    workerId,
  });
}

export function writeHome(db: WritableDb, { workerId, township, village, directions }: Home): void {
  db.run(
    `INSERT INTO worker_homes (worker_id, township, village, directions) VALUES (:workerId, :township, :village, :directions)
     ON CONFLICT (worker_id) DO UPDATE SET township = :township, village = :village, directions = :directions`,
    { workerId, township, village, directions },
  );
}

export function deleteHelper(db: WritableDb, id: HelperId): void {
  db.run('DELETE FROM household_helpers WHERE id = :id', { id });
}

type Helper = HouseholdDraft['helpers'][number];

export function insertHelper(db: WritableDb, uid: Uid, workerId: Id<'Worker'>, helper: Omit<Helper, 'id'>): void {
  db.run(
    `INSERT INTO household_helpers (uid, worker_id, name, relation, phone) VALUES (:uid, :workerId, :name, :relation, :phone)`,
    { uid, workerId, ...helper },
  );
}

export function updateHelper(db: WritableDb, id: HelperId, { name, relation, phone }: Helper): void {
  db.run('UPDATE household_helpers SET name = :name, relation = :relation, phone = :phone WHERE id = :id', {
    ...{ id, name, relation, phone },
  });
}

/** What she made in a month by operation, and the whole output of the teams she was in. */
export function outputOf(db: ReadableDb, workerId: Id<'Worker'>, month: PayMonth): Card['output'] {
  const operation = `products.name || ' · ' || operations.name`;
  return db.all(
    `SELECT ${operation} AS operation, unit, NULL AS team, sum(qualified) AS qualified, sum(rework) AS rework,
            sum(defect_worker) AS defectWorker, sum(defect_material) AS defectMaterial
       FROM output_entries
       JOIN operations ON operations.id = operation_id JOIN products ON products.id = product_id
       WHERE worker_id = :workerId AND work_date BETWEEN :month || '-01' AND :month || '-31'
       GROUP BY operations.id
     UNION ALL
     SELECT ${operation}, unit, team, sum(qualified), 0, 0, 0
       FROM team_output_members
       JOIN team_outputs ON team_outputs.id = team_output_id
       JOIN operations ON operations.id = operation_id JOIN products ON products.id = product_id
       WHERE worker_id = :workerId AND work_date BETWEEN :month || '-01' AND :month || '-31'
       GROUP BY operations.id, team
     ORDER BY 3, 1`,
    { workerId, month },
  );
}

export interface LentTool {
  readonly workerId: Id<'Worker'>;
  readonly equipmentNo: string;
  readonly name: string;
  readonly value: Fen | null;
  readonly since: WorkDate;
  readonly dueDate: WorkDate | null;
  readonly deposit: Card['borrowed'][number]['deposit'];
}

/** Lent and not back, by number. */
export function lentTools(db: ReadableDb): LentTool[] {
  return db.all(
    `SELECT worker_id AS workerId, equipment_no AS equipmentNo, name, value, from_date AS since, due_date AS dueDate, deposit
     FROM equipment_loans JOIN equipment ON equipment.id = equipment_id
     WHERE state = 'inUse' ORDER BY equipment_no`,
  );
}

export type HeldMaterial = Card['held'][number] & { readonly workerId: Id<'Worker'> };

/** Over all open dispatches of a person: thread of one is used up on the next. Of one worker when she is named. */
export function heldMaterial(db: ReadableDb, workerId?: Id<'Worker'>): HeldMaterial[] {
  return db.all(
    `SELECT worker_id AS workerId, material_no AS materialNo, name, unit, sum(held) AS held
     FROM material_held JOIN materials ON materials.id = material_id
     ${workerId === undefined ? '' : 'WHERE worker_id = :workerId'}
     GROUP BY worker_id, materials.id HAVING sum(held) <> 0
     ORDER BY material_no`,
    workerId === undefined ? {} : { workerId },
  );
}
