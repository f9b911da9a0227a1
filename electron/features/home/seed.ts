// What a new book starts with: rule tables and lists that the user may edit afterwards.
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { WritableDb } from '../../store/database.ts';
import { seedSettings } from '../settings/write.ts';
import { seedWorkers } from '../workers/write.ts';

export function seedBook(db: WritableDb, newUid: () => Uid, _today: WorkDate): void {
  seedSettings(db, newUid);
  seedWorkers(db);
}
