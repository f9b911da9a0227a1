// The SQL of team output and its members.
import type {
  NamedMember,
  Team,
  TeamOutput,
  TeamOutputDraft,
  TeamOutputId,
} from '../../../shared/features/output/teamSchema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';
import { dayKindSql } from '../../store/dayKind.ts';
import { lockedSql, placeSql } from './sqlParts.ts';

type Flag = 'tiered' | 'unpriced' | 'locked';
type Row = Omit<TeamOutput, Flag | 'members'> & Record<Flag, 0 | 1>;

const teamSql = `
  SELECT t.id, t.work_date AS workDate, ${dayKindSql('t.work_date')} AS dayKind, t.team, t.qualified, t.split, t.note, ${placeSql},
    r.rate, 0 AS tiered, t.piece_rate_id IS NULL AS unpriced,
    ${lockedSql('t.work_date')} OR EXISTS (SELECT 1 FROM team_output_members m WHERE m.team_output_id = t.id AND m.pay_slip_id IS NOT NULL) AS locked
  FROM priced_team_output t
    JOIN operations o ON o.id = t.operation_id
    JOIN products p ON p.id = o.product_id
    LEFT JOIN piece_rates r ON r.id = t.piece_rate_id`;

export function listTeamOutputs(db: ReadableDb, range: { from: WorkDate; to: WorkDate }): TeamOutput[] {
  const rows = db.all<Row>(
    `${teamSql} WHERE t.work_date BETWEEN :from AND :to ORDER BY t.work_date DESC, t.id DESC`,
    range,
  );
  return rows.map((row) => teamOutputOf(db, row));
}

export function teamOutputById(db: ReadableDb, id: TeamOutputId): TeamOutput | undefined {
  const row = db.get<Row>(`${teamSql} WHERE t.id = :id`, { id });
  return row && teamOutputOf(db, row);
}

function teamOutputOf(db: ReadableDb, row: Row): TeamOutput {
  return {
    ...row,
    tiered: row.tiered === 1,
    unpriced: row.unpriced === 1,
    locked: row.locked === 1,
    members: membersOf(db, row.id),
  };
}

function membersOf(db: ReadableDb, id: TeamOutputId): NamedMember[] {
  return db.all<NamedMember>(
    `SELECT w.id AS workerId, w.worker_no AS workerNo, w.name AS workerName, m.weight
     FROM team_output_members m JOIN workers w ON w.id = m.worker_id
     WHERE m.team_output_id = :id ORDER BY w.worker_no`,
    { id },
  );
}

export function allTeams(db: ReadableDb): Team[] {
  const newest = db.all<{ id: TeamOutputId; team: string; split: Team['split'] }>(
    `SELECT t.id, t.team, t.split
     FROM team_outputs t
     WHERE t.id = (SELECT n.id FROM team_outputs n WHERE n.team = t.team ORDER BY n.work_date DESC, n.id DESC LIMIT 1)
     ORDER BY t.team`,
  );
  return newest.map(({ id, team, split }) => ({ team, split, members: membersOf(db, id) }));
}

export function insertTeamOutput(db: WritableDb, uid: Uid, draft: TeamOutputDraft): TeamOutputId {
  const { members, ...row } = draft;
  const id = db.run(
    `INSERT INTO team_outputs (uid, work_date, team, operation_id, qualified, split, note)
     VALUES (:uid, :workDate, :team, :operationId, :qualified, :split, :note)`,
    { uid, ...row },
  ).id as TeamOutputId;
  insertMembers(db, id, members);
  return id;
}

export function updateTeamOutput(db: WritableDb, id: TeamOutputId, draft: TeamOutputDraft): void {
  const { members, ...row } = draft;
  db.run(
    `UPDATE team_outputs
     SET work_date = :workDate, team = :team, operation_id = :operationId, qualified = :qualified, split = :split, note = :note
     WHERE id = :id`,
    { id, ...row },
  );
  db.run('DELETE FROM team_output_members WHERE team_output_id = :id', { id });
  insertMembers(db, id, members);
}

function insertMembers(db: WritableDb, id: TeamOutputId, members: TeamOutputDraft['members']): void {
  for (const { workerId, weight } of members)
    db.run(`INSERT INTO team_output_members (team_output_id, worker_id, weight) VALUES (:id, :workerId, :weight)`, {
      id,
      workerId,
      weight,
    });
}

export function deleteTeamOutput(db: WritableDb, id: TeamOutputId): void {
  db.run('DELETE FROM team_outputs WHERE id = :id', { id });
}
