// A month's input in a few words: one workshop in 奉节县, October 2026, minimum wage 2,200 a month and 22 an hour.
import { serviceTaxTable, wagesTaxTable } from '../../electron/features/settings/seedTaxes.ts';
import type {
  AttendanceDay,
  KindRule,
  MonthInput,
  OutputSum,
  PayAdvance,
  PayEngagement,
  PayOperation,
  TeamRow,
  WorkerMonth,
} from '../../shared/features/payroll/input.ts';
import { emptyLedger, type Ledger } from '../../shared/features/payroll/ledger.ts';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import type { PayItem } from '../../shared/features/payItems/schema.ts';
import type { PieceRate } from '../../shared/features/products/schema.ts';
import { serviceTaxTableSchema, wagesTaxTableSchema } from '../../shared/features/settings/schema.ts';
import { payMonth, workDate, type WorkDate } from '../../shared/values/dates.ts';
import type { Id } from '../../shared/values/ids.ts';
import { fen, hao, zeroFen, type Fen } from '../../shared/values/money.ts';
import { milli, minutes } from '../../shared/values/quantity.ts';

export const october = payMonth('2026-10');

/** A brand-free number as an id. */
export function id<Name extends string>(number: number): Id<Name> {
  return number as Id<Name>;
}

/** "10-08" → 2026-10-08; a whole date stays. */
export function day(text: string): WorkDate {
  return workDate(text.length === 5 ? `2026-${text}` : text);
}

export function yuan(amount: number): Fen {
  return fen(Math.round(amount * 100));
}

type Part<What> = Partial<What>;

const start = day('2026-01-01');

function kind(
  name: KindRule['kind'],
  minimumWage: KindRule['minimumWage'],
  overtime: boolean,
  damagesRule: KindRule['damagesRule'],
  taxItem: KindRule['taxItem'],
): KindRule {
  return { kind: name, fromDate: day('2020-01-01'), minimumWage, overtime, damagesRule, taxItem };
}

/** wage-rules §8 */
export const kindTable: readonly KindRule[] = [
  kind('labor_contract', 'month', true, 'twentyPercent', 'wages'),
  kind('part_time', 'hour', false, 'twentyPercent', 'wages'),
  kind('overage_agreement', 'month', true, 'twentyPercent', 'wages'),
  kind('service_agreement', 'none', false, 'agreement', 'service'),
  kind('home_contract', 'none', false, 'agreement', 'service'),
];

/** Operations 1 … 9 of product A; each is worth its number in jiao (operation 3: 0.30) unless rates say otherwise. */
const operations: readonly PayOperation[] = Array.from({ length: 9 }, (_, index) => ({
  id: id(index + 1),
  productNo: 'A',
  operationNo: String(index + 1),
  productName: '围裙',
  name: `工序${String(index + 1)}`,
  unit: '件',
  decimals: 0,
  defectMaterialPaid: index !== 8,
}));

export function aRate(operation: number, yuanRate: number | null, more: Part<PieceRate> = {}): PieceRate {
  return {
    id: id(operation),
    operationId: id(operation),
    grade: null,
    workerId: null,
    fromDate: start,
    rate: yuanRate === null ? null : hao(Math.round(yuanRate * 10_000)),
    tierMode: 'none',
    tiers: [],
    ...more,
  };
}

/** `bands`: [up to, rate] with null = above. */
export function aTieredRate(
  operation: number,
  tierMode: 'progressive' | 'whole',
  bands: readonly (readonly [number | null, number])[],
  more: Part<PieceRate> = {},
): PieceRate {
  const tiers = bands.map(([upTo, rate]) => ({
    upTo: upTo === null ? null : milli(upTo * 1000),
    rate: hao(Math.round(rate * 10_000)),
  }));
  return aRate(operation, bands[0]?.[1] ?? 0, { tierMode, tiers, ...more });
}

export function anEngagement(more: Part<PayEngagement> = {}): PayEngagement {
  return {
    id: id(1),
    kind: 'labor_contract',
    workMode: 'fixed',
    fromDate: start,
    toDate: null,
    siteId: null,
    district: '奉节县',
    taxItem: null,
    hourlyRate: null,
    dailyRate: null,
    monthlyRate: null,
    socialInsurance: zeroFen,
    damagesCap: null,
    ...more,
  };
}

/** `pieces(3, '10-08', 120)`: 120 qualified pieces of operation 3. */
export function pieces(operation: number, date: string, qualified: number, more: Part<OutputSum> = {}): OutputSum {
  return {
    operationId: id(operation),
    date: day(date),
    arranged: false,
    agreedRate: null,
    collected: false,
    paid: false,
    qualified: milli(qualified * 1000),
    defectMaterial: milli(0),
    ...more,
  };
}

export function hours(date: string, ordinary: number, arranged = 0): AttendanceDay {
  return { date: day(date), minutes: minutes(ordinary * 60), arrangedMinutes: minutes(arranged * 60) };
}

/** The 21 workdays of the sample October, 8 hours each: full attendance. */
export const fullAttendance: readonly AttendanceDay[] = Array.from({ length: 31 }, (_, index) => index + 1)
  .filter((date) => date > 7 && ![11, 18, 25].includes(date))
  .map((date) => hours(`10-${String(date).padStart(2, '0')}`, 8));

export function aTeam(
  date: string,
  operation: number,
  qualified: number,
  members: readonly (readonly [number, number])[],
): TeamRow {
  return {
    id: id(1),
    date: day(date),
    team: '包装组',
    operationId: id(operation),
    qualified: milli(qualified * 1000),
    split: 'hours',
    members: members.map(([worker, weight]) => ({ workerId: id(worker), weight, paid: false })),
  };
}

export function anAdvance(amount: number, plan: PayAdvance['plan'], more: Part<PayAdvance> = {}): PayAdvance {
  return { id: id(1), date: day('2026-09-20'), amount: yuan(amount), plan, firstMonth: october, skipped: [], ...more };
}

export function anItem(name: string, more: Part<PayItem> = {}): PayItem {
  const position = more.position ?? 1;
  return {
    id: id(position),
    name,
    kind: 'earning',
    source: 'typed',
    amount: null,
    formula: null,
    counts: false,
    taxable: true,
    court: false,
    position,
    ...more,
  };
}

export function aLedger(more: Part<Ledger> = {}): Ledger {
  return { ...emptyLedger(2026), ...more };
}

export function aWorker(more: Part<WorkerMonth> = {}): WorkerMonth {
  const number = more.id ?? 1;
  return {
    id: id(number),
    workerNo: String(number).padStart(4, '0'),
    name: '冉小兰',
    idNumber: '500235199101030306',
    grades: [],
    engagements: [anEngagement()],
    output: [],
    late: [],
    adjustments: [],
    interim: [],
    outputDays: [],
    attendance: [],
    typed: new Map(),
    advances: [],
    damages: [],
    taxOpening: null,
    specialDeductions: [],
    opening: aLedger(),
    ...more,
  };
}

/** Calendar of the sample: 1–3 October holidays, 4–7 and Sundays rest days, else workdays (168 due hours). */
export function aMonth(workers: readonly WorkerMonth[], more: Part<MonthInput> = {}): MonthInput {
  const rest = ['10-04', '10-05', '10-06', '10-07'].map((date) => [day(date), 'rest_day'] as const);
  const holidays = ['10-01', '10-02', '10-03'].map((date) => [day(date), 'holiday'] as const);
  return {
    month: october,
    part: null,
    settings: { district: '奉节县', rounding: 'fen', carryRounding: false, takeHomeFloor: zeroFen, workweek: 6 },
    calendar: new Map([...rest, ...holidays]),
    kindRules: kindTable,
    minimumWages: [{ district: '奉节县', fromDate: day('2025-01-01'), monthly: yuan(2200), hourly: yuan(22) }],
    wagesTaxTables: [{ fromDate: day('2019-01-01'), table: wagesTable }],
    serviceTaxTables: [{ fromDate: day('2019-01-01'), table: serviceTable }],
    dueMinutes: [],
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    rates: operations.map(({ id: operation }) => aRate(operation, operation / 10)),
    payItems: [],
    teamOutputs: [],
    workers,
    ...more,
  };
}

export const wagesTable = wagesTaxTableSchema.parse(wagesTaxTable.content);
export const serviceTable = serviceTaxTableSchema.parse(serviceTaxTable.content);

/** The slip of the only worker who has one. */
export function slipIn(input: MonthInput): Slip {
  const { slips } = computeMonth(input);
  const [slip] = slips;
  if (slip === undefined || slips.length > 1) throw new Error(`${String(slips.length)} slips`);
  return slip;
}

/** The slip of one worker in a month of the sample. */
export function slip(worker: Part<WorkerMonth>, more: Part<MonthInput> = {}): Slip {
  return slipIn(aMonth([aWorker(worker)], more));
}

/** Lines as [kind, quantity, rate in yuan, multiplier, amount in yuan]. */
export function printed({ lines }: Slip): unknown[][] {
  return lines.map((line) => {
    const quantity = 'quantity' in line ? line.quantity / ('unit' in line ? 1 : 1000) : 1;
    const rate = 'rate' in line ? line.rate / 10_000 : line.amount / 100;
    return [line.kind, quantity, rate, line.multiplier / 100, line.amount / 100];
  });
}
