// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { ArrearsPage } from './ArrearsPage.tsx';
import { BankTemplatesPage } from './BankTemplatesPage.tsx';
import { PaymentsPage } from './PaymentsPage.tsx';

export const paymentsPages: readonly PageEntry[] = [
  { path: '/payments', rest: '/:month?/:slipId?', section: '发放', title: '工资发放', Show: PaymentsPage },
  { path: '/arrears', rest: '/:workerId?', section: '发放', title: '未发', Show: ArrearsPage },
  { path: '/bank-templates', section: '发放', title: '银行代发格式', Show: BankTemplatesPage },
];
