// All handlers in one object; a call of the contract without one does not compile.
import type { Contract } from '../shared/contract/index.ts';
import type { HandlersOf } from './host/context.ts';
import { advancesHandlers } from './features/advances/handlers.ts';
import { attendanceHandlers } from './features/attendance/handlers.ts';
import { agreementHandlers } from './features/cards/agreementHandlers.ts';
import { cardsHandlers } from './features/cards/handlers.ts';
import { checksHandlers } from './features/checks/handlers.ts';
import { closingHandlers } from './features/closing/handlers.ts';
import { equipmentHandlers } from './features/equipment/handlers.ts';
import { filesHandlers } from './features/files/handlers.ts';
import { homeHandlers } from './features/home/handlers.ts';
import { importsHandlers } from './features/imports/handlers.ts';
import { documentHandlers } from './features/materials/documentHandlers.ts';
import { materialsHandlers } from './features/materials/handlers.ts';
import { storeHandlers } from './features/materials/storeHandlers.ts';
import { outputHandlers } from './features/output/handlers.ts';
import { teamOutputHandlers } from './features/output/teamHandlers.ts';
import { payItemsHandlers } from './features/payItems/handlers.ts';
import { bankHandlers } from './features/payments/bankHandlers.ts';
import { paymentsHandlers } from './features/payments/handlers.ts';
import { adjustmentHandlers } from './features/payroll/adjustmentHandlers.ts';
import { payrollHandlers } from './features/payroll/handlers.ts';
import { payrollViewHandlers } from './features/payroll/viewHandlers.ts';
import { productsHandlers } from './features/products/handlers.ts';
import { ratesHandlers } from './features/products/rateHandlers.ts';
import { reportsHandlers } from './features/reports/handlers.ts';
import { settingsHandlers } from './features/settings/handlers.ts';
import { sitesHandlers } from './features/sites/handlers.ts';
import { workersHandlers } from './features/workers/handlers.ts';

export const handlers: HandlersOf<Contract> = {
  ...advancesHandlers,
  ...attendanceHandlers,
  ...agreementHandlers,
  ...cardsHandlers,
  ...checksHandlers,
  ...closingHandlers,
  ...documentHandlers,
  ...equipmentHandlers,
  ...filesHandlers,
  ...homeHandlers,
  ...importsHandlers,
  ...materialsHandlers,
  ...outputHandlers,
  ...payItemsHandlers,
  ...bankHandlers,
  ...paymentsHandlers,
  ...teamOutputHandlers,
  ...adjustmentHandlers,
  ...payrollHandlers,
  ...payrollViewHandlers,
  ...productsHandlers,
  ...ratesHandlers,
  ...reportsHandlers,
  ...settingsHandlers,
  ...sitesHandlers,
  ...storeHandlers,
  ...workersHandlers,
};
