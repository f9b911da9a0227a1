// What goes out of the door and comes back: materials, BOM, dispatch, collection, return, settlement, tools lent.
export const material = `
-- price in hao per unit: what over-loss is charged at; NULL = none agreed.
CREATE TABLE materials (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  material_no TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  unit        TEXT NOT NULL,
  price       INTEGER CHECK (price >= 0)
) STRICT;

CREATE TABLE bom_lines (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  product_id     INTEGER NOT NULL REFERENCES products (id),
  operation_id   INTEGER REFERENCES operations (id),
  material_id    INTEGER NOT NULL REFERENCES materials (id),
  per_piece      INTEGER NOT NULL CHECK (per_piece > 0),
  loss_allowance INTEGER NOT NULL DEFAULT 0 CHECK (loss_allowance >= 0)
) STRICT;
CREATE UNIQUE INDEX bom_lines_once ON bom_lines (product_id, coalesce(operation_id, 0), material_id);

CREATE TABLE dispatches (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  dispatch_no TEXT NOT NULL UNIQUE,
  date        TEXT NOT NULL,
  worker_id   INTEGER NOT NULL REFERENCES workers (id),
  due_date    TEXT
) STRICT;
CREATE INDEX dispatches_by_worker ON dispatches (worker_id, date);

-- agreed_rate in hao, fixed when the material went out; NULL = the rate of the collection date (wage-rules §3.6).
CREATE TABLE dispatch_lines (
  id           INTEGER PRIMARY KEY,
  dispatch_id  INTEGER NOT NULL REFERENCES dispatches (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  operation_id INTEGER NOT NULL REFERENCES operations (id),
  asked        INTEGER NOT NULL CHECK (asked > 0),
  agreed_rate  INTEGER CHECK (agreed_rate >= 0),
  UNIQUE (dispatch_id, operation_id)
) STRICT;

-- BOM and allowance as they stood on the dispatch (material-rules §6.5).
CREATE TABLE dispatch_line_bom (
  dispatch_line_id INTEGER NOT NULL REFERENCES dispatch_lines (id) ON DELETE CASCADE,
  material_id      INTEGER NOT NULL REFERENCES materials (id),
  per_piece        INTEGER NOT NULL CHECK (per_piece > 0),
  loss_allowance   INTEGER NOT NULL CHECK (loss_allowance >= 0),
  PRIMARY KEY (dispatch_line_id, material_id)
) STRICT, WITHOUT ROWID;

-- price in hao per unit as it stood on the dispatch (material-rules §6.5).
CREATE TABLE dispatch_materials (
  dispatch_id INTEGER NOT NULL REFERENCES dispatches (id) ON DELETE CASCADE,
  material_id INTEGER NOT NULL REFERENCES materials (id),
  quantity    INTEGER NOT NULL CHECK (quantity > 0),
  price       INTEGER CHECK (price >= 0),
  PRIMARY KEY (dispatch_id, material_id)
) STRICT, WITHOUT ROWID;

-- over_reason: why more came back than was asked; empty when it did not.
CREATE TABLE collections (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  collection_no TEXT NOT NULL UNIQUE,
  date          TEXT NOT NULL,
  worker_id     INTEGER NOT NULL REFERENCES workers (id),
  over_reason   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE collection_lines (
  id               INTEGER PRIMARY KEY,
  collection_id    INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  dispatch_line_id INTEGER NOT NULL REFERENCES dispatch_lines (id),
  qualified        INTEGER NOT NULL DEFAULT 0 CHECK (qualified >= 0),
  rework           INTEGER NOT NULL DEFAULT 0 CHECK (rework >= 0),
  defect_worker    INTEGER NOT NULL DEFAULT 0 CHECK (defect_worker >= 0),
  defect_material  INTEGER NOT NULL DEFAULT 0 CHECK (defect_material >= 0),
  UNIQUE (collection_id, dispatch_line_id)
) STRICT;
CREATE INDEX collection_lines_of_dispatch ON collection_lines (dispatch_line_id);

CREATE TABLE material_returns (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  return_no TEXT NOT NULL UNIQUE,
  date      TEXT NOT NULL,
  worker_id INTEGER NOT NULL REFERENCES workers (id)
) STRICT;

CREATE TABLE material_return_lines (
  id          INTEGER PRIMARY KEY,
  return_id   INTEGER NOT NULL REFERENCES material_returns (id) ON DELETE CASCADE,
  dispatch_id INTEGER NOT NULL REFERENCES dispatches (id),
  material_id INTEGER NOT NULL REFERENCES materials (id),
  quantity    INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;
CREATE INDEX material_return_lines_of_dispatch ON material_return_lines (dispatch_id, material_id);

CREATE TABLE settlements (
  dispatch_id INTEGER PRIMARY KEY REFERENCES dispatches (id),
  uid         TEXT NOT NULL UNIQUE,
  date        TEXT NOT NULL,
  over_loss   TEXT NOT NULL CHECK (over_loss IN ('charge', 'waive')),
  reason      TEXT NOT NULL DEFAULT ''
) STRICT;

-- One row a material of a settled dispatch: what was lost, allowed, saved, and charged (material-rules §3), in 1/1000 unit and fen.
CREATE TABLE write_offs (
  dispatch_id INTEGER NOT NULL REFERENCES settlements (dispatch_id) ON DELETE CASCADE,
  material_id INTEGER NOT NULL REFERENCES materials (id),
  quantity    INTEGER NOT NULL CHECK (quantity >= 0),
  allowed     INTEGER NOT NULL CHECK (allowed >= 0),
  over_loss   INTEGER NOT NULL CHECK (over_loss >= 0),
  saved       INTEGER NOT NULL DEFAULT 0 CHECK (saved >= 0),
  charged     INTEGER NOT NULL CHECK (charged >= 0),
  PRIMARY KEY (dispatch_id, material_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE equipment (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  equipment_no TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL,
  value        INTEGER CHECK (value >= 0),
  funding      TEXT NOT NULL DEFAULT '',
  site_id      INTEGER REFERENCES sites (id)
) STRICT;

CREATE TABLE equipment_loans (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  equipment_id INTEGER NOT NULL REFERENCES equipment (id),
  worker_id    INTEGER NOT NULL REFERENCES workers (id),
  from_date    TEXT NOT NULL,
  deposit      INTEGER NOT NULL DEFAULT 0 CHECK (deposit >= 0),
  to_date      TEXT CHECK (to_date >= from_date),
  state        TEXT NOT NULL DEFAULT 'inUse' CHECK (state IN ('inUse', 'back', 'broken', 'lost')),
  damages      INTEGER NOT NULL DEFAULT 0 CHECK (damages >= 0),
  UNIQUE (equipment_id, from_date)
) STRICT;
`;
