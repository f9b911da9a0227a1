// The rest of the material ledger: 补料, 转交, 节约, 尾单结清, the store, and 冲销 of every document; what is held now, as views.
import { all, byDay, byParent, dayOf, triggers, type Guard } from './closedTriggers.ts';

const guards: readonly Guard[] = [
  { table: 'material_documents', months: byDay('date'), events: all },
  {
    table: 'material_document_lines',
    months: byParent('material_documents', 'id', dayOf('date'), 'document_id'),
    events: all,
  },
  { table: 'reversals', months: byDay('date'), events: ['INSERT'] },
];

export const materialDocuments = `
-- The store a document takes from or gives to; NULL = the head store (总库).
ALTER TABLE dispatches ADD COLUMN site_id INTEGER REFERENCES sites (id);
ALTER TABLE material_returns ADD COLUMN site_id INTEGER REFERENCES sites (id);

-- cause: of a supplement 'loss', 'fault', 'shortCount'; of a receipt 'customer', 'purchase'.
CREATE TABLE material_documents (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL CHECK (kind IN ('supplement', 'transfer', 'saving', 'shortClose', 'receipt', 'issue', 'stocktake', 'siteTransfer')),
  document_no  TEXT NOT NULL,
  date         TEXT NOT NULL,
  worker_id    INTEGER REFERENCES workers (id),
  to_worker_id INTEGER REFERENCES workers (id),
  site_id      INTEGER REFERENCES sites (id),
  to_site_id   INTEGER REFERENCES sites (id),
  cause        TEXT,
  reason       TEXT NOT NULL DEFAULT '',
  UNIQUE (kind, document_no)
) STRICT;
CREATE INDEX material_documents_by_worker ON material_documents (worker_id);
CREATE INDEX material_documents_by_date ON material_documents (date);

-- quantity in 1/1000 unit; below 0 only where a stock-take found less than the book says.
CREATE TABLE material_document_lines (
  id               INTEGER PRIMARY KEY,
  document_id      INTEGER NOT NULL REFERENCES material_documents (id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  material_id      INTEGER REFERENCES materials (id),
  dispatch_id      INTEGER REFERENCES dispatches (id),
  to_dispatch_id   INTEGER REFERENCES dispatches (id),
  dispatch_line_id INTEGER REFERENCES dispatch_lines (id),
  quantity         INTEGER NOT NULL CHECK (quantity <> 0)
) STRICT;
CREATE INDEX material_document_lines_of_document ON material_document_lines (document_id);
CREATE INDEX material_document_lines_of_dispatch ON material_document_lines (dispatch_id) WHERE dispatch_id IS NOT NULL;
CREATE INDEX material_document_lines_to_dispatch ON material_document_lines (to_dispatch_id) WHERE to_dispatch_id IS NOT NULL;
CREATE INDEX material_document_lines_of_line ON material_document_lines (dispatch_line_id) WHERE dispatch_line_id IS NOT NULL;

CREATE INDEX collections_by_worker ON collections (worker_id);
CREATE INDEX material_returns_by_worker ON material_returns (worker_id);

-- 冲销: from its date on the document counts no more. A settlement that is reversed moves to the tables below, so that its dispatch can be settled again.
CREATE TABLE reversals (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  reversal_no TEXT NOT NULL UNIQUE,
  date        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('dispatch', 'collection', 'return', 'settlement', 'document')),
  document_id INTEGER NOT NULL,
  reason      TEXT NOT NULL CHECK (reason <> ''),
  UNIQUE (kind, document_id)
) STRICT;

CREATE TABLE reversed_settlements (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  dispatch_id INTEGER NOT NULL REFERENCES dispatches (id),
  date        TEXT NOT NULL,
  over_loss   TEXT NOT NULL,
  reason      TEXT NOT NULL,
  reversed_on TEXT NOT NULL
) STRICT;
CREATE INDEX reversed_settlements_of_dispatch ON reversed_settlements (dispatch_id);

CREATE TABLE reversed_write_offs (
  settlement_id INTEGER NOT NULL REFERENCES reversed_settlements (id) ON DELETE CASCADE,
  material_id   INTEGER NOT NULL REFERENCES materials (id),
  quantity      INTEGER NOT NULL,
  allowed       INTEGER NOT NULL,
  over_loss     INTEGER NOT NULL,
  saved         INTEGER NOT NULL,
  charged       INTEGER NOT NULL,
  PRIMARY KEY (settlement_id, material_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW open_dispatches AS
SELECT * FROM dispatches
WHERE id NOT IN (SELECT dispatch_id FROM settlements)
  AND id NOT IN (SELECT document_id FROM reversals WHERE kind = 'dispatch');

-- Goods of every line of an open dispatch as they stand now, reversed documents left out; asked is what is still wanted after short closing.
CREATE VIEW goods_now AS
SELECT line.id AS dispatch_line_id, line.dispatch_id, open.worker_id, line.operation_id, open.due_date,
       line.asked - (SELECT coalesce(sum(closed.quantity), 0) FROM material_document_lines AS closed
                     WHERE closed.dispatch_line_id = line.id
                       AND closed.document_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')) AS asked,
       (SELECT coalesce(sum(back.qualified + back.defect_worker + back.defect_material), 0) FROM collection_lines AS back
        WHERE back.dispatch_line_id = line.id
          AND back.collection_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')) AS came_in,
       (SELECT coalesce(sum(back.rework), 0) FROM collection_lines AS back
        WHERE back.dispatch_line_id = line.id
          AND back.collection_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'collection')) AS rework
FROM open_dispatches AS open JOIN dispatch_lines AS line ON line.dispatch_id = open.id;

-- What went to and from each open dispatch, so that a filter on it reaches every part; reversed documents left out.
CREATE VIEW material_moves_now (dispatch_id, worker_id, material_id, quantity) AS
SELECT open.id, open.worker_id, material_id, quantity
  FROM open_dispatches AS open JOIN dispatch_materials ON dispatch_id = open.id
UNION ALL
SELECT goods.dispatch_id, goods.worker_id, bom.material_id, -((bom.per_piece * goods.came_in + 500) / 1000)
  FROM goods_now AS goods JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = goods.dispatch_line_id
UNION ALL
SELECT open.id, open.worker_id, material_id, -quantity
  FROM open_dispatches AS open JOIN material_return_lines AS line ON line.dispatch_id = open.id
  WHERE return_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'return')
UNION ALL
SELECT open.id, open.worker_id, line.material_id, CASE document.kind WHEN 'transfer' THEN -line.quantity ELSE line.quantity END
  FROM open_dispatches AS open
  JOIN material_document_lines AS line ON line.dispatch_id = open.id
  JOIN material_documents AS document ON document.id = line.document_id
  WHERE document.id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document')
UNION ALL
SELECT open.id, open.worker_id, line.material_id, line.quantity
  FROM open_dispatches AS open JOIN material_document_lines AS line ON line.to_dispatch_id = open.id
  WHERE line.document_id NOT IN (SELECT document_id FROM reversals WHERE kind = 'document');

-- What is held now of each open dispatch and material; below 0 where more was used than went out. Of settled dispatches nothing is held.
CREATE VIEW material_held AS
SELECT dispatch_id, worker_id, material_id, sum(quantity) AS held
FROM material_moves_now
GROUP BY dispatch_id, worker_id, material_id;

-- Everything that goes in and out of a store (material-rules §6.8); kind and document_id as in reversals.
CREATE VIEW store_moves (kind, document_id, what, site_id, material_id, date, quantity) AS
SELECT 'dispatch', dispatches.id, 'dispatch', site_id, material_id, date, -quantity
  FROM dispatch_materials JOIN dispatches ON dispatches.id = dispatch_id
UNION ALL
SELECT 'return', material_returns.id, 'return', site_id, material_id, date, quantity
  FROM material_return_lines JOIN material_returns ON material_returns.id = return_id
UNION ALL
SELECT 'document', document.id, document.kind, site_id, material_id, date,
       CASE WHEN document.kind IN ('receipt', 'stocktake') THEN quantity ELSE -quantity END
  FROM material_document_lines AS line JOIN material_documents AS document ON document.id = document_id
  WHERE document.kind IN ('supplement', 'receipt', 'issue', 'stocktake', 'siteTransfer')
UNION ALL
SELECT 'document', document.id, 'siteTransferIn', to_site_id, material_id, date, quantity
  FROM material_document_lines AS line JOIN material_documents AS document ON document.id = document_id
  WHERE document.kind = 'siteTransfer';

-- Closed is closed: documents of a locked month are reversed, never deleted.
CREATE TRIGGER dispatches_keep BEFORE DELETE ON dispatches
WHEN EXISTS (SELECT 1 FROM locked_months WHERE month = substr(OLD.date, 1, 7)) BEGIN SELECT RAISE(ABORT, 'a document of a locked month'); END;
CREATE TRIGGER collections_keep BEFORE DELETE ON collections
WHEN EXISTS (SELECT 1 FROM locked_months WHERE month = substr(OLD.date, 1, 7)) BEGIN SELECT RAISE(ABORT, 'a document of a locked month'); END;
CREATE TRIGGER material_returns_keep BEFORE DELETE ON material_returns
WHEN EXISTS (SELECT 1 FROM locked_months WHERE month = substr(OLD.date, 1, 7)) BEGIN SELECT RAISE(ABORT, 'a document of a locked month'); END;
CREATE TRIGGER material_documents_keep BEFORE DELETE ON material_documents
WHEN EXISTS (SELECT 1 FROM locked_months WHERE month = substr(OLD.date, 1, 7)) BEGIN SELECT RAISE(ABORT, 'a document of a locked month'); END;
CREATE TRIGGER reversals_stay BEFORE UPDATE ON reversals BEGIN SELECT RAISE(ABORT, 'reversals are never changed'); END;
CREATE TRIGGER reversals_keep BEFORE DELETE ON reversals BEGIN SELECT RAISE(ABORT, 'reversals are never deleted'); END;

${guards.flatMap(triggers).join('\n')}
`;
