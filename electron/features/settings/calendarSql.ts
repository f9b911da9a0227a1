// The SQL of the calendar and of due hours.
import type { CalendarDay, DueHours, DueHoursDraft, DueHoursId } from '../../../shared/features/settings/dated.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function daysOfYear(db: ReadableDb, year: number): CalendarDay[] {
  return db.all<CalendarDay>(
    `SELECT date, kind, note FROM calendar_days WHERE date BETWEEN :first AND :last ORDER BY date`,
    { first: `${String(year)}-01-01`, last: `${String(year)}-12-31` },
  );
}

export function putDay(db: WritableDb, day: CalendarDay): void {
  db.run('INSERT OR REPLACE INTO calendar_days (date, kind, note) VALUES (:date, :kind, :note)', { ...day });
}

export function deleteDay(db: WritableDb, date: WorkDate): void {
  db.run('DELETE FROM calendar_days WHERE date = :date', { date });
}

/** Newest month first; the row for all sites before those of single sites. */
export function allDueHours(db: ReadableDb): DueHours[] {
  return db.all<DueHours>(
    `SELECT due_hours.id, month, site_id AS siteId, minutes
     FROM due_hours LEFT JOIN sites ON sites.id = site_id
     ORDER BY month DESC, site_id IS NOT NULL, site_no`,
  );
}

export function insertDueHours(db: WritableDb, row: DueHoursDraft): DueHoursId {
  const { id } = db.run('INSERT INTO due_hours (month, site_id, minutes) VALUES (:month, :siteId, :minutes)', {
    ...row,
  });
  return id as DueHoursId;
}

export function updateDueHours(db: WritableDb, { id, minutes }: DueHours): void {
  db.run('UPDATE due_hours SET minutes = :minutes WHERE id = :id', { id, minutes });
}

export function deleteDueHours(db: WritableDb, id: DueHoursId): void {
  db.run('DELETE FROM due_hours WHERE id = :id', { id });
}

export function siteExists(db: ReadableDb, id: number): boolean {
  return db.get('SELECT 1 FROM sites WHERE id = :id', { id }) !== undefined;
}
