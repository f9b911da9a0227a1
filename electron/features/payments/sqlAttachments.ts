// The SQL of the photos and PDFs that prove payments.
import type { Attachment, AttachmentId, AttachmentKind, PaymentId } from '../../../shared/features/payments/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

interface AttachmentRow extends Attachment {
  readonly paymentId: PaymentId;
}

/** Without their content. */
export function attachmentsOf(db: ReadableDb, month: PayMonth): ReadonlyMap<PaymentId, Attachment[]> {
  const rows = db.all<AttachmentRow>(
    `SELECT attachment.id, payment_id AS paymentId, attachment.name, kind, length(content) AS size
     FROM payment_attachments AS attachment JOIN payments ON payments.id = payment_id
     WHERE month = :month ORDER BY attachment.id`,
    { month },
  );
  return new Map(
    [...Map.groupBy(rows, ({ paymentId }) => paymentId)].map(([id, files]) => [
      id,
      files.map(({ paymentId: _, ...file }) => file),
    ]),
  );
}

export interface StoredFile {
  readonly paymentId: PaymentId;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly content: Uint8Array;
}

export function attachmentById(db: ReadableDb, id: AttachmentId): StoredFile | undefined {
  return db.get<StoredFile>(
    'SELECT payment_id AS paymentId, name, kind, content FROM payment_attachments WHERE id = :id',
    { id },
  );
}

export function insertAttachment(db: WritableDb, uid: Uid, file: StoredFile): void {
  db.run(
    `INSERT INTO payment_attachments (uid, payment_id, name, kind, content)
     VALUES (:uid, :paymentId, :name, :kind, :content)`,
    { uid, ...file },
  );
}

export function deleteAttachment(db: WritableDb, id: AttachmentId): void {
  db.run('DELETE FROM payment_attachments WHERE id = :id', { id });
}
