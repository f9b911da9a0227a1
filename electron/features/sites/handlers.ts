// What the calls about sites do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { sitesContract } from '../../../shared/features/sites/contract.ts';
import type { SiteDraft, SiteId } from '../../../shared/features/sites/schema.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { allSites, deleteSite, insertSite, siteById, updateSite, useOfSite } from './sql.ts';

export const sitesHandlers: HandlersOf<typeof sitesContract> = {
  'sites.list': ({ db }) => allSites(db),

  'sites.add': ({ db, newUid }, site) => {
    refuseTakenNumber(db, site);
    return insertSite(db, newUid(), site);
  },

  'sites.change': ({ db }, site) => {
    refuseTakenNumber(db, site, site.id);
    if (!updateSite(db, site)) throw refuse('notFound', { what: `场所 ${site.siteNo}` });
    return null;
  },

  'sites.remove': ({ db }, { id }) => {
    const site = siteById(db, id);
    if (site === undefined) throw refuse('notFound', { what: '这个场所' });
    const by = useOfSite(db, id);
    if (by !== undefined) throw refuse('inUse', { what: `场所“${site.name}”`, by });
    deleteSite(db, id);
    return site;
  },
};

function refuseTakenNumber(db: ReadableDb, site: SiteDraft, self?: SiteId): void {
  const taken = allSites(db).some((other) => other.siteNo === site.siteNo && other.id !== self);
  if (taken) throw refuse('taken', { what: '场所编号', value: site.siteNo });
}
