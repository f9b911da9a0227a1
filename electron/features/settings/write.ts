// What other features may write of the settings: the rule tables a new book starts with, single settings.
import type { Settings } from '../../../shared/features/settings/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { WritableDb } from '../../store/database.ts';
import { insertMinimumWage, putTaxTable } from './rulesSql.ts';
import { seedMinimumWages } from './seedMinimumWages.ts';
import { serviceTaxTable, wagesTaxTable } from './seedTaxes.ts';
import { readSettings } from './read.ts';
import { writeSettings } from './sql.ts';

/** Minimum wages and tax tables; all editable. */
export function seedSettings(db: WritableDb, newUid: () => Uid): void {
  for (const row of seedMinimumWages()) insertMinimumWage(db, newUid(), row);
  putTaxTable(db, wagesTaxTable);
  putTaxTable(db, serviceTaxTable);
}

/** The settings named; the others stay as they are. */
export function changeSettings(db: WritableDb, changed: Partial<Settings>): void {
  writeSettings(db, { ...readSettings(db), ...changed });
}
