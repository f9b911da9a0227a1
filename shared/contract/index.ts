// Every call of the program in one object: the whole surface between the screen and the book.
import type { z } from 'zod';
import { advancesContract } from '../features/advances/contract.ts';
import { attendanceContract } from '../features/attendance/contract.ts';
import { punchContract } from '../features/attendance/punchContract.ts';
import { cardsContract } from '../features/cards/contract.ts';
import { checksContract } from '../features/checks/contract.ts';
import { closingContract } from '../features/closing/contract.ts';
import { equipmentContract } from '../features/equipment/contract.ts';
import { filesContract } from '../features/files/contract.ts';
import { homeContract } from '../features/home/contract.ts';
import { importsContract } from '../features/imports/contract.ts';
import { materialsContract } from '../features/materials/contract.ts';
import { documentContract } from '../features/materials/documentContract.ts';
import { storeContract } from '../features/materials/storeContract.ts';
import { outputContract } from '../features/output/contract.ts';
import { teamOutputContract } from '../features/output/teamContract.ts';
import { payItemsContract } from '../features/payItems/contract.ts';
import { bankContract } from '../features/payments/bankContract.ts';
import { paymentsContract } from '../features/payments/contract.ts';
import { adjustmentContract } from '../features/payroll/adjustmentContract.ts';
import { payrollContract } from '../features/payroll/contract.ts';
import { payrollViewContract } from '../features/payroll/viewContract.ts';
import { productsContract } from '../features/products/contract.ts';
import { ratesContract } from '../features/products/rateContract.ts';
import { reportsContract } from '../features/reports/contract.ts';
import { settingsContract } from '../features/settings/contract.ts';
import { sitesContract } from '../features/sites/contract.ts';
import { workersContract } from '../features/workers/contract.ts';

export const contract = {
  ...advancesContract,
  ...attendanceContract,
  ...cardsContract,
  ...checksContract,
  ...closingContract,
  ...documentContract,
  ...equipmentContract,
  ...filesContract,
  ...homeContract,
  ...importsContract,
  ...materialsContract,
  ...outputContract,
  ...payItemsContract,
  ...bankContract,
  ...paymentsContract,
  ...teamOutputContract,
  ...adjustmentContract,
  ...payrollContract,
  ...payrollViewContract,
  ...productsContract,
  ...punchContract,
  ...ratesContract,
  ...reportsContract,
  ...settingsContract,
  ...sitesContract,
  ...storeContract,
  ...workersContract,
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type InputOf<Name extends MethodName> = z.input<Contract[Name]['input']>;
export type OutputOf<Name extends MethodName> = z.output<Contract[Name]['output']>;

/** How every host lets itself be asked: resolves with the value, rejects with `RefusedError`. */
export type Call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
