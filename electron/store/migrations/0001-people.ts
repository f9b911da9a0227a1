// Who works where: settings of the book, sites, workers with their dated facts, the audit log.
export const people = `
CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entries (
  id       INTEGER PRIMARY KEY,
  at       TEXT NOT NULL,
  operator TEXT NOT NULL,
  method   TEXT NOT NULL,
  sentence TEXT NOT NULL,
  input    TEXT NOT NULL CHECK (json_valid(input))
) STRICT;
CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
CREATE TRIGGER audit_entries_keep BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;

CREATE TABLE sites (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  site_no  TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('hub', 'satellite', 'branch')),
  township TEXT NOT NULL DEFAULT '',
  village  TEXT NOT NULL DEFAULT '',
  district TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE workers (
  id                 INTEGER PRIMARY KEY,
  uid                TEXT NOT NULL UNIQUE,
  worker_no          TEXT NOT NULL UNIQUE,
  name               TEXT NOT NULL,
  id_number          TEXT NOT NULL,
  id_unverified      INTEGER NOT NULL DEFAULT 0 CHECK (id_unverified IN (0, 1)),
  phone              TEXT NOT NULL DEFAULT '',
  registered_address TEXT NOT NULL DEFAULT '',
  living_address     TEXT NOT NULL DEFAULT '',
  bank_name          TEXT NOT NULL DEFAULT '',
  bank_account       TEXT NOT NULL DEFAULT '',
  note               TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX workers_by_id_number ON workers (id_number);

CREATE TABLE worker_grades (
  worker_id INTEGER NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
  from_date TEXT NOT NULL,
  grade     TEXT NOT NULL CHECK (grade IN ('apprentice', 'skilled', 'master')),
  PRIMARY KEY (worker_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE categories (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE worker_categories (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  worker_id   INTEGER NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
  category_id INTEGER NOT NULL REFERENCES categories (id),
  from_date   TEXT NOT NULL,
  to_date     TEXT CHECK (to_date >= from_date),
  UNIQUE (worker_id, category_id, from_date)
) STRICT;

-- Pay figures in fen; damages_cap in 1/10000, NULL = no cap; tax_item NULL = the kind's default.
CREATE TABLE engagements (
  id               INTEGER PRIMARY KEY,
  uid              TEXT NOT NULL UNIQUE,
  worker_id        INTEGER NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
  post             TEXT NOT NULL DEFAULT '',
  kind             TEXT NOT NULL CHECK (kind IN ('labor_contract', 'part_time', 'overage_agreement', 'service_agreement', 'home_contract')),
  work_mode        TEXT NOT NULL CHECK (work_mode IN ('fixed', 'flexible', 'home')),
  site_id          INTEGER REFERENCES sites (id),
  from_date        TEXT NOT NULL,
  to_date          TEXT CHECK (to_date >= from_date),
  tax_item         TEXT CHECK (tax_item IN ('wages', 'service', 'none')),
  hourly_rate      INTEGER CHECK (hourly_rate >= 0),
  daily_rate       INTEGER CHECK (daily_rate >= 0),
  monthly_rate     INTEGER CHECK (monthly_rate >= 0),
  social_insurance INTEGER NOT NULL DEFAULT 0 CHECK (social_insurance >= 0),
  damages_cap      INTEGER CHECK (damages_cap BETWEEN 0 AND 10000),
  UNIQUE (worker_id, from_date)
) STRICT;

-- What an engagement kind means for the wage (wage-rules §8): data, dated, editable.
CREATE TABLE engagement_kind_rules (
  kind         TEXT NOT NULL,
  from_date    TEXT NOT NULL,
  minimum_wage TEXT NOT NULL CHECK (minimum_wage IN ('month', 'hour', 'none')),
  overtime     INTEGER NOT NULL CHECK (overtime IN (0, 1)),
  damages_rule TEXT NOT NULL CHECK (damages_rule IN ('twentyPercent', 'agreement')),
  tax_item     TEXT NOT NULL CHECK (tax_item IN ('wages', 'service', 'none')),
  source       TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (kind, from_date)
) STRICT, WITHOUT ROWID;
`;
