// What is paid: pay items and typed values, advances, dated rule tables, pay runs with their frozen slips.
export const pay = `
-- amount in fen for 'fixed'; formula text for 'formula'.
CREATE TABLE pay_items (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL CHECK (kind IN ('earning', 'deduction')),
  source       TEXT NOT NULL CHECK (source IN ('fixed', 'typed', 'formula')),
  amount       INTEGER,
  formula      TEXT,
  counts       INTEGER NOT NULL DEFAULT 0 CHECK (counts IN (0, 1)),
  taxable      INTEGER NOT NULL DEFAULT 1 CHECK (taxable IN (0, 1)),
  position     INTEGER NOT NULL,
  CHECK (source <> 'fixed' OR amount IS NOT NULL),
  CHECK (source <> 'formula' OR formula IS NOT NULL)
) STRICT;

CREATE TABLE monthly_values (
  month       TEXT NOT NULL,
  worker_id   INTEGER NOT NULL REFERENCES workers (id),
  pay_item_id INTEGER NOT NULL REFERENCES pay_items (id),
  amount      INTEGER NOT NULL,
  PRIMARY KEY (month, worker_id, pay_item_id)
) STRICT, WITHOUT ROWID;

-- plan: 'once', 'parts' (plan_value = number of parts), 'fixed' (plan_value = fen a month). skipped: JSON list of months.
CREATE TABLE advances (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  worker_id   INTEGER NOT NULL REFERENCES workers (id),
  date        TEXT NOT NULL,
  amount      INTEGER NOT NULL CHECK (amount > 0),
  plan        TEXT NOT NULL CHECK (plan IN ('once', 'parts', 'fixed')),
  plan_value  INTEGER CHECK (plan_value > 0),
  first_month TEXT NOT NULL,
  skipped     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skipped)),
  note        TEXT NOT NULL DEFAULT '',
  CHECK (plan = 'once' OR plan_value IS NOT NULL)
) STRICT;
CREATE INDEX advances_by_worker ON advances (worker_id, date);

-- fen
CREATE TABLE minimum_wages (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  district  TEXT NOT NULL,
  from_date TEXT NOT NULL,
  monthly   INTEGER NOT NULL CHECK (monthly > 0),
  hourly    INTEGER NOT NULL CHECK (hourly > 0),
  source    TEXT NOT NULL DEFAULT '',
  UNIQUE (district, from_date)
) STRICT;

-- content: the brackets as JSON, read by shared/features/payroll.
CREATE TABLE tax_tables (
  tax_item  TEXT NOT NULL CHECK (tax_item IN ('wages', 'service')),
  from_date TEXT NOT NULL,
  content   TEXT NOT NULL CHECK (json_valid(content)),
  source    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (tax_item, from_date)
) STRICT, WITHOUT ROWID;

-- Wages paid this year outside the program, up to and with a month (wage-rules §9), in fen.
CREATE TABLE tax_openings (
  worker_id          INTEGER NOT NULL REFERENCES workers (id),
  year               INTEGER NOT NULL,
  through_month      INTEGER NOT NULL CHECK (through_month BETWEEN 1 AND 12),
  income             INTEGER NOT NULL CHECK (income >= 0),
  social_insurance   INTEGER NOT NULL DEFAULT 0 CHECK (social_insurance >= 0),
  special_deductions INTEGER NOT NULL DEFAULT 0 CHECK (special_deductions >= 0),
  withheld           INTEGER NOT NULL CHECK (withheld >= 0),
  months_employed    INTEGER NOT NULL CHECK (months_employed BETWEEN 0 AND 12),
  PRIMARY KEY (worker_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE special_deductions (
  worker_id INTEGER NOT NULL REFERENCES workers (id),
  month     TEXT NOT NULL,
  amount    INTEGER NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (worker_id, month)
) STRICT, WITHOUT ROWID;

-- Exists from the first lock on; a month without a row is an implicit draft. part_from, part_to: days of an interim run,
-- NULL for the month's last run. rules: the rule rows the run used, as JSON.
CREATE TABLE pay_runs (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  month     TEXT NOT NULL,
  part_from TEXT,
  part_to   TEXT CHECK (part_to >= part_from),
  state     TEXT NOT NULL CHECK (state IN ('locked', 'paid')),
  locked_at TEXT NOT NULL,
  locked_by TEXT NOT NULL,
  rules     TEXT NOT NULL CHECK (json_valid(rules)),
  CHECK ((part_from IS NULL) = (part_to IS NULL))
) STRICT;
CREATE UNIQUE INDEX pay_runs_once ON pay_runs (month, coalesce(part_from, ''), coalesce(part_to, ''));
CREATE VIEW locked_months AS SELECT month, state, locked_at, locked_by FROM pay_runs WHERE part_from IS NULL;

CREATE TABLE pay_slips (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  pay_run_id  INTEGER NOT NULL REFERENCES pay_runs (id),
  month       TEXT NOT NULL,
  worker_id   INTEGER NOT NULL REFERENCES workers (id),
  gross       INTEGER NOT NULL,
  net         INTEGER NOT NULL CHECK (net >= 0),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (pay_run_id, worker_id)
) STRICT;
CREATE INDEX pay_slips_by_worker ON pay_slips (worker_id, month);
CREATE INDEX output_entries_unpaid ON output_entries (work_date) WHERE pay_slip_id IS NULL;

-- 补发 (above 0) and 扣回 (below 0), paid in the first run open from that month on; corrects: the month it mends.
CREATE TABLE pay_adjustments (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  worker_id   INTEGER NOT NULL REFERENCES workers (id),
  month       TEXT NOT NULL,
  corrects    TEXT NOT NULL,
  amount      INTEGER NOT NULL CHECK (amount <> 0),
  reason      TEXT NOT NULL CHECK (reason <> ''),
  pay_slip_id INTEGER REFERENCES pay_slips (id)
) STRICT;
CREATE INDEX pay_adjustments_unpaid ON pay_adjustments (month) WHERE pay_slip_id IS NULL;

-- closing: what a locked month leaves over for the next one, also of those without a slip, as JSON.
CREATE TABLE pay_ledgers (
  worker_id  INTEGER NOT NULL REFERENCES workers (id),
  month      TEXT NOT NULL,
  pay_run_id INTEGER NOT NULL REFERENCES pay_runs (id),
  closing    TEXT NOT NULL CHECK (json_valid(closing)),
  PRIMARY KEY (worker_id, month, pay_run_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pay_slip_lines (
  pay_slip_id  INTEGER NOT NULL REFERENCES pay_slips (id),
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  operation_id INTEGER REFERENCES operations (id),
  quantity     INTEGER NOT NULL,
  rate         INTEGER NOT NULL,
  multiplier   INTEGER NOT NULL,
  amount       INTEGER NOT NULL,
  detail       TEXT NOT NULL CHECK (json_valid(detail)),
  PRIMARY KEY (pay_slip_id, position)
) STRICT, WITHOUT ROWID;

-- A locked slip never changes, and what it paid stays as it was; an unlock frees the rows first (wage-rules §10).
CREATE TRIGGER pay_slips_stay BEFORE UPDATE ON pay_slips BEGIN SELECT RAISE(ABORT, 'locked slips are never changed'); END;
CREATE TRIGGER pay_slip_lines_stay BEFORE UPDATE ON pay_slip_lines BEGIN SELECT RAISE(ABORT, 'locked slips are never changed'); END;
CREATE TRIGGER output_entries_stay BEFORE UPDATE ON output_entries WHEN OLD.pay_slip_id IS NOT NULL AND NEW.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this output'); END;
CREATE TRIGGER output_entries_keep BEFORE DELETE ON output_entries WHEN OLD.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this output'); END;
CREATE TRIGGER attendance_stay BEFORE UPDATE ON attendance WHEN OLD.pay_slip_id IS NOT NULL AND NEW.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this attendance'); END;
CREATE TRIGGER attendance_keep BEFORE DELETE ON attendance WHEN OLD.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this attendance'); END;
CREATE TRIGGER pay_adjustments_stay BEFORE UPDATE ON pay_adjustments WHEN OLD.pay_slip_id IS NOT NULL AND NEW.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this adjustment'); END;
CREATE TRIGGER pay_adjustments_keep BEFORE DELETE ON pay_adjustments WHEN OLD.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this adjustment'); END;
CREATE TRIGGER team_members_stay BEFORE UPDATE ON team_output_members WHEN OLD.pay_slip_id IS NOT NULL AND NEW.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this team output'); END;
CREATE TRIGGER team_members_keep BEFORE DELETE ON team_output_members WHEN OLD.pay_slip_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a locked slip paid this team output'); END;
`;
