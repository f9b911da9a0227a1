// Who works at home where and with whom, when lent machines are due back, and the agreements that were printed and signed.
const fundings = ['自有', '鲁渝协作资金', '创业担保贷款', '客户提供', '村集体'];

export const cards = `
-- Where a home worker is found on a round.
CREATE TABLE worker_homes (
  worker_id  INTEGER PRIMARY KEY REFERENCES workers (id) ON DELETE CASCADE,
  township   TEXT NOT NULL DEFAULT '',
  village    TEXT NOT NULL DEFAULT '',
  directions TEXT NOT NULL DEFAULT ''
) STRICT;

-- Who helps at home. The worker is the one contract holder: machines, material, category and tax stand with her.
CREATE TABLE household_helpers (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  worker_id INTEGER NOT NULL REFERENCES workers (id) ON DELETE CASCADE,
  name      TEXT NOT NULL CHECK (name <> ''),
  relation  TEXT NOT NULL DEFAULT '',
  phone     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX household_helpers_by_worker ON household_helpers (worker_id);

-- The list that is offered; a machine keeps its source as text.
CREATE TABLE equipment_fundings (
  position INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO equipment_fundings (position, name) VALUES ${fundings.map((name, at) => `(${String(at + 1)}, '${name}')`).join(', ')};

-- When it is expected back; NULL = no date agreed.
ALTER TABLE equipment_loans ADD COLUMN due_date TEXT CHECK (due_date >= from_date);
CREATE INDEX equipment_loans_by_worker ON equipment_loans (worker_id);

-- Only the texts the workshop changed or wrote itself: the program brings the others.
CREATE TABLE agreement_templates (
  name    TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- content: the text as it was printed.
CREATE TABLE agreements (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  worker_id     INTEGER NOT NULL REFERENCES workers (id),
  engagement_id INTEGER REFERENCES engagements (id) ON DELETE SET NULL,
  name          TEXT NOT NULL,
  content       TEXT NOT NULL,
  printed_on    TEXT NOT NULL,
  signed_on     TEXT CHECK (signed_on >= printed_on)
) STRICT;
CREATE INDEX agreements_by_worker ON agreements (worker_id, printed_on);
CREATE INDEX agreements_by_engagement ON agreements (engagement_id);
CREATE TRIGGER agreements_stay BEFORE UPDATE ON agreements WHEN NEW.content <> OLD.content OR NEW.worker_id <> OLD.worker_id
BEGIN SELECT RAISE(ABORT, 'what was printed is never changed'); END;
`;
