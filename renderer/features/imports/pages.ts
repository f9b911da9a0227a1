// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { ImportsPage } from './ImportsPage.tsx';

export const importsPages: readonly PageEntry[] = [
  { path: '/imports', section: '设置', title: '导入导出', Show: ImportsPage },
];
