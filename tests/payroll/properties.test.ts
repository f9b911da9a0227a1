import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MonthInput, OutputSum, WorkerMonth } from '../../shared/features/payroll/input.ts';
import { linePieces } from '../../shared/features/payroll/linePieces.ts';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import { bandsOf } from '../../shared/features/payroll/tiers.ts';
import { addMonths } from '../../shared/values/dates.ts';
import { hao } from '../../shared/values/money.ts';
import { milli, minutes, tenThousandth } from '../../shared/values/quantity.ts';
import {
  aLedger,
  aMonth,
  anAdvance,
  anEngagement,
  anItem,
  aRate,
  aTieredRate,
  aWorker,
  day,
  id,
  october,
  pieces,
  yuan,
} from './aMonth.ts';

const bands = [
  [100, 0.31],
  [250, 0.33],
  [null, 0.37],
] as const;
const rates = [
  aRate(1, 0.125),
  aRate(1, 0.1333, { fromDate: day('10-16') }),
  aTieredRate(2, 'progressive', bands),
  aTieredRate(3, 'whole', bands),
  aRate(4, 0.85, { grade: 'master' }),
  aRate(4, 0.77),
];
const payItems = [
  anItem('餐补', { position: 1, counts: true }),
  anItem('计件奖', { position: 2, source: 'formula', formula: 'min(计件工资 × 3 ÷ 100, 120)' }),
  anItem('水电费', { position: 3, kind: 'deduction' }),
];

const anyDate = fc.integer({ min: 1, max: 31 }).map((date) => `10-${String(date).padStart(2, '0')}`);
const anyOutput: fc.Arbitrary<OutputSum> = fc
  .record({
    operation: fc.integer({ min: 1, max: 5 }),
    date: anyDate,
    quantity: fc.integer({ min: 0, max: 200 }),
    arranged: fc.boolean(),
    defects: fc.integer({ min: 0, max: 5 }),
    agreedRate: fc.option(fc.integer({ min: 0, max: 9000 }).map(hao), { freq: 5 }),
  })
  .map(({ operation, date, quantity, arranged, defects, agreedRate }) =>
    pieces(operation, date, quantity, { arranged, agreedRate, defectMaterial: milli(defects * 1000) }),
  );

const anyAttendance = fc
  .uniqueArray(fc.record({ date: anyDate, time: fc.nat(600), arranged: fc.nat(240) }), { selector: ({ date }) => date })
  .map((days) =>
    days.map(({ date, time, arranged }) => ({
      date: day(date),
      minutes: minutes(time),
      arrangedMinutes: minutes(arranged),
    })),
  );

const anyEngagement = fc
  .record({
    kind: fc.constantFrom('labor_contract', 'part_time', 'overage_agreement', 'service_agreement', 'home_contract'),
    taxItem: fc.constantFrom(null, 'wages', 'service', 'none'),
    monthlyRate: fc.option(
      fc.nat(600_000).map((rate) => yuan(rate / 100)),
      { freq: 3 },
    ),
    socialInsurance: fc.nat(60_000).map((amount) => yuan(amount / 100)),
    damagesCap: fc.option(fc.nat(10_000).map(tenThousandth)),
  })
  .map((part) => anEngagement(part));

const anyWorker: fc.Arbitrary<WorkerMonth> = fc
  .record({
    engagements: anyEngagement.map((engagement) => [engagement]),
    output: fc.array(anyOutput, { maxLength: 30 }),
    attendance: anyAttendance,
    typed: fc.record({ meals: fc.nat(20_000), water: fc.nat(50_000) }).map(
      ({ meals, water }) =>
        new Map([
          [id<'PayItem'>(1), yuan(meals / 100)],
          [id<'PayItem'>(3), yuan(water / 100)],
        ]),
    ),
    asked: fc.nat(200_000),
    advance: fc.integer({ min: 1, max: 300_000 }),
    parts: fc.integer({ min: 1, max: 12 }),
    carry: fc.integer({ min: -50, max: 99 }),
    owed: fc.nat(20_000),
  })
  .map(({ asked, advance, parts, carry, owed, ...worker }) =>
    aWorker({
      ...worker,
      damages: [{ key: 'loan:1', date: day('10-01'), amount: yuan(asked / 100), text: '设备' }],
      advances: [anAdvance(advance / 100, { kind: 'parts', parts }), anAdvance(5, { kind: 'once' }, { id: id(2) })],
      opening: aLedger({ roundingCarry: yuan(carry / 100), socialInsuranceOwed: yuan(owed / 100) }),
    }),
  );

const anyMonth: fc.Arbitrary<MonthInput> = fc
  .record({
    worker: anyWorker,
    rounding: fc.constantFrom('fen', 'jiao', 'yuan', 'nearestYuan'),
    takeHomeFloor: fc.nat(50_000).map((amount) => yuan(amount / 100)),
  })
  .map(({ worker, rounding, takeHomeFloor }) => {
    const settings = { ...aMonth([]).settings, rounding, carryRounding: true, takeHomeFloor };
    return aMonth([worker], { rates, payItems, settings });
  });

function forSlips(check: (slip: Slip, input: MonthInput) => void): void {
  fc.assert(
    fc.property(anyMonth, (input) => {
      for (const slip of computeMonth(input).slips) check(slip, input);
    }),
    { numRuns: 300 },
  );
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const takenOf = ({ deductions }: Slip, ...kinds: string[]): number =>
  sum(deductions.filter(({ kind }) => kinds.includes(kind)).map(({ taken }) => taken));

describe('whatever the month', () => {
  test('the figures are the sums of the lines', () => {
    forSlips((slip) => {
      const of = (...kinds: string[]): number =>
        sum(slip.lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
      expect(slip.piecePay).toBe(of('piece', 'team'));
      expect(slip.overtimeExtra).toBe(of('overtimePiece', 'overtimeTime'));
      expect(slip.gross).toBe(slip.piecePay + slip.timePay + slip.overtimeExtra + slip.itemPay + slip.topUp);
    });
  });

  test('gross − taken + 零头 in = net + 零头 out; net is never negative', () => {
    forSlips((slip) => {
      const taken = sum(slip.deductions.map((deduction) => deduction.taken));
      expect(slip.gross - taken + slip.roundingIn).toBe(slip.net + slip.roundingCarry);
      expect(slip.net).toBeGreaterThanOrEqual(0);
      expect(slip.afterDeductions).toBeGreaterThanOrEqual(0);
    });
  });

  test('nobody is asked for more than is due, and what is not taken is carried', () => {
    forSlips((slip, { workers: [worker] }) => {
      for (const { due, taken } of slip.deductions) expect(taken >= 0 && taken <= due).toBe(true);
      const { closing } = slip;
      expect(closing.damages['loan:1'] ?? 0).toBe(takenOf(slip, 'damages'));
      expect(sum(Object.values(closing.advances))).toBe(takenOf(slip, 'advance'));
      const left = (kind: string): number =>
        sum(slip.deductions.filter((each) => each.kind === kind).map((each) => each.due - each.taken));
      expect(sum(Object.values(closing.items))).toBe(left('item'));
      expect(closing.socialInsuranceOwed).toBe(
        left('socialInsurance') + (worker?.opening.socialInsuranceOwed ?? 0) - takenOf(slip, 'socialInsuranceOwed'),
      );
    });
  });

  test('advances never reach below what she takes home at least', () => {
    forSlips((slip, { settings }) => {
      const advances = takenOf(slip, 'advance', 'socialInsuranceOwed');
      if (advances > 0) expect(slip.afterDeductions).toBeGreaterThanOrEqual(settings.takeHomeFloor);
    });
  });

  test('damages under the 20 % rule stay within a fifth and leave the minimum wage', () => {
    forSlips((slip) => {
      const damages = takenOf(slip, 'damages');
      if (damages === 0 || slip.blocks[0]?.kind !== 'labor_contract') return;
      expect(damages).toBeLessThanOrEqual(Math.round(slip.gross / 5));
      expect(slip.gross - damages).toBeGreaterThanOrEqual(yuan(2200));
    });
  });

  test('the order of input makes no difference', () => {
    fc.assert(
      fc.property(anyMonth, fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffled = <Row>(rows: readonly Row[]): Row[] =>
          rows
            .map((row) => ({ row, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const workers = input.workers.map((worker) => ({
          ...worker,
          output: shuffled(worker.output),
          attendance: shuffled(worker.attendance),
          advances: shuffled(worker.advances),
        }));
        const other = { ...input, workers, rates: shuffled(input.rates), payItems: shuffled(input.payItems) };
        expect(computeMonth(other)).toEqual(computeMonth(input));
      }),
    );
  });

  test('the entries behind the lines add up to them', () => {
    forSlips((slip, input) => {
      const output = input.workers[0]?.output ?? [];
      for (const line of slip.lines) {
        if (line.kind !== 'piece') continue;
        expect(sum(linePieces(input, slip.workerId, line, output).map(({ part }) => part))).toBe(line.quantity);
      }
    });
  });

  test('entries summed as the store does give the same slips as single entries', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        const workers = input.workers.map((worker) => ({ ...worker, output: summed(worker.output) }));
        const [raw, sums] = [computeMonth(input), computeMonth({ ...input, workers })];
        expect(sums).toEqual(raw);
      }),
    );
  });

  test('chained over months every advance is taken to the fen, never more', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        let [worker] = input.workers;
        for (let months = 0; worker !== undefined && months < 4; months += 1) {
          const month = addMonths(october, months);
          const output = worker.output.map((row) => ({
            ...row,
            date: day(`${month}${row.date.slice(7).replace('31', '30')}`),
          }));
          const { slips, withoutSlip } = computeMonth({
            ...input,
            month,
            workers: [{ ...worker, output, attendance: [] }],
          });
          const closing = slips[0]?.closing ?? withoutSlip[0]?.closing ?? worker.opening;
          for (const { id: advance, amount } of worker.advances)
            expect(closing.advances[String(advance)] ?? 0).toBeLessThanOrEqual(amount);
          worker = { ...worker, opening: closing };
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Days before and from the change of rate on the 16th in one row each; tiered and arranged rows by day. */
function summed(output: readonly OutputSum[]): OutputSum[] {
  const key = (row: OutputSum): string => {
    const byDay = row.arranged || row.operationId === id(2) || row.operationId === id(3);
    const date = byDay ? row.date : row.date < day('10-16') ? day('10-01') : day('10-16');
    return [row.operationId, date, row.arranged, row.agreedRate].join('/');
  };
  return [...Map.groupBy(output, key).values()].flatMap((rows) => {
    const first = rows.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
    if (first === undefined) return [];
    const add = (of: (row: OutputSum) => number): number => sum(rows.map(of));
    return [
      {
        ...first,
        qualified: milli(add((row) => row.qualified)),
        defectMaterial: milli(add((row) => row.defectMaterial)),
      },
    ];
  });
}

describe('tiers', () => {
  const tiered = { ...aTieredRate(2, 'progressive', bands), rate: hao(0) };

  test('the parts add up, and with rising rates more pieces never pay less', () => {
    fc.assert(
      fc.property(fc.nat(500_000), fc.integer({ min: 1, max: 500_000 }), (before, quantity) => {
        const parts = bandsOf(tiered, before, milli(quantity), 0);
        expect(sum(parts.map((part) => part.quantity))).toBe(quantity);
        const worth = (count: number): number =>
          sum(bandsOf(tiered, 0, milli(count), 0).map((part) => part.quantity * part.rate));
        expect(worth(before + quantity)).toBeGreaterThan(worth(before));
        expect(worth(before + quantity) - worth(before)).toBe(sum(parts.map((part) => part.quantity * part.rate)));
      }),
    );
  });
});
