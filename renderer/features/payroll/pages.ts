// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { AdjustmentsPage } from './AdjustmentsPage.tsx';
import { PayrollPage } from './PayrollPage.tsx';

export const payrollPages: readonly PageEntry[] = [
  { path: '/payroll', rest: '/:run?/:workerId?', section: '工资', title: '工资核算', Show: PayrollPage },
  { path: '/adjustments', section: '工资', title: '补发扣回', Show: AdjustmentsPage },
];
