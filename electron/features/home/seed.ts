// What a new book starts with: rule tables and lists that the user may edit afterwards.
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { WritableDb } from '../../store/database.ts';

export function seedBook(_db: WritableDb, _newUid: () => Uid, _today: WorkDate): void {
  // filled by the features' seeds
}
