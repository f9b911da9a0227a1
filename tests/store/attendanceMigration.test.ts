// A book of version 4 comes to version 5 with its attendance kept, the kinds of absence in place, and locked months closed.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBook } from '../../electron/store/book.ts';
import { connect } from '../../electron/store/database.ts';
import { bookApplicationId, bookVersion, migrations } from '../../electron/store/migrate.ts';
import { aFolder } from '../support/aHost.ts';

let folder: ReturnType<typeof aFolder>;
let path: string;
beforeEach(() => {
  folder = aFolder();
  path = join(folder.path, '安坪.fz');
});
afterEach(() => {
  folder.remove();
});

function aVersion4Book(): void {
  const old = connect(path, 'write');
  for (const sql of migrations.slice(0, 4)) old.script(sql);
  old.pragma(`application_id = ${String(bookApplicationId)}`);
  old.pragma('user_version = 4');
  old.run(`INSERT INTO workers (id, uid, worker_no, name, id_number) VALUES (7, 'w', '0007', '冉小兰', 'x')`);
  old.run(
    `INSERT INTO attendance (uid, work_date, worker_id, minutes, arranged_minutes)
     VALUES ('a', '2026-09-30', 7, 480, 0), ('b', '2026-10-08', 7, 450, 120)`,
  );
  old.run(
    `INSERT INTO pay_runs (uid, month, state, locked_at, locked_by, rules)
     VALUES ('r', '2026-09', 'locked', '2026-10-05T08:00:00.000+08:00', '李会计', '{}')`,
  );
  old.close();
}

test('a book of version 4 keeps its data', () => {
  aVersion4Book();
  const book = openBook(path, '会计室');
  expect(bookVersion(book.db)).toBe(migrations.length);
  expect(book.db.all('SELECT work_date, minutes, arranged_minutes FROM attendance ORDER BY work_date')).toEqual([
    { work_date: '2026-09-30', minutes: 480, arranged_minutes: 0 },
    { work_date: '2026-10-08', minutes: 450, arranged_minutes: 120 },
  ]);
  expect(
    book.db.get("SELECT group_concat(mark, '') AS marks FROM (SELECT mark FROM absence_kinds ORDER BY position)"),
  ).toEqual({ marks: '事病年婚丧产伤旷' });
  book.close();
});

test('months locked before are closed for the new tables, too', () => {
  aVersion4Book();
  const { db, close } = openBook(path, '会计室');
  const absence = (date: string) =>
    db.run(
      `INSERT INTO absences (uid, work_date, worker_id, absence_kind_id, minutes) VALUES (:date, :date, 7, 1, 480)`,
      { date },
    );
  expect(() => absence('2026-09-29')).toThrow('locked');
  absence('2026-10-09');
  expect(() => db.run(`UPDATE absences SET work_date = '2026-09-29'`)).toThrow('locked');
  expect(() =>
    db.run(`INSERT INTO board_marks (work_date, worker_id, nights, meals) VALUES ('2026-09-29', 7, 1, 0)`),
  ).toThrow('locked');
  expect(() =>
    db.run(`INSERT INTO attendance_punches (uid, work_date, worker_id, in_at) VALUES ('p', '2026-09-29', 7, '08:00')`),
  ).toThrow('locked');
  db.run('DELETE FROM absences');
  close();
});
