// The SQL of what a wage sheet says of a person beside the money.
import { lastDay, type PayMonth } from '../../../shared/values/dates.ts';
import type { WorkMode } from '../../../shared/features/workers/schema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface SheetPerson {
  readonly workerId: Id<'Worker'>;
  readonly idNumber: string;
  readonly bankName: string;
  readonly bankAccount: string;
  /** As they stood on the month's last day (facts §1.1). */
  readonly categories: string;
  readonly siteId: Id<'Site'> | null;
  readonly site: string;
  readonly workMode: WorkMode | null;
}

export function sheetPeople(db: ReadableDb, month: PayMonth): SheetPerson[] {
  return db.all<SheetPerson>(
    `SELECT workers.id AS workerId, id_number AS idNumber, bank_name AS bankName, bank_account AS bankAccount,
            coalesce((SELECT group_concat(name, '、' ORDER BY position)
                      FROM worker_categories JOIN categories ON categories.id = category_id
                      WHERE worker_id = workers.id AND from_date <= :last AND coalesce(to_date, :last) >= :last), '') AS categories,
            sites.id AS siteId, coalesce(sites.name, '') AS site, work_mode AS workMode
     FROM workers
     LEFT JOIN engagements ON engagements.id =
       (SELECT id FROM engagements WHERE worker_id = workers.id AND from_date <= :last ORDER BY from_date DESC LIMIT 1)
     LEFT JOIN sites ON sites.id = site_id AND work_mode <> 'home'`,
    { last: lastDay(month) },
  );
}
