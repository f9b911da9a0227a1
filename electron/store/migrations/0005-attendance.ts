// Attendance beyond hours: kinds of absence, absences, room and board by day, check-in and check-out.
const kinds = [
  ['事假', '事', 0],
  ['病假', '病', 0],
  ['年假', '年', 1],
  ['婚假', '婚', 1],
  ['丧假', '丧', 1],
  ['产假', '产', 0],
  ['工伤', '伤', 1],
  ['旷工', '旷', 0],
] as const;

const rows = kinds.map(([name, mark, paid], at) => `('${name}', '${mark}', ${String(paid)}, ${String(at + 1)})`);

/** Rows of a month with a locked pay run stay as they are. */
function closed(table: string, event: 'INSERT' | 'UPDATE' | 'DELETE'): string {
  const sides = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] }[event];
  const months = sides.map((side) => `substr(${side}.work_date, 1, 7)`).join(', ');
  return `CREATE TRIGGER ${table}_closed_${event.toLowerCase()} BEFORE ${event} ON ${table}
WHEN EXISTS (SELECT 1 FROM locked_months WHERE month IN (${months}))
BEGIN SELECT RAISE(ABORT, 'the month of this attendance is locked'); END;`;
}

const closedTables = ['absences', 'board_marks', 'attendance_punches'].flatMap((table) =>
  (['INSERT', 'UPDATE', 'DELETE'] as const).map((event) => closed(table, event)),
);

export const attendance = `
-- mark: the one character that is typed into the month grid; paid absence counts as attended (wage-rules §12.28).
CREATE TABLE absence_kinds (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  mark     TEXT NOT NULL UNIQUE,
  paid     INTEGER NOT NULL CHECK (paid IN (0, 1)),
  position INTEGER NOT NULL,
  active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
INSERT INTO absence_kinds (name, mark, paid, position) VALUES ${rows.join(', ')};

CREATE TABLE absences (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE,
  work_date       TEXT NOT NULL,
  worker_id       INTEGER NOT NULL REFERENCES workers (id),
  absence_kind_id INTEGER NOT NULL REFERENCES absence_kinds (id),
  minutes         INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  UNIQUE (work_date, worker_id)
) STRICT;
CREATE INDEX absences_by_worker ON absences (worker_id, work_date);
CREATE INDEX absences_by_kind ON absences (absence_kind_id);

CREATE TABLE board_marks (
  work_date TEXT NOT NULL,
  worker_id INTEGER NOT NULL REFERENCES workers (id),
  nights    INTEGER NOT NULL CHECK (nights IN (0, 1)),
  meals     INTEGER NOT NULL CHECK (meals BETWEEN 0 AND 5),
  CHECK (nights + meals > 0),
  PRIMARY KEY (work_date, worker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX board_marks_by_worker ON board_marks (worker_id, work_date);

-- One stay: in_at and out_at are local times of work_date ("08:02"); an out_at before in_at is of the next morning.
CREATE TABLE attendance_punches (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  work_date TEXT NOT NULL,
  worker_id INTEGER NOT NULL REFERENCES workers (id),
  in_at     TEXT CHECK (in_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  out_at    TEXT CHECK (out_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  mended    INTEGER NOT NULL DEFAULT 0 CHECK (mended IN (0, 1)),
  CHECK (in_at IS NOT NULL OR out_at IS NOT NULL)
) STRICT;
CREATE INDEX attendance_punches_by_worker ON attendance_punches (worker_id, work_date);
CREATE INDEX attendance_punches_by_date ON attendance_punches (work_date);
CREATE INDEX attendance_punches_missing ON attendance_punches (work_date) WHERE in_at IS NULL OR out_at IS NULL;

${closedTables.join('\n')}
`;
