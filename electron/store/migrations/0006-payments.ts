// What was handed out: payments of locked slips with their proof, failures, signatures, and the layouts of bank files.
export const payments = `
-- A fact: never changed, never deleted. amount in fen; a reversing row (冲销) takes it back with a negative amount and a reason.
-- worker_id and month stay when an unlock takes the slip away: that is possible only while the slip's payments come to nothing.
CREATE TABLE payments (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  pay_slip_id   INTEGER REFERENCES pay_slips (id) ON DELETE SET NULL,
  worker_id     INTEGER NOT NULL REFERENCES workers (id),
  month         TEXT NOT NULL,
  date          TEXT NOT NULL,
  amount        INTEGER NOT NULL,
  method        TEXT NOT NULL CHECK (method IN ('bank', 'wechat', 'alipay', 'cash')),
  payer_account TEXT NOT NULL DEFAULT '',
  payee_account TEXT NOT NULL DEFAULT '',
  voucher_no    TEXT NOT NULL DEFAULT '',
  collected_by  TEXT NOT NULL DEFAULT '',
  note          TEXT NOT NULL DEFAULT '',
  reverses      INTEGER UNIQUE REFERENCES payments (id),
  reason        TEXT NOT NULL DEFAULT '',
  CHECK ((reverses IS NULL AND amount > 0) OR (reverses IS NOT NULL AND amount < 0 AND reason <> ''))
) STRICT;
CREATE INDEX payments_by_slip ON payments (pay_slip_id);
CREATE INDEX payments_by_month ON payments (month, worker_id);

-- The money came back (退票, 转账失败): the payment stays in the list and does not count.
CREATE TABLE payment_failures (
  payment_id INTEGER PRIMARY KEY REFERENCES payments (id),
  date       TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- Photo or PDF of the transfer.
CREATE TABLE payment_attachments (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  payment_id INTEGER NOT NULL REFERENCES payments (id),
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('jpg', 'png', 'pdf')),
  content    BLOB NOT NULL CHECK (length(content) <= 5242880)
) STRICT;
CREATE INDEX payment_attachments_by_payment ON payment_attachments (payment_id);

-- 签字: the worker signed for the slip.
CREATE TABLE slip_signatures (
  pay_slip_id INTEGER PRIMARY KEY REFERENCES pay_slips (id) ON DELETE CASCADE,
  date        TEXT NOT NULL
) STRICT;

-- content: the layout as JSON, read by shared/features/payments.
CREATE TABLE bank_templates (
  id      INTEGER PRIMARY KEY,
  uid     TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- What counts as paid, by slip.
CREATE VIEW paid_slips AS
SELECT pay_slip_id, sum(amount) AS paid
FROM payments
WHERE pay_slip_id IS NOT NULL AND id NOT IN (SELECT payment_id FROM payment_failures)
GROUP BY pay_slip_id;

CREATE TRIGGER payments_stay BEFORE UPDATE ON payments
WHEN NEW.pay_slip_id IS NOT NULL OR NEW.amount <> OLD.amount OR NEW.worker_id <> OLD.worker_id OR NEW.month <> OLD.month
BEGIN SELECT RAISE(ABORT, 'payments are never changed'); END;
CREATE TRIGGER payments_keep BEFORE DELETE ON payments BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END;
CREATE TRIGGER payment_failures_stay BEFORE UPDATE ON payment_failures BEGIN SELECT RAISE(ABORT, 'failures are never changed'); END;
CREATE TRIGGER payment_failures_keep BEFORE DELETE ON payment_failures BEGIN SELECT RAISE(ABORT, 'failures are never deleted'); END;
CREATE TRIGGER payments_within_net AFTER INSERT ON payments
WHEN (SELECT coalesce(sum(paid), 0) FROM paid_slips WHERE pay_slip_id = NEW.pay_slip_id)
     NOT BETWEEN 0 AND (SELECT net FROM pay_slips WHERE id = NEW.pay_slip_id)
BEGIN SELECT RAISE(ABORT, 'more than the slip comes to'); END;
CREATE TRIGGER paid_slips_keep BEFORE DELETE ON pay_slips
WHEN (SELECT coalesce(sum(paid), 0) FROM paid_slips WHERE pay_slip_id = OLD.id) <> 0
BEGIN SELECT RAISE(ABORT, 'a slip with payments is never deleted'); END;
`;
