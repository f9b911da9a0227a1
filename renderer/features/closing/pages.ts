// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { ClosingPage } from './ClosingPage.tsx';
import { LeaverPage } from './LeaverPage.tsx';

export const closingPages: readonly PageEntry[] = [
  { path: '/closing', rest: '/:month?', section: '工资', title: '结账', Show: ClosingPage },
];

/** Stands among the pages of workers. */
export const leaverPages: readonly PageEntry[] = [
  { path: '/leaver', rest: '/:workerId?/:date?', section: '工人', title: '离职结清', Show: LeaverPage },
];
