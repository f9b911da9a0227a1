// The SQL of what happened in a month: who was engaged, what was made, attended, typed in.
import type {
  AttendanceDay,
  OutputSum,
  Part,
  PayEngagement,
  TeamRow,
  WorkerMonth,
} from '../../../shared/features/payroll/input.ts';
import { firstDay, lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

type WorkerId = Id<'Worker'>;
type OfWorker<Row> = Row & { readonly workerId: WorkerId };

/** Everybody; the rules leave out who has no line. */
export function workers(db: ReadableDb): Pick<WorkerMonth, 'id' | 'workerNo' | 'name' | 'idNumber'>[] {
  return db.all('SELECT id, worker_no AS workerNo, name, id_number AS idNumber FROM workers ORDER BY worker_no');
}

export function grades(db: ReadableDb): OfWorker<WorkerMonth['grades'][number]>[] {
  return db.all(
    'SELECT worker_id AS workerId, from_date AS fromDate, grade FROM worker_grades ORDER BY worker_id, from_date',
  );
}

/** Engagements that touch the month's year up to the month's end, and each worker's newest one (material-rules §6.7). */
export function engagements(db: ReadableDb, month: PayMonth, bookDistrict: string): OfWorker<PayEngagement>[] {
  return db.all(
    `SELECT engagements.id, worker_id AS workerId, engagements.kind, work_mode AS workMode, from_date AS fromDate, to_date AS toDate, site_id AS siteId,
            coalesce(nullif(district, ''), :bookDistrict) AS district, tax_item AS taxItem,
            hourly_rate AS hourlyRate, daily_rate AS dailyRate, monthly_rate AS monthlyRate,
            social_insurance AS socialInsurance, damages_cap AS damagesCap
     FROM engagements LEFT JOIN sites ON sites.id = site_id
     WHERE from_date <= :last
       AND (coalesce(to_date, :last) >= :newYear
            OR from_date = (SELECT max(from_date) FROM engagements AS newest
                            WHERE newest.worker_id = engagements.worker_id AND newest.from_date <= :last))
     ORDER BY worker_id, from_date`,
    { bookDistrict, last: lastDay(month), newYear: `${month.slice(0, 4)}-01-01` },
  );
}

/** Days on which a price, a grade or an engagement may change inside the month; a sum never reaches across one. */
export function cutDays(db: ReadableDb, month: PayMonth): WorkDate[] {
  const days = db.all<{ day: WorkDate }>(
    `SELECT from_date AS day FROM piece_rates WHERE from_date > :first AND from_date <= :last
     UNION SELECT from_date FROM worker_grades WHERE from_date > :first AND from_date <= :last
     UNION SELECT from_date FROM engagements WHERE from_date > :first AND from_date <= :last
     UNION SELECT date(to_date, '+1 day') FROM engagements WHERE to_date >= :first AND to_date < :last
     ORDER BY day`,
    { first: firstDay(month), last: lastDay(month) },
  );
  return days.map(({ day }) => day);
}

export interface Segment {
  readonly first: WorkDate;
  readonly last: WorkDate;
}

/**
 * Output summed by SQLite as far as its price cannot differ: over the segment, by day where it is arranged or tiered.
 * With `part` only what was paid before and what falls into its days.
 */
export function outputSums(db: ReadableDb, segment: Segment, part: Part | null): OfWorker<OutputSum>[] {
  const rows = db.all<
    OfWorker<Omit<OutputSum, 'date' | 'arranged' | 'collected' | 'paid'>> & {
      readonly day: WorkDate | null;
      readonly arranged: number;
      readonly collected: number;
      readonly paid: number;
    }
  >(
    `SELECT worker_id AS workerId, operation_id AS operationId,
            CASE WHEN arranged = 1 OR operation_id IN (SELECT operation_id FROM piece_rates WHERE tier_mode <> 'none')
                 THEN work_date END AS day,
            arranged, agreed_rate AS agreedRate, collection_line_id IS NOT NULL AS collected,
            pay_slip_id IS NOT NULL AS paid,
            sum(qualified) AS qualified, sum(defect_material) AS defectMaterial
     FROM output_entries
     WHERE work_date BETWEEN :first AND :last
       AND (:from IS NULL OR work_date BETWEEN :from AND :to OR pay_slip_id IS NOT NULL)
     GROUP BY worker_id, operation_id, day, arranged, agreed_rate, collected, paid`,
    { ...segment, from: part?.fromDate ?? null, to: part?.toDate ?? null },
  );
  return rows.map(({ day, arranged, collected, paid, ...row }) => ({
    ...row,
    date: day ?? segment.first,
    arranged: arranged === 1,
    collected: collected === 1,
    paid: paid === 1,
  }));
}

/** Days with output that was made at the workshop, each once; asked for only where attendance is kept (wage-rules §12.28). */
export function outputDays(db: ReadableDb, month: PayMonth): OfWorker<{ date: WorkDate }>[] {
  return db.all(
    `SELECT DISTINCT worker_id AS workerId, work_date AS date
     FROM output_entries
     WHERE work_date BETWEEN :first AND :last AND collection_line_id IS NULL
     ORDER BY work_date, worker_id`,
    { first: firstDay(month), last: lastDay(month) },
  );
}

/** With `part` only the rows of its days. */
export function teamOutputs(db: ReadableDb, month: PayMonth, part: Part | null): TeamRow[] {
  const rows = db.all<Omit<TeamRow, 'members'> & { members: string }>(
    `SELECT team_outputs.id, work_date AS date, team, operation_id AS operationId, qualified, split,
            json_group_array(json_object('workerId', worker_id, 'weight', weight, 'paid', json(iif(pay_slip_id IS NULL, 'false', 'true'))) ORDER BY worker_no) AS members
     FROM team_outputs
     JOIN team_output_members ON team_output_id = team_outputs.id
     JOIN workers ON workers.id = worker_id
     WHERE work_date BETWEEN :first AND :last
     GROUP BY team_outputs.id
     ORDER BY work_date, team_outputs.id`,
    { first: part?.fromDate ?? firstDay(month), last: part?.toDate ?? lastDay(month) },
  );
  return rows.map((row) => ({ ...row, members: JSON.parse(row.members) as TeamRow['members'] }));
}

/** Days with hours or an absence; paid absence apart (wage-rules §12.28). */
export function attendance(db: ReadableDb, month: PayMonth): OfWorker<AttendanceDay>[] {
  return db.all(
    `WITH present AS (
       SELECT worker_id, work_date FROM attendance WHERE work_date BETWEEN :first AND :last
       UNION SELECT worker_id, work_date FROM absences WHERE work_date BETWEEN :first AND :last)
     SELECT present.worker_id AS workerId, present.work_date AS date,
            coalesce(a.minutes, 0) AS minutes, coalesce(a.arranged_minutes, 0) AS arrangedMinutes,
            iif(kinds.paid = 1, b.minutes, 0) AS paidAbsence
     FROM present
     LEFT JOIN attendance AS a ON a.worker_id = present.worker_id AND a.work_date = present.work_date
     LEFT JOIN absences AS b ON b.worker_id = present.worker_id AND b.work_date = present.work_date
     LEFT JOIN absence_kinds AS kinds ON kinds.id = b.absence_kind_id
     ORDER BY present.worker_id, present.work_date`,
    { first: firstDay(month), last: lastDay(month) },
  );
}

/** Meals and nights by worker (wage-rules §5: the sum of records). */
export function boardSums(db: ReadableDb, month: PayMonth): OfWorker<{ meals: number; nights: number }>[] {
  return db.all(
    `SELECT worker_id AS workerId, sum(meals) AS meals, sum(nights) AS nights
     FROM board_marks WHERE work_date BETWEEN :first AND :last GROUP BY worker_id`,
    { first: firstDay(month), last: lastDay(month) },
  );
}

export function typedValues(db: ReadableDb, month: PayMonth): OfWorker<{ payItemId: Id<'PayItem'>; amount: Fen }>[] {
  return db.all(
    'SELECT worker_id AS workerId, pay_item_id AS payItemId, amount FROM monthly_values WHERE month = :month',
    { month },
  );
}
