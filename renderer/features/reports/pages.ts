// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { ReportsPage } from './ReportsPage.tsx';

export const reportsPages: readonly PageEntry[] = [
  { path: '/reports', section: '报表', title: '报表', Show: ReportsPage },
];
