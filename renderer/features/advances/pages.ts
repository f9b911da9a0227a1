// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { AdvancesPage } from './AdvancesPage.tsx';

export const advancesPages: readonly PageEntry[] = [
  { path: '/advances', section: '工资', title: '预支', Show: AdvancesPage },
];
