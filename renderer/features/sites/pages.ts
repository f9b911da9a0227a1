// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { SitesPage } from './SitesPage.tsx';

export const sitesPages: readonly PageEntry[] = [{ path: '/sites', section: '设置', title: '场所', Show: SitesPage }];
