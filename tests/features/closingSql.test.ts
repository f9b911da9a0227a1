// Closed is closed in SQL too: every trigger of migration 0007 by a statement it stops, and what stays possible.
import { beforeAll, describe, expect, test } from 'vitest';
import type { WritableDb } from '../../electron/store/database.ts';
import { samplePath } from '../support/aWorkbook.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

const month = '2026-10';
let db: WritableDb;

/** The small sample with September and October closed; every table has a row of October, 9901, and one of November, 9902. */
beforeAll(async () => {
  const { call, db: book } = aWorkshop('2026-11-24');
  const report = await call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  db = book as WritableDb;
  for (const [id, day] of [
    [9901, '2026-10-15'],
    [9902, '2026-11-15'],
  ] as const) {
    db.run(
      `INSERT INTO dispatches (id, uid, dispatch_no, date, worker_id) VALUES (:id, 'd' || :id, 'D' || :id, :day, 1)`,
      { id, day },
    );
    db.run(
      'INSERT INTO dispatch_lines (id, dispatch_id, position, operation_id, asked) VALUES (:id, :id, 1, 1, 9000)',
      { id },
    );
    db.run('INSERT INTO dispatch_materials (dispatch_id, material_id, quantity) VALUES (:id, 1, 9000)', { id });
    db.run(
      `INSERT INTO collections (id, uid, collection_no, date, worker_id) VALUES (:id, 'c' || :id, 'C' || :id, :day, 1)`,
      { id, day },
    );
    db.run('INSERT INTO collection_lines (id, collection_id, position, dispatch_line_id) VALUES (:id, :id, 1, :id)', {
      id,
    });
    db.run(
      `INSERT INTO material_documents (id, uid, kind, document_no, date, cause)
       VALUES (:id, 'm' || :id, 'receipt', 'M' || :id, :day, 'purchase')`,
      { id, day },
    );
    db.run(
      'INSERT INTO material_document_lines (id, document_id, position, material_id, quantity) VALUES (:id, :id, 1, 1, 1000)',
      { id },
    );
    db.run(
      `INSERT INTO material_returns (id, uid, return_no, date, worker_id) VALUES (:id, 'r' || :id, 'R' || :id, :day, 1)`,
      { id, day },
    );
    db.run(
      'INSERT INTO material_return_lines (id, return_id, dispatch_id, material_id, quantity) VALUES (:id, :id, :id, 1, 1)',
      { id },
    );
    db.run(`INSERT INTO settlements (dispatch_id, uid, date, over_loss) VALUES (:id, 's' || :id, :day, 'waive')`, {
      id,
      day,
    });
    db.run(
      'INSERT INTO write_offs (dispatch_id, material_id, quantity, allowed, over_loss, charged) VALUES (:id, 1, 0, 0, 0, 0)',
      { id },
    );
    db.run(`INSERT INTO equipment (id, uid, equipment_no, name) VALUES (:id, 'e' || :id, 'E' || :id, '缝纫机')`, {
      id,
    });
    db.run(
      `INSERT INTO equipment_loans (id, uid, equipment_id, worker_id, from_date) VALUES (:id, 'l' || :id, :id, 1, :day)`,
      { id, day },
    );
    db.run(
      `INSERT INTO advances (id, uid, worker_id, date, amount, plan, first_month) VALUES (:id, 'a' || :id, 1, :day, 100, 'once', '2026-12')`,
      { id, day },
    );
    db.run('INSERT OR REPLACE INTO special_deductions (worker_id, month, amount) VALUES (1, :month, 1)', {
      month: day.slice(0, 7),
    });
    db.run(
      `INSERT INTO team_outputs (id, uid, work_date, team, operation_id, qualified, split) VALUES (:id, 't' || :id, :day, '一组', 1, 1000, 'equal')`,
      { id, day },
    );
    db.run('INSERT INTO team_output_members (team_output_id, worker_id, weight) VALUES (:id, 1, 1)', { id });
    db.run('INSERT OR REPLACE INTO monthly_values (month, worker_id, pay_item_id, amount) VALUES (:month, 1, 1, 1)', {
      month: day.slice(0, 7),
    });
    db.run(
      `INSERT OR REPLACE INTO attendance (id, uid, work_date, worker_id, minutes) VALUES (:id, 't' || :id, :day, 1, 480)`,
      { id, day },
    );
  }
  await call('payroll.lock', { month: '2026-09' });
  await call('payroll.lock', { month });
  const { rows } = await call('payments.month', { month });
  const proof = { date: '2026-11-10', method: 'cash', payerAccount: '', voucherNo: '', note: '' } as const;
  await call('payments.pay', {
    ...proof,
    slipId: rows[0]?.slipId ?? 0,
    amount: 100,
    payeeAccount: '',
    collectedBy: '',
  });
  // An October entry that turned up between lock and close waits without a note.
  db.run(
    `INSERT INTO output_entries (id, uid, work_date, worker_id, operation_id, qualified) VALUES (9901, 'o', '2026-10-15', 1, 1, 1000)`,
  );
  for (const of of ['2026-09', month]) await call('closing.close', { month: of, reason: '工资下周发' });
});

const inOctober = `'2026-10-20'`;
const intoOctober = (table: string, column: string, id = 'id'): string =>
  `UPDATE ${table} SET ${column} = ${inOctober} WHERE ${id} = 9902`;

/** Trigger → the statement it stops. */
const stopped: Record<string, string> = {
  pay_runs_closed_insert: `INSERT INTO pay_runs (uid, month, part_from, part_to, state, locked_at, locked_by, rules) VALUES ('x', '2026-10', '2026-10-01', '2026-10-10', 'locked', '', '', '{}')`,
  pay_runs_closed_update: `UPDATE pay_runs SET locked_by = '别人' WHERE month = '2026-10'`,
  pay_runs_closed_delete: `DELETE FROM pay_runs WHERE month = '2026-10'`,
  pay_slips_closed_insert: `INSERT INTO pay_slips (uid, pay_run_id, month, worker_id, gross, net, content) SELECT 'x', id, month, 1, 0, 0, '{}' FROM pay_runs WHERE month = '2026-10'`,
  pay_slips_closed_delete: `DELETE FROM pay_slips WHERE month = '2026-10'`,
  pay_slip_lines_closed_insert: `INSERT INTO pay_slip_lines SELECT pay_slip_id, 999, kind, operation_id, quantity, rate, multiplier, amount, detail FROM pay_slip_lines WHERE pay_slip_id IN (SELECT id FROM pay_slips WHERE month = '2026-10') AND position = 0`,
  pay_slip_lines_closed_delete: `DELETE FROM pay_slip_lines WHERE pay_slip_id IN (SELECT id FROM pay_slips WHERE month = '2026-10')`,
  pay_ledgers_closed_insert: `INSERT INTO pay_ledgers (worker_id, month, pay_run_id, closing) SELECT worker_id, '2026-10', (SELECT id FROM pay_runs WHERE month = '2026-09'), closing FROM pay_ledgers WHERE month = '2026-10'`,
  pay_ledgers_closed_update: `UPDATE pay_ledgers SET closing = '{}' WHERE month = '2026-10'`,
  pay_ledgers_closed_delete: `DELETE FROM pay_ledgers WHERE month = '2026-10'`,
  monthly_values_closed_insert: `INSERT INTO monthly_values (month, worker_id, pay_item_id, amount) VALUES ('2026-10', 3, 1, 1)`,
  monthly_values_closed_update: `UPDATE monthly_values SET amount = 2 WHERE month = '2026-10'`,
  monthly_values_closed_delete: `DELETE FROM monthly_values WHERE month = '2026-10'`,
  special_deductions_closed_insert: `INSERT INTO special_deductions (worker_id, month, amount) VALUES (3, '2026-10', 1)`,
  special_deductions_closed_update: `UPDATE special_deductions SET month = '2026-10', worker_id = 3 WHERE month = '2026-11'`,
  special_deductions_closed_delete: `DELETE FROM special_deductions WHERE month = '2026-10'`,
  attendance_closed_insert: `INSERT INTO attendance (uid, work_date, worker_id, minutes) VALUES ('x', '2026-10-31', 3, 60)`,
  attendance_closed_update: intoOctober('attendance', 'work_date'),
  attendance_closed_delete: `DELETE FROM attendance WHERE work_date BETWEEN '2026-10-01' AND '2026-10-31'`,
  team_outputs_closed_insert: `INSERT INTO team_outputs (uid, work_date, team, operation_id, qualified, split) VALUES ('x', ${inOctober}, '一组', 1, 1000, 'equal')`,
  team_outputs_closed_update: intoOctober('team_outputs', 'work_date'),
  team_outputs_closed_delete: 'DELETE FROM team_outputs WHERE id = 9901',
  team_output_members_closed_insert:
    'INSERT INTO team_output_members (team_output_id, worker_id, weight) VALUES (9901, 3, 1)',
  team_output_members_closed_update: 'UPDATE team_output_members SET weight = 2 WHERE team_output_id = 9901',
  team_output_members_closed_delete: 'DELETE FROM team_output_members WHERE team_output_id = 9901',
  material_documents_closed_insert: `INSERT INTO material_documents (uid, kind, document_no, date) VALUES ('x', 'issue', 'X', ${inOctober})`,
  material_documents_closed_update: intoOctober('material_documents', 'date'),
  material_documents_closed_delete: 'DELETE FROM material_documents WHERE id = 9901',
  material_document_lines_closed_insert:
    'INSERT INTO material_document_lines (document_id, position, material_id, quantity) VALUES (9901, 2, 1, 1)',
  material_document_lines_closed_update: 'UPDATE material_document_lines SET quantity = 2 WHERE id = 9901',
  material_document_lines_closed_delete: 'DELETE FROM material_document_lines WHERE id = 9901',
  reversals_closed_insert: `INSERT INTO reversals (uid, reversal_no, date, kind, document_id, reason) VALUES ('x', 'X', ${inOctober}, 'document', 9902, '试')`,
  collections_closed_insert: `INSERT INTO collections (uid, collection_no, date, worker_id) VALUES ('x', 'X', ${inOctober}, 1)`,
  collections_closed_update: intoOctober('collections', 'date'),
  collections_closed_delete: 'DELETE FROM collections WHERE id = 9901',
  collection_lines_closed_insert:
    'INSERT INTO collection_lines (collection_id, position, dispatch_line_id) VALUES (9901, 2, 9902)',
  collection_lines_closed_update: 'UPDATE collection_lines SET qualified = 1 WHERE id = 9901',
  collection_lines_closed_delete: 'DELETE FROM collection_lines WHERE id = 9901',
  material_returns_closed_insert: `INSERT INTO material_returns (uid, return_no, date, worker_id) VALUES ('x', 'X', ${inOctober}, 1)`,
  material_returns_closed_update: intoOctober('material_returns', 'date'),
  material_returns_closed_delete: 'DELETE FROM material_returns WHERE id = 9901',
  material_return_lines_closed_insert:
    'INSERT INTO material_return_lines (return_id, dispatch_id, material_id, quantity) VALUES (9901, 9902, 1, 1)',
  material_return_lines_closed_update: 'UPDATE material_return_lines SET return_id = 9901 WHERE id = 9902',
  material_return_lines_closed_delete: 'DELETE FROM material_return_lines WHERE id = 9901',
  settlements_closed_insert: `INSERT INTO settlements (dispatch_id, uid, date, over_loss) SELECT id, 'x', ${inOctober}, 'waive' FROM open_dispatches LIMIT 1`,
  settlements_closed_update: intoOctober('settlements', 'date', 'dispatch_id'),
  settlements_closed_delete: 'DELETE FROM settlements WHERE dispatch_id = 9901',
  write_offs_closed_insert:
    'INSERT INTO write_offs (dispatch_id, material_id, quantity, allowed, over_loss, charged) VALUES (9901, 2, 0, 0, 0, 0)',
  write_offs_closed_update: 'UPDATE write_offs SET charged = 5 WHERE dispatch_id = 9901',
  write_offs_closed_delete: 'DELETE FROM write_offs WHERE dispatch_id = 9901',
  dispatches_closed_insert: `INSERT INTO dispatches (uid, dispatch_no, date, worker_id) VALUES ('x', 'X', ${inOctober}, 1)`,
  dispatches_closed_update: intoOctober('dispatches', 'date'),
  dispatches_closed_delete: 'DELETE FROM dispatches WHERE id = 9901',
  dispatch_lines_closed_insert:
    'INSERT INTO dispatch_lines (dispatch_id, position, operation_id, asked) VALUES (9901, 2, 2, 1)',
  dispatch_lines_closed_update: 'UPDATE dispatch_lines SET asked = 1 WHERE id = 9901',
  dispatch_lines_closed_delete: 'DELETE FROM dispatch_lines WHERE id = 9901',
  dispatch_materials_closed_insert:
    'INSERT INTO dispatch_materials (dispatch_id, material_id, quantity) VALUES (9901, 2, 1)',
  dispatch_materials_closed_update: 'UPDATE dispatch_materials SET quantity = 1 WHERE dispatch_id = 9901',
  dispatch_materials_closed_delete: 'DELETE FROM dispatch_materials WHERE dispatch_id = 9901',
  equipment_loans_lent_insert: `INSERT INTO equipment_loans (uid, equipment_id, worker_id, from_date) VALUES ('x', 9901, 1, ${inOctober})`,
  equipment_loans_lent_update: 'UPDATE equipment_loans SET deposit = 500 WHERE id = 9901',
  equipment_loans_lent_delete: 'DELETE FROM equipment_loans WHERE id = 9901',
  equipment_loans_back_insert: `INSERT INTO equipment_loans (uid, equipment_id, worker_id, from_date, to_date, state) VALUES ('x', 9901, 1, '2026-08-01', ${inOctober}, 'back')`,
  equipment_loans_back_update: `UPDATE equipment_loans SET to_date = ${inOctober}, state = 'back' WHERE id = 9901`,
  equipment_loans_back_delete: `DELETE FROM equipment_loans WHERE to_date BETWEEN '2026-09-01' AND '2026-09-30'`,
  advances_closed_insert: `INSERT INTO advances (uid, worker_id, date, amount, plan, first_month) VALUES ('x', 1, ${inOctober}, 100, 'once', '2026-11')`,
  advances_closed_update: 'UPDATE advances SET amount = 200 WHERE id = 9901',
  advances_closed_delete: 'DELETE FROM advances WHERE id = 9901',
  payments_closed_insert: `INSERT INTO payments (uid, pay_slip_id, worker_id, month, date, amount, method) SELECT 'x', pay_slip_id, worker_id, month, '2026-10-31', 1, method FROM payments`,
  payment_failures_closed_insert: `INSERT INTO payment_failures (payment_id, date, reason) SELECT id, '2026-10-31', '退票' FROM payments`,
  pay_adjustments_closed_insert: `INSERT INTO pay_adjustments (uid, worker_id, month, corrects, amount, reason) VALUES ('x', 1, '2026-10', '2026-09', 1, '少记')`,
  output_entries_closed_insert: `INSERT INTO output_entries (uid, work_date, worker_id, operation_id, qualified) VALUES ('x', ${inOctober}, 1, 1, 1000)`,
  output_entries_closed_update: 'UPDATE output_entries SET qualified = 2000 WHERE id = 9901',
};

describe('in a closed month', () => {
  test('every trigger has its statement here', () => {
    const triggers = db.all<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%closed month: %' ORDER BY name`,
    );
    expect(Object.keys(stopped).sort()).toEqual(triggers.map(({ name }) => name));
  });

  // Documents of a locked month are kept by migration 0008 already.
  test.each(Object.entries(stopped))('%s', (_, sql) => {
    expect(() => db.run(sql)).toThrow(/^(closed month: 2026-(09|10)|a document of a locked month)$/);
  });

  test.each([
    ['the run may become paid out', `UPDATE pay_runs SET state = 'paid' WHERE month = '2026-10'`],
    ['the due date of a dispatch may move', `UPDATE dispatches SET due_date = '2026-12-01' WHERE id = 9901`],
    [
      'an advance may be taken back otherwise',
      `UPDATE advances SET plan = 'fixed', plan_value = 10, date = date WHERE id = 9901`,
    ],
    [
      'a tool may come back in an open month',
      `UPDATE equipment_loans SET to_date = '2026-11-20', state = 'back' WHERE id = 9901`,
    ],
    [
      'a slip may be paid in an open month',
      `INSERT INTO payments (uid, pay_slip_id, worker_id, month, date, amount, method) SELECT 'y', pay_slip_id, worker_id, month, '2026-11-12', 1, method FROM payments`,
    ],
    [
      'a slip may be signed',
      `INSERT OR REPLACE INTO slip_signatures (pay_slip_id, date) SELECT id, '2026-11-12' FROM pay_slips WHERE month = '2026-10'`,
    ],
    [
      'late output comes in with a reason',
      `INSERT INTO output_entries (uid, work_date, worker_id, operation_id, qualified, note) VALUES ('y', ${inOctober}, 1, 1, 1000, '漏记')`,
    ],
    [
      'late output is paid by a later run',
      `UPDATE output_entries SET pay_slip_id = (SELECT max(id) FROM pay_slips) WHERE id = 9901`,
    ],
    ['November goes on', 'UPDATE collections SET over_reason = 1 WHERE id = 9902'],
  ])('%s', (_, sql) => {
    db.run(sql);
  });

  test('a closing is never changed or deleted, and reopened only once', () => {
    expect(() => db.run(`UPDATE month_closings SET reason = '别的'`)).toThrow('a closing is only ever reopened');
    expect(() => db.run('DELETE FROM month_closings')).toThrow('closings are never deleted');
    expect(() =>
      db.run(
        `INSERT INTO month_closings (uid, month, closed_at, closed_by, findings) VALUES ('x', '2026-12', '', '', '[]')`,
      ),
    ).toThrow('only a locked month is closed');
  });
});
