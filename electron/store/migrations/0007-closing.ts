/**
 * Closing a month (结账, wage-rules §10): who closed it, why, with which findings; and closed is closed in SQL. In a closed month
 * nothing comes in, goes out or changes of
 *   pay_runs, pay_slips, pay_slip_lines, pay_ledgers        but a run may still become 'paid'
 *   monthly_values, special_deductions                      by their month
 *   attendance, team_outputs, team_output_members           by their day (absences, board_marks, attendance_punches: 0005)
 *   collections, material_returns, settlements              by their date, with their lines and write-offs
 *   dispatches                                              by their date, with their lines; the due date may move
 *   material_documents, reversals                           by their date, with their lines (0008)
 *   equipment_loans                                         by the day lent, and by the day it came back
 *   advances                                                by the day paid out; the plan of taking back may change
 *   payments, payment_failures                              by their own date: the slips of a closed month are paid later, in open months
 *   pay_adjustments                                         none is added for it; one that waits may go, or be paid later
 *   output_entries                                          late output comes in, and waits, with a reason in its note (§12.21)
 * Free: signatures and attachments; rates, calendar, minimum wages, taxes and engagements, of which the slips hold their own copies.
 */
import { all, byDay, byMonth, byParent, dayOf, inAndOut, triggers, type Guard } from './closedTriggers.ts';
const guards: readonly Guard[] = [
  {
    table: 'pay_runs',
    months: byMonth,
    events: all,
    of: 'uid, month, part_from, part_to, locked_at, locked_by, rules',
  },
  { table: 'pay_slips', months: byMonth, events: inAndOut },
  { table: 'pay_slip_lines', months: byParent('pay_slips', 'id', 'month', 'pay_slip_id'), events: inAndOut },
  { table: 'pay_ledgers', months: byMonth, events: all },
  { table: 'monthly_values', months: byMonth, events: all },
  { table: 'special_deductions', months: byMonth, events: all },
  { table: 'attendance', months: byDay('work_date'), events: all },
  { table: 'team_outputs', months: byDay('work_date'), events: all },
  {
    table: 'team_output_members',
    months: byParent('team_outputs', 'id', dayOf('work_date'), 'team_output_id'),
    events: all,
  },
  { table: 'collections', months: byDay('date'), events: all },
  { table: 'collection_lines', months: byParent('collections', 'id', dayOf('date'), 'collection_id'), events: all },
  { table: 'material_returns', months: byDay('date'), events: all },
  {
    table: 'material_return_lines',
    months: byParent('material_returns', 'id', dayOf('date'), 'return_id'),
    events: all,
  },
  { table: 'settlements', months: byDay('date'), events: all },
  { table: 'write_offs', months: byParent('settlements', 'dispatch_id', dayOf('date'), 'dispatch_id'), events: all },
  { table: 'dispatches', months: byDay('date'), events: all, of: 'uid, dispatch_no, date, worker_id' },
  { table: 'dispatch_lines', months: byParent('dispatches', 'id', dayOf('date'), 'dispatch_id'), events: all },
  { table: 'dispatch_materials', months: byParent('dispatches', 'id', dayOf('date'), 'dispatch_id'), events: all },
  {
    table: 'equipment_loans',
    months: byDay('from_date'),
    events: all,
    of: 'uid, equipment_id, worker_id, from_date, deposit',
    name: 'lent',
  },
  { table: 'equipment_loans', months: byDay('to_date'), events: all, of: 'to_date, state, damages', name: 'back' },
  { table: 'advances', months: byDay('date'), events: all, of: 'uid, worker_id, date, amount' },
  { table: 'payments', months: byDay('date'), events: ['INSERT'] },
  { table: 'payment_failures', months: byDay('date'), events: ['INSERT'] },
  { table: 'pay_adjustments', months: byMonth, events: ['INSERT'] },
  {
    table: 'output_entries',
    months: (side) => (side === 'NEW' ? byDay('work_date')(side) : []),
    events: ['INSERT', 'UPDATE'],
    of: 'work_date, worker_id, operation_id, qualified, rework, defect_worker, defect_material, arranged, note',
    also: `NEW.note = ''`,
  },
];

export const closing = `
-- 法院扣款: taken after the tax and before damages (wage-rules §7.3); only deductions.
ALTER TABLE pay_items ADD COLUMN court INTEGER NOT NULL DEFAULT 0 CHECK (court IN (0, 1));

-- One row a closing, kept when the month is reopened. findings: what the check list showed, as JSON.
CREATE TABLE month_closings (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  month         TEXT NOT NULL,
  closed_at     TEXT NOT NULL,
  closed_by     TEXT NOT NULL,
  reason        TEXT NOT NULL DEFAULT '',
  findings      TEXT NOT NULL CHECK (json_valid(findings)),
  reopened_at   TEXT,
  reopened_by   TEXT,
  reopen_reason TEXT CHECK (reopen_reason <> ''),
  CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX month_closings_once ON month_closings (month) WHERE reopened_at IS NULL;
CREATE VIEW closed_months AS SELECT month, closed_at, closed_by, reason FROM month_closings WHERE reopened_at IS NULL;

CREATE TRIGGER month_closings_locked BEFORE INSERT ON month_closings
WHEN NOT EXISTS (SELECT 1 FROM locked_months WHERE month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'only a locked month is closed'); END;
CREATE TRIGGER month_closings_stay BEFORE UPDATE ON month_closings
WHEN OLD.reopened_at IS NOT NULL OR NEW.reopened_at IS NULL OR NEW.month <> OLD.month OR NEW.reason <> OLD.reason OR NEW.findings <> OLD.findings
BEGIN SELECT RAISE(ABORT, 'a closing is only ever reopened'); END;
CREATE TRIGGER month_closings_keep BEFORE DELETE ON month_closings
BEGIN SELECT RAISE(ABORT, 'closings are never deleted'); END;

${guards.flatMap(triggers).join('\n')}
`;
