// All sheets of the book workbook, in the order they are written: what others name comes first.
import { advancesSheet } from './features/advances/advancesSheet.ts';
import { absenceKindsSheet } from './features/attendance/absenceKindsSheet.ts';
import { absencesSheet } from './features/attendance/absencesSheet.ts';
import { attendanceSheet } from './features/attendance/attendanceSheet.ts';
import { boardSheet } from './features/attendance/boardSheet.ts';
import { helpersSheet } from './features/cards/helpersSheet.ts';
import { homesSheet } from './features/cards/homesSheet.ts';
import { equipmentSheet } from './features/equipment/equipmentSheet.ts';
import { loansSheet } from './features/equipment/loansSheet.ts';
import { bomSheet } from './features/materials/bomSheet.ts';
import { collectionSheet } from './features/materials/collectionSheet.ts';
import { dispatchMaterialsSheet } from './features/materials/dispatchMaterialsSheet.ts';
import { dispatchSheet } from './features/materials/dispatchSheet.ts';
import { materialsSheet } from './features/materials/materialsSheet.ts';
import { returnSheet } from './features/materials/returnSheet.ts';
import { savingSheet } from './features/materials/savingSheet.ts';
import { settlementSheet } from './features/materials/settlementSheet.ts';
import { shortCloseSheet } from './features/materials/shortCloseSheet.ts';
import { storeSheet } from './features/materials/storeSheet.ts';
import { supplementSheet } from './features/materials/supplementSheet.ts';
import { transferSheet } from './features/materials/transferSheet.ts';
import { outputSheet } from './features/output/outputSheet.ts';
import { teamSheet } from './features/output/teamSheet.ts';
import { monthlyValuesSheet } from './features/payItems/monthlyValuesSheet.ts';
import { payItemsSheet } from './features/payItems/payItemsSheet.ts';
import { specialDeductionsSheet } from './features/payroll/specialDeductionsSheet.ts';
import { taxOpeningsSheet } from './features/payroll/taxOpeningsSheet.ts';
import { operationsSheet } from './features/products/operationsSheet.ts';
import { productsSheet } from './features/products/productsSheet.ts';
import { ratesSheet } from './features/products/ratesSheet.ts';
import { calendarSheet } from './features/settings/calendarSheet.ts';
import { dueHoursSheet } from './features/settings/dueHoursSheet.ts';
import { minimumWagesSheet } from './features/settings/minimumWagesSheet.ts';
import { settingsSheet } from './features/settings/settingsSheet.ts';
import { sitesSheet } from './features/sites/sitesSheet.ts';
import { categoriesSheet } from './features/workers/categoriesSheet.ts';
import { engagementsSheet } from './features/workers/engagementsSheet.ts';
import { workersSheet } from './features/workers/workersSheet.ts';
import type { BookSheet } from './store/bookSheet.ts';

export const sheets: readonly BookSheet[] = [
  settingsSheet,
  sitesSheet,
  workersSheet,
  categoriesSheet,
  engagementsSheet,
  homesSheet,
  helpersSheet,
  productsSheet,
  operationsSheet,
  ratesSheet,
  calendarSheet,
  outputSheet,
  teamSheet,
  attendanceSheet,
  absenceKindsSheet,
  absencesSheet,
  boardSheet,
  dueHoursSheet,
  materialsSheet,
  bomSheet,
  dispatchSheet,
  dispatchMaterialsSheet,
  supplementSheet,
  transferSheet,
  shortCloseSheet,
  collectionSheet,
  savingSheet,
  returnSheet,
  settlementSheet,
  storeSheet,
  equipmentSheet,
  loansSheet,
  payItemsSheet,
  monthlyValuesSheet,
  advancesSheet,
  minimumWagesSheet,
  taxOpeningsSheet,
  specialDeductionsSheet,
];
