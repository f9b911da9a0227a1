// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { PayrollPage } from './PayrollPage.tsx';

export const payrollPages: readonly PageEntry[] = [
  { path: '/payroll', rest: '/:month?/:workerId?', section: '工资', title: '工资核算', Show: PayrollPage },
];
