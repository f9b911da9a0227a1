// A month's result in the shape the screen asks for.
import type {
  MonthRow,
  MonthView,
  PayRun,
  PayOperationName,
  SlipRow,
} from '../../../shared/features/payroll/schema.ts';
import type { PayOperation } from '../../../shared/features/payroll/input.ts';
import type { Deduction, Slip } from '../../../shared/features/payroll/slip.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { sumFen, type Fen } from '../../../shared/values/money.ts';
import { columnSums } from './columnSums.ts';
import type { MonthNow } from './compute.ts';
import type { SheetPerson } from './sqlSheet.ts';

export function monthView(
  { run, result, openBefore }: MonthNow,
  runs: readonly PayRun[],
  operations: readonly PayOperation[],
  people: readonly SheetPerson[],
): MonthView {
  const byWorker = new Map(people.map((person) => [person.workerId, person]));
  const rows = result.slips.map((slip) => monthRow(slip, byWorker.get(slip.workerId)));
  const names = new Map(operations.map((operation) => [operation.id, operationName(operation)]));
  return {
    ...run,
    runs: runs.filter(({ part }) => part !== null),
    complete: result.complete,
    unpriced: result.unpriced.flatMap(({ operationId, quantity }) => {
      const name = names.get(operationId);
      return name === undefined ? [] : [{ ...name, quantity }];
    }),
    faults: result.faults,
    notices: result.notices,
    openBefore: [...openBefore],
    rows,
    totals: columnSums(rows, [...moneyColumns, 'earlierGross', 'roundingIn', 'roundingCarry'] as const),
  };
}

/** Names of the operations that the slips' lines speak of. */
export function operationsOf(slips: readonly Slip[], operations: readonly PayOperation[]): PayOperationName[] {
  const used = new Set<Id<'Operation'>>();
  for (const { lines } of slips) for (const line of lines) if ('operationId' in line) used.add(line.operationId);
  return operations.filter(({ id }) => used.has(id)).map(operationName);
}

function operationName({
  id,
  name,
  productNo,
  productName,
  operationNo,
  unit,
  decimals,
}: PayOperation): PayOperationName {
  return { operationId: id, productNo, productName, operationNo, operationName: name, unit, decimals };
}

function monthRow(slip: Slip, person: SheetPerson | undefined): MonthRow {
  const categories = person?.categories ?? '';
  return {
    ...slipRow(slip),
    site: person?.site ?? '',
    workMode: person?.workMode ?? null,
    categories: categories === '' ? [] : categories.split('、'),
  };
}

export function slipRow(slip: Slip): SlipRow {
  const {
    workerId,
    workerNo,
    name,
    piecePay,
    timePay,
    overtimeExtra,
    itemPay,
    topUp,
    adjustments,
    gross,
    earlierGross,
    roundingIn,
    roundingCarry,
    net,
    warnings,
  } = slip;
  return {
    workerId,
    workerNo,
    name,
    piecePay,
    timePay,
    overtimeExtra,
    itemPay,
    topUp,
    adjustments,
    gross,
    earlierGross,
    roundingIn,
    roundingCarry,
    net,
    warnings,
    socialInsurance: taken(slip, 'socialInsurance'),
    tax: taken(slip, 'tax'),
    damages: taken(slip, 'damages'),
    itemDeductions: taken(slip, 'item'),
    advances: taken(slip, 'advance', 'socialInsuranceOwed'),
  };
}

function taken(slip: Slip, ...kinds: readonly Deduction['kind'][]): Fen {
  return sumFen(slip.deductions.filter(({ kind }) => kinds.includes(kind)).map((deduction) => deduction.taken));
}

/** The money of a slip, in the order of the screen and the wage sheet. */
export const moneyColumns = [
  'piecePay',
  'timePay',
  'overtimeExtra',
  'itemPay',
  'topUp',
  'adjustments',
  'gross',
  'socialInsurance',
  'tax',
  'damages',
  'itemDeductions',
  'advances',
  'net',
] as const;
