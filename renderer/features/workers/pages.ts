// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { CategoriesPage } from './CategoriesPage.tsx';
import { KindRulesPage } from './KindRulesPage.tsx';
import { WorkersPage } from './WorkersPage.tsx';

export const workersPages: readonly PageEntry[] = [
  { path: '/workers', rest: '/:id?/:tab?', section: '工人', title: '工人', Show: WorkersPage },
  { path: '/categories', section: '设置', title: '人员类别', Show: CategoriesPage },
  { path: '/engagement-kinds', section: '设置', title: '用工关系规则', Show: KindRulesPage },
];
