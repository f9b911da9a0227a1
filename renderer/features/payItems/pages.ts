// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { MonthlyValuesPage } from './MonthlyValuesPage.tsx';
import { PayItemsPage } from './PayItemsPage.tsx';

export const payItemsPages: readonly PageEntry[] = [
  { path: '/pay-items/values', section: '工资', title: '每月录入', Show: MonthlyValuesPage },
  { path: '/pay-items', section: '工资', title: '工资项目', Show: PayItemsPage },
];
