// The SQL of settings: one row a setting.
import type { Settings } from '../../../shared/features/settings/schema.ts';
import type { WritableDb } from '../../store/database.ts';

export function writeSettings(db: WritableDb, settings: Settings): void {
  for (const [name, value] of Object.entries(settings))
    db.run('INSERT OR REPLACE INTO settings (name, value) VALUES (:name, :value)', { name, value: String(value) });
}
