// The SQL of sites.
import type { Site, SiteDraft, SiteId } from '../../../shared/features/sites/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function allSites(db: ReadableDb): Site[] {
  return db.all<Site>(
    `SELECT id, site_no AS siteNo, name, kind, township, village, district
     FROM sites
     ORDER BY site_no`,
  );
}

export function siteById(db: ReadableDb, id: SiteId): Site | undefined {
  return allSites(db).find((site) => site.id === id);
}

export function insertSite(db: WritableDb, uid: Uid, site: SiteDraft): SiteId {
  const { id } = db.run(
    `INSERT INTO sites (uid, site_no, name, kind, township, village, district)
     VALUES (:uid, :siteNo, :name, :kind, :township, :village, :district)`,
    { uid, ...site },
  );
  return id as SiteId;
}

export function updateSite(db: WritableDb, site: Site): boolean {
  const { changes } = db.run(
    `UPDATE sites
     SET site_no = :siteNo, name = :name, kind = :kind, township = :township, village = :village, district = :district
     WHERE id = :id`,
    { ...site },
  );
  return changes === 1;
}

export function deleteSite(db: WritableDb, id: SiteId): void {
  db.run('DELETE FROM sites WHERE id = :id', { id });
}

/** What still refers to a site, in Chinese; undefined when nothing does. */
export function useOfSite(db: ReadableDb, id: SiteId): string | undefined {
  const use = db.get<{ by: string }>(
    `SELECT '用工关系' AS by FROM engagements WHERE site_id = :id
     UNION ALL SELECT '设备' FROM equipment WHERE site_id = :id
     UNION ALL SELECT '应出勤' FROM due_hours WHERE site_id = :id
     LIMIT 1`,
    { id },
  );
  return use?.by;
}
