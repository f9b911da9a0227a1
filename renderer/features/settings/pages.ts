// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { BookPage } from './BookPage.tsx';
import { CalendarPage } from './CalendarPage.tsx';
import { DueHoursPage } from './DueHoursPage.tsx';
import { MinimumWagesPage } from './MinimumWagesPage.tsx';
import { TaxTablesPage } from './TaxTablesPage.tsx';

export const settingsPages: readonly PageEntry[] = [
  { path: '/settings', section: '设置', title: '账套', Show: BookPage },
  { path: '/calendar', section: '设置', title: '日历', Show: CalendarPage },
  { path: '/due-hours', section: '设置', title: '应出勤', Show: DueHoursPage },
  { path: '/minimum-wages', section: '设置', title: '最低工资', Show: MinimumWagesPage },
  { path: '/tax-tables', section: '设置', title: '税表', Show: TaxTablesPage },
];
