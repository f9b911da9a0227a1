// The SQL of agreement texts the workshop wrote itself, and of what was printed and signed.
import type { Agreement, AgreementId, Template } from '../../../shared/features/cards/agreements.ts';
import type { EngagementKind } from '../../../shared/features/workers/schema.ts';
import { engagementText } from '../../../shared/text/workers.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Id, Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function ownTemplates(db: ReadableDb): Template[] {
  return db.all('SELECT name, content FROM agreement_templates ORDER BY name');
}

export function writeTemplate(db: WritableDb, { name, content }: Template): void {
  db.run(
    `INSERT INTO agreement_templates (name, content) VALUES (:name, :content)
     ON CONFLICT (name) DO UPDATE SET content = :content`,
    { name, content },
  );
}

export function deleteTemplate(db: WritableDb, name: string): boolean {
  return db.run('DELETE FROM agreement_templates WHERE name = :name', { name }).changes === 1;
}

interface AgreementRow extends Omit<Agreement, 'engagement'> {
  readonly engagementId: Id<'Engagement'> | null;
  readonly kind: EngagementKind | null;
  readonly fromDate: WorkDate | null;
  readonly toDate: WorkDate | null;
}

export type StoredAgreement = Agreement & Pick<AgreementRow, 'engagementId'>;

/** Newest first; of one person or of all. */
export function agreementsOf(db: ReadableDb, workerId: Id<'Worker'> | null): StoredAgreement[] {
  return db
    .all<AgreementRow>(
      `SELECT agreements.id, agreements.worker_id AS workerId, worker_no AS workerNo, workers.name AS workerName,
              agreements.name, engagement_id AS engagementId, kind, from_date AS fromDate, to_date AS toDate,
              printed_on AS printedOn, signed_on AS signedOn, content
       FROM agreements
       JOIN workers ON workers.id = agreements.worker_id
       LEFT JOIN engagements ON engagements.id = engagement_id
       WHERE :workerId IS NULL OR agreements.worker_id = :workerId
       ORDER BY printed_on DESC, agreements.id DESC`,
      { workerId },
    )
    .map(({ kind, fromDate, toDate, ...row }) => ({
      ...row,
      engagement: kind === null || fromDate === null ? null : engagementText({ kind, fromDate, toDate }),
    }));
}

interface Printed {
  readonly uid: Uid;
  readonly workerId: Id<'Worker'>;
  readonly engagementId: Id<'Engagement'>;
  readonly name: string;
  readonly content: string;
  readonly printedOn: WorkDate;
}

export function insertAgreement(db: WritableDb, printed: Printed): AgreementId {
  const { id } = db.run(
    `INSERT INTO agreements (uid, worker_id, engagement_id, name, content, printed_on)
     VALUES (:uid, :workerId, :engagementId, :name, :content, :printedOn)`,
    { ...printed },
  );
  return id as AgreementId;
}

export function writeSignature(db: WritableDb, id: AgreementId, signedOn: WorkDate | null): void {
  db.run('UPDATE agreements SET signed_on = :signedOn WHERE id = :id', { id, signedOn });
}

export function deleteAgreement(db: WritableDb, id: AgreementId): void {
  db.run('DELETE FROM agreements WHERE id = :id', { id });
}
