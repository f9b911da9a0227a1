// The SQL of the records behind a line that is not made of pieces: a team's row, the days attended, an advance.
import type { AttendedDay } from '../../../shared/features/payroll/sourceSchema.ts';
import type { AdvancePlan } from '../../../shared/features/advances/schema.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface TeamOf {
  readonly date: WorkDate;
  readonly team: string;
  readonly note: string;
  /** By worker number, as the rules divide it. */
  readonly members: readonly {
    readonly workerId: Id<'Worker'>;
    readonly workerNo: string;
    readonly name: string;
    readonly weight: number;
  }[];
}

export function teamOf(db: ReadableDb, id: Id<'TeamOutput'>): TeamOf | undefined {
  const team = db.get<Omit<TeamOf, 'members'>>(
    'SELECT work_date AS date, team, note FROM team_outputs WHERE id = :id',
    {
      id,
    },
  );
  const members = db.all<TeamOf['members'][number]>(
    `SELECT worker_id AS workerId, worker_no AS workerNo, name, weight
     FROM team_output_members JOIN workers ON workers.id = worker_id
     WHERE team_output_id = :id`,
    { id },
  );
  return team && { ...team, members };
}

export function attendedDays(db: ReadableDb, workerId: Id<'Worker'>, from: WorkDate, to: WorkDate): AttendedDay[] {
  const of = { workerId, from, to };
  const rows = db.all<Omit<AttendedDay, 'absencePaid'> & { readonly absencePaid: number }>(
    `WITH present AS (
       SELECT work_date FROM attendance WHERE worker_id = :workerId AND work_date BETWEEN :from AND :to
       UNION SELECT work_date FROM absences WHERE worker_id = :workerId AND work_date BETWEEN :from AND :to)
     SELECT present.work_date AS date, coalesce(a.minutes, 0) AS minutes, coalesce(a.arranged_minutes, 0) AS arrangedMinutes,
            coalesce(kinds.name, '') AS absence, coalesce(b.minutes, 0) AS absenceMinutes,
            coalesce(kinds.paid, 0) AS absencePaid
     FROM present
     LEFT JOIN attendance AS a ON a.worker_id = :workerId AND a.work_date = present.work_date
     LEFT JOIN absences AS b ON b.worker_id = :workerId AND b.work_date = present.work_date
     LEFT JOIN absence_kinds AS kinds ON kinds.id = b.absence_kind_id
     ORDER BY present.work_date`,
    of,
  );
  return rows.map((row) => ({ ...row, absencePaid: row.absencePaid === 1 }));
}

export interface AdvanceOf {
  readonly date: WorkDate;
  readonly amount: Fen;
  readonly plan: AdvancePlan;
  readonly planValue: number | null;
  readonly firstMonth: PayMonth;
  readonly note: string;
}

export function advanceOf(db: ReadableDb, id: number): AdvanceOf | undefined {
  return db.get<AdvanceOf>(
    'SELECT date, amount, plan, plan_value AS planValue, first_month AS firstMonth, note FROM advances WHERE id = :id',
    { id },
  );
}
