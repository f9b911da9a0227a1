// The public payroll JSON of book-workbook.md §2: keys, their order and the order of lines are a promise to others.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import { sumFen, type Fen } from '../../values/money.ts';
import { warningText } from '../../text/payroll.ts';
import { lineJson, lineJsonSchema, type NamedOperation } from './lineJson.ts';
import { warningCodes, type Deduction, type MonthResult, type Slip, type Warning } from './slip.ts';

const amounts = z.record(z.string(), z.int());

const slipJsonSchema = z.strictObject({
  workerNo: z.string(),
  name: z.string(),
  lines: z.array(lineJsonSchema),
  piecePay: z.int(),
  timePay: z.int(),
  overtimeExtra: z.int(),
  items: amounts,
  topUp: z.int(),
  gross: z.int(),
  socialInsurance: z.int(),
  tax: z.int(),
  damages: z.int(),
  itemDeductions: amounts,
  advances: z.int(),
  roundingCarry: z.int(),
  net: z.int(),
  carried: z.strictObject({ damages: z.int(), advances: z.int() }),
});
type SlipJson = z.output<typeof slipJsonSchema>;

export const payrollJsonSchema = z.strictObject({
  month: z.string(),
  complete: z.boolean(),
  unpriced: z.array(z.strictObject({ productNo: z.string(), operationNo: z.string(), quantity: z.number() })),
  warnings: z.array(z.strictObject({ workerNo: z.string(), code: z.enum(warningCodes), message: z.string() })),
  slips: z.array(slipJsonSchema),
  totals: z.strictObject({ gross: z.int(), tax: z.int(), net: z.int() }),
});
export type PayrollJson = z.output<typeof payrollJsonSchema>;

/** Warnings about figures; those about papers and people are for the screen. */
const figureWarnings: ReadonlySet<Warning['code']> = new Set([
  'attendanceMissing',
  'belowHourlyMinimum',
  'noMinimumWage',
]);

/** `named`: at least the operations of the lines. */
export function payrollJson(
  result: MonthResult,
  named: readonly (NamedOperation & { readonly id: Id<'Operation'> })[],
): PayrollJson {
  const operations = new Map(named.map((operation) => [operation.id, operation]));
  const slips = result.slips.map((slip) => slipJson(slip, operations));
  const total = (key: 'gross' | 'tax' | 'net'): number => slips.reduce((sum, slip) => sum + slip[key], 0);
  return {
    month: result.month,
    complete: result.complete,
    unpriced: result.unpriced.map(({ operationId, quantity }) => ({
      productNo: operations.get(operationId)?.productNo ?? '',
      operationNo: operations.get(operationId)?.operationNo ?? '',
      quantity: quantity / 1000,
    })),
    warnings: warningsJson(result),
    slips,
    totals: { gross: total('gross'), tax: total('tax'), net: total('net') },
  };
}

function warningsJson({ slips, withoutSlip }: MonthResult): PayrollJson['warnings'] {
  return [...slips, ...withoutSlip]
    .sort((a, b) => (a.workerNo < b.workerNo ? -1 : 1))
    .flatMap(({ workerNo, warnings }) =>
      warnings
        .filter(({ code }) => figureWarnings.has(code))
        .map(({ code }) => ({ workerNo, code, message: warningText[code] })),
    );
}

function slipJson(slip: Slip, operations: ReadonlyMap<Id<'Operation'>, NamedOperation>): SlipJson {
  const of = (...kinds: Deduction['kind'][]): readonly Deduction[] =>
    slip.deductions.filter(({ kind }) => kinds.includes(kind));
  const taken = (deductions: readonly Deduction[]): Fen => sumFen(deductions.map((each) => each.taken));
  const left = (deductions: readonly Deduction[]): number =>
    deductions.reduce((sum, deduction) => sum + deduction.due - deduction.taken, 0);
  const [damages, advances] = [of('damages'), of('socialInsuranceOwed', 'advance')];
  return {
    workerNo: slip.workerNo,
    name: slip.name,
    lines: slip.lines.map((line) => lineJson(line, operations)),
    piecePay: slip.piecePay,
    timePay: slip.timePay,
    overtimeExtra: slip.overtimeExtra,
    items: Object.fromEntries(slip.lines.flatMap((line) => (line.kind === 'item' ? [[line.name, line.amount]] : []))),
    topUp: slip.topUp,
    gross: slip.gross,
    socialInsurance: taken(of('socialInsurance')),
    tax: taken(of('tax')),
    damages: taken(damages),
    itemDeductions: Object.fromEntries(
      of('item').flatMap((each) => (each.taken === 0 ? [] : [[each.name, each.taken]])),
    ),
    advances: taken(advances),
    roundingCarry: slip.roundingCarry,
    net: slip.net,
    carried: { damages: left(damages), advances: left(advances) },
  };
}
