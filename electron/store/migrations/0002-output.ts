// What is made and what it is worth: products, operations, dated rates, calendar, attendance, output.
export const output = `
CREATE TABLE products (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  product_no TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  unit       TEXT NOT NULL DEFAULT '件',
  decimals   INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 3)
) STRICT;

CREATE TABLE operations (
  id                   INTEGER PRIMARY KEY,
  uid                  TEXT NOT NULL UNIQUE,
  product_id           INTEGER NOT NULL REFERENCES products (id),
  operation_no         TEXT NOT NULL,
  name                 TEXT NOT NULL,
  daily_quota          INTEGER CHECK (daily_quota >= 0),
  defect_material_paid INTEGER NOT NULL DEFAULT 1 CHECK (defect_material_paid IN (0, 1)),
  UNIQUE (product_id, operation_no)
) STRICT;

-- Rate in hao; NULL ends a worker's or grade's special rate (wage-rules §12.26).
CREATE TABLE piece_rates (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  operation_id INTEGER NOT NULL REFERENCES operations (id),
  grade        TEXT CHECK (grade IN ('apprentice', 'skilled', 'master')),
  worker_id    INTEGER REFERENCES workers (id),
  from_date    TEXT NOT NULL,
  rate         INTEGER CHECK (rate >= 0),
  tier_mode    TEXT NOT NULL DEFAULT 'none' CHECK (tier_mode IN ('none', 'progressive', 'whole')),
  CHECK (grade IS NULL OR worker_id IS NULL),
  CHECK (rate IS NOT NULL OR grade IS NOT NULL OR worker_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX piece_rates_once ON piece_rates (operation_id, from_date, coalesce(grade, ''), coalesce(worker_id, 0));

-- Bands in ascending order; up_to NULL = above.
CREATE TABLE piece_rate_tiers (
  piece_rate_id INTEGER NOT NULL REFERENCES piece_rates (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  up_to         INTEGER CHECK (up_to > 0),
  rate          INTEGER NOT NULL CHECK (rate >= 0),
  PRIMARY KEY (piece_rate_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_days (
  date TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('workday', 'rest_day', 'holiday')),
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- pay_slip_id: the locked slip that paid it; from then on the row is frozen.
CREATE TABLE output_entries (
  id                 INTEGER PRIMARY KEY,
  uid                TEXT NOT NULL,
  work_date          TEXT NOT NULL,
  worker_id          INTEGER NOT NULL REFERENCES workers (id),
  operation_id       INTEGER NOT NULL REFERENCES operations (id),
  qualified          INTEGER NOT NULL CHECK (qualified >= 0),
  rework             INTEGER NOT NULL DEFAULT 0 CHECK (rework >= 0),
  defect_worker      INTEGER NOT NULL DEFAULT 0 CHECK (defect_worker >= 0),
  defect_material    INTEGER NOT NULL DEFAULT 0 CHECK (defect_material >= 0),
  arranged           INTEGER NOT NULL DEFAULT 0 CHECK (arranged IN (0, 1)),
  note               TEXT NOT NULL DEFAULT '',
  agreed_rate        INTEGER CHECK (agreed_rate >= 0),
  collection_line_id INTEGER REFERENCES collection_lines (id),
  pay_slip_id        INTEGER REFERENCES pay_slips (id)
) STRICT;
CREATE INDEX output_entries_by_date ON output_entries (work_date, worker_id, operation_id);
CREATE INDEX output_entries_by_worker ON output_entries (worker_id, work_date);
CREATE INDEX output_entries_by_operation ON output_entries (operation_id, work_date);
CREATE INDEX output_entries_of_collection ON output_entries (collection_line_id) WHERE collection_line_id IS NOT NULL;

CREATE TABLE team_outputs (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  work_date    TEXT NOT NULL,
  team         TEXT NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operations (id),
  qualified    INTEGER NOT NULL CHECK (qualified >= 0),
  split        TEXT NOT NULL CHECK (split IN ('equal', 'hours', 'points', 'hand')),
  note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX team_outputs_by_date ON team_outputs (work_date);

-- weight: minutes, points in 1/1000, or 1 when equal.
CREATE TABLE team_output_members (
  team_output_id INTEGER NOT NULL REFERENCES team_outputs (id) ON DELETE CASCADE,
  worker_id      INTEGER NOT NULL REFERENCES workers (id),
  weight         INTEGER NOT NULL CHECK (weight >= 0),
  pay_slip_id    INTEGER REFERENCES pay_slips (id),
  PRIMARY KEY (team_output_id, worker_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  work_date        TEXT NOT NULL,
  worker_id        INTEGER NOT NULL REFERENCES workers (id),
  minutes          INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  arranged_minutes INTEGER NOT NULL DEFAULT 0 CHECK (arranged_minutes BETWEEN 0 AND 1440),
  pay_slip_id      INTEGER REFERENCES pay_slips (id),
  CHECK (minutes + arranged_minutes <= 1440),
  UNIQUE (work_date, worker_id)
) STRICT;
CREATE INDEX attendance_by_worker ON attendance (worker_id, work_date);

-- site_id NULL = all sites without a row of their own.
CREATE TABLE due_hours (
  id      INTEGER PRIMARY KEY,
  month   TEXT NOT NULL,
  site_id INTEGER REFERENCES sites (id),
  minutes INTEGER NOT NULL CHECK (minutes >= 0)
) STRICT;
CREATE UNIQUE INDEX due_hours_once ON due_hours (month, coalesce(site_id, 0));

-- Every entry with the rate row that prices it (wage-rules §3.1): worker's own, else grade's, else general; NULL with an agreed price, or 待定价.
CREATE VIEW priced_output AS
SELECT e.*,
  CASE WHEN e.agreed_rate IS NULL THEN coalesce(
    (SELECT iif(r.rate IS NULL, NULL, r.id) FROM piece_rates r
     WHERE r.operation_id = e.operation_id AND r.worker_id = e.worker_id AND r.from_date <= e.work_date
     ORDER BY r.from_date DESC LIMIT 1),
    (SELECT iif(r.rate IS NULL, NULL, r.id) FROM piece_rates r
     WHERE r.operation_id = e.operation_id AND r.from_date <= e.work_date
       AND r.grade = (SELECT g.grade FROM worker_grades g
                      WHERE g.worker_id = e.worker_id AND g.from_date <= e.work_date
                      ORDER BY g.from_date DESC LIMIT 1)
     ORDER BY r.from_date DESC LIMIT 1),
    (SELECT r.id FROM piece_rates r
     WHERE r.operation_id = e.operation_id AND r.worker_id IS NULL AND r.grade IS NULL AND r.from_date <= e.work_date
     ORDER BY r.from_date DESC LIMIT 1))
  END AS piece_rate_id
FROM output_entries e;

-- Team output is priced at the general rate of its date (wage-rules §12.4).
CREATE VIEW priced_team_output AS
SELECT t.*,
  (SELECT r.id FROM piece_rates r
   WHERE r.operation_id = t.operation_id AND r.worker_id IS NULL AND r.grade IS NULL AND r.from_date <= t.work_date
   ORDER BY r.from_date DESC LIMIT 1) AS piece_rate_id
FROM team_outputs t;
`;
