// A book of version 6 comes to the newest version with its pay items kept, none of them a court order, and no month closed.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBook } from '../../electron/store/book.ts';
import { connect } from '../../electron/store/database.ts';
import { bookApplicationId, bookVersion, migrations } from '../../electron/store/migrate.ts';
import { aFolder } from '../support/aHost.ts';

test('a book of version 6 keeps its data, and its locked months can be closed', () => {
  const folder = aFolder();
  const path = join(folder.path, '安坪.fz');
  const old = connect(path, 'write');
  for (const sql of migrations.slice(0, 6)) old.script(sql);
  old.pragma(`application_id = ${String(bookApplicationId)}`);
  old.pragma('user_version = 6');
  old.run(`INSERT INTO pay_items (uid, name, kind, source, position) VALUES ('i', '水电费', 'deduction', 'typed', 1)`);
  old.run(
    `INSERT INTO pay_runs (uid, month, state, locked_at, locked_by, rules)
     VALUES ('r', '2026-09', 'locked', '2026-10-05T08:00:00.000+08:00', '李会计', '{}')`,
  );
  old.close();

  const { db, close } = openBook(path, '会计室');
  expect(bookVersion(db)).toBe(migrations.length);
  expect(db.all('SELECT name, kind, court FROM pay_items')).toEqual([{ name: '水电费', kind: 'deduction', court: 0 }]);
  expect(db.all('SELECT month FROM closed_months')).toEqual([]);
  const row = `'2026-10-06T08:00:00.000+08:00', '李会计', '[]'`;
  db.run(`INSERT INTO month_closings (uid, month, closed_at, closed_by, findings) VALUES ('c', '2026-09', ${row})`);
  expect(() =>
    db.run(`INSERT INTO month_closings (uid, month, closed_at, closed_by, findings) VALUES ('d', '2026-09', ${row})`),
  ).toThrow('UNIQUE');
  expect(() => db.run(`DELETE FROM pay_runs WHERE month = '2026-09'`)).toThrow('closed month: 2026-09');
  close();
  folder.remove();
});
