// The SQL of what a lock marks as paid and an unlock frees; the triggers of 0004 keep marked rows as they are.
import { firstDay, lastDay } from '../../../shared/values/dates.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import type { WritableDb } from '../../store/database.ts';

/**
 * Marks what the run's slips pay: output and team output of its days and what turned up late from months before,
 * adjustments that waited; with the month's last run attendance, too. What an interim run paid keeps its own mark.
 */
export function freezeEntries(db: WritableDb, runId: number, { month, part }: Period): void {
  const days = { runId, first: part?.fromDate ?? firstDay(month), last: part?.toDate ?? lastDay(month) };
  db.run(
    `UPDATE output_entries SET pay_slip_id = slips.id
     FROM pay_slips AS slips
     WHERE slips.pay_run_id = :runId AND slips.worker_id = output_entries.worker_id
       AND output_entries.pay_slip_id IS NULL AND (work_date BETWEEN :first AND :last OR work_date < :monthStart)`,
    { ...days, monthStart: firstDay(month) },
  );
  db.run(
    `UPDATE team_output_members SET pay_slip_id = slips.id
     FROM pay_slips AS slips, team_outputs
     WHERE slips.pay_run_id = :runId AND slips.worker_id = team_output_members.worker_id
       AND team_output_members.pay_slip_id IS NULL
       AND team_outputs.id = team_output_id AND work_date BETWEEN :first AND :last`,
    days,
  );
  db.run(
    `UPDATE pay_adjustments SET pay_slip_id = slips.id
     FROM pay_slips AS slips
     WHERE slips.pay_run_id = :runId AND slips.worker_id = pay_adjustments.worker_id
       AND pay_adjustments.pay_slip_id IS NULL AND pay_adjustments.month <= :month`,
    { runId, month },
  );
  if (part !== null) return;
  db.run(
    `UPDATE attendance SET pay_slip_id = slips.id
     FROM pay_slips AS slips
     WHERE slips.pay_run_id = :runId AND slips.worker_id = attendance.worker_id AND work_date BETWEEN :first AND :last`,
    days,
  );
}

/** The run with its slips and ledgers goes; what it paid is free again. */
export function deleteRun(db: WritableDb, runId: number): void {
  const slips = '(SELECT id FROM pay_slips WHERE pay_run_id = :runId)';
  for (const table of ['output_entries', 'attendance', 'team_output_members', 'pay_adjustments'])
    db.run(`UPDATE ${table} SET pay_slip_id = NULL WHERE pay_slip_id IN ${slips}`, { runId });
  db.run(`DELETE FROM pay_slip_lines WHERE pay_slip_id IN ${slips}`, { runId });
  db.run('DELETE FROM pay_ledgers WHERE pay_run_id = :runId', { runId });
  db.run('DELETE FROM pay_slips WHERE pay_run_id = :runId', { runId });
  db.run('DELETE FROM pay_runs WHERE id = :runId', { runId });
}
