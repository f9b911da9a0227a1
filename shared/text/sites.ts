// Words for sites.
import type { SiteKind } from '../features/sites/schema.ts';

export const siteKindText: Record<SiteKind, string> = {
  hub: '中心工厂',
  satellite: '卫星车间',
  branch: '分车间',
};
