// The SQL of the layouts of bank files.
import {
  bankTemplateSchema,
  type BankTemplate,
  type BankTemplateId,
  type SavedBankTemplate,
} from '../../../shared/features/payments/bankTemplate.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** By name. */
export function savedTemplates(db: ReadableDb): SavedBankTemplate[] {
  return db
    .all<{ id: BankTemplateId; content: string }>('SELECT id, content FROM bank_templates ORDER BY name')
    .map(({ id, content }) => ({ id, template: bankTemplateSchema.parse(JSON.parse(content)) }));
}

export function insertTemplate(db: WritableDb, uid: Uid, template: BankTemplate): BankTemplateId {
  const content = JSON.stringify(template);
  const sql = 'INSERT INTO bank_templates (uid, name, content) VALUES (:uid, :name, :content)';
  return db.run(sql, { uid, name: template.name, content }).id as BankTemplateId;
}

export function updateTemplate(db: WritableDb, id: BankTemplateId, template: BankTemplate): void {
  const content = JSON.stringify(template);
  db.run('UPDATE bank_templates SET name = :name, content = :content WHERE id = :id', {
    id,
    name: template.name,
    content,
  });
}

export function deleteTemplate(db: WritableDb, id: BankTemplateId): void {
  db.run('DELETE FROM bank_templates WHERE id = :id', { id });
}
