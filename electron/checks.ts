// The identities of all features in one list, for `checks.run` and the command line's `verify`.
import { checks as materialChecks } from './features/materials/checks.ts';
import { checks as outputChecks } from './features/output/checks.ts';
import { checks as paymentChecks } from './features/payments/checks.ts';
import { checks as payrollChecks } from './features/payroll/checks.ts';
import { checks as workerChecks } from './features/workers/checks.ts';
import type { Check } from './store/verify.ts';

export const checks: readonly Check[] = [
  ...workerChecks,
  ...outputChecks,
  ...materialChecks,
  ...payrollChecks,
  ...paymentChecks,
];
