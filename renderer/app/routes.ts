// Every page of the program; a feature adds its own list here. Within a section the order here is the order of the tabs.
import { advancesPages } from '../features/advances/pages.ts';
import { attendancePages } from '../features/attendance/pages.ts';
import { cardsPages } from '../features/cards/pages.ts';
import { closingPages, leaverPages } from '../features/closing/pages.ts';
import { equipmentPages } from '../features/equipment/pages.ts';
import { homePages } from '../features/home/pages.ts';
import { importsPages } from '../features/imports/pages.ts';
import { materialsPages } from '../features/materials/pages.ts';
import { outputPages } from '../features/output/pages.ts';
import { payItemsPages } from '../features/payItems/pages.ts';
import { paymentsPages } from '../features/payments/pages.ts';
import { payrollPages } from '../features/payroll/pages.ts';
import { productsPages } from '../features/products/pages.ts';
import { reportsPages } from '../features/reports/pages.ts';
import { settingsPages } from '../features/settings/pages.ts';
import { sitesPages } from '../features/sites/pages.ts';
import { workersPages } from '../features/workers/pages.ts';
import type { PageEntry } from './page.ts';

export const pages: readonly PageEntry[] = [
  ...homePages,
  ...attendancePages,
  ...equipmentPages,
  ...materialsPages,
  ...outputPages,
  ...payrollPages,
  ...advancesPages,
  ...payItemsPages,
  ...closingPages,
  ...paymentsPages,
  ...productsPages,
  ...reportsPages,
  ...settingsPages,
  ...sitesPages,
  ...importsPages,
  ...workersPages,
  ...cardsPages,
  ...leaverPages,
];
