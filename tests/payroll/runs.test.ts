// Runs within a month, late output, adjustments (wage-rules §10, §12.21, §12.22).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutputSum, WorkerMonth } from '../../shared/features/payroll/input.ts';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import { hao } from '../../shared/values/money.ts';
import { milli } from '../../shared/values/quantity.ts';
import { aMonth, anEngagement, aRate, aWorker, day, fullAttendance, id, pieces, yuan } from './aMonth.ts';

const firstHalf = { fromDate: day('10-01'), toDate: day('10-15') };

/** The interim run of the first half, then the month's last run over the same worker. */
function inTwoRuns(worker: WorkerMonth, more: Parameters<typeof aMonth>[1] = {}): readonly [Slip | undefined, Slip] {
  const early = worker.output.filter(({ date }) => date <= firstHalf.toDate);
  const [interim] = computeMonth(aMonth([{ ...worker, output: early }], { ...more, part: firstHalf })).slips;
  const paid: OutputSum[] = worker.output.map((entry) => ({ ...entry, paid: entry.date <= firstHalf.toDate }));
  const opening = interim?.closing ?? worker.opening;
  const [last] = computeMonth(
    aMonth([{ ...worker, output: paid, interim: interim?.lines ?? [], opening }], more),
  ).slips;
  if (last === undefined) throw new Error('no last slip');
  return [interim, last];
}

function inOneRun(worker: WorkerMonth, more: Parameters<typeof aMonth>[1] = {}): Slip {
  const [slip] = computeMonth(aMonth([worker], more)).slips;
  if (slip === undefined) throw new Error('no slip');
  return slip;
}

const taxOf = (slip: Slip | undefined): number =>
  (slip?.deductions ?? []).filter(({ kind }) => kind === 'tax').reduce((sum, { taken }) => sum + taken, 0);

describe('an interim run', () => {
  test('pays the pieces of its days and nothing else; the last run pays the rest and figures everything once', () => {
    const worker = aWorker({
      output: [pieces(3, '10-08', 1000), pieces(3, '10-20', 400)],
      attendance: fullAttendance,
      engagements: [anEngagement({ socialInsurance: yuan(100) })],
    });
    const [interim, last] = inTwoRuns(worker);
    expect(interim).toMatchObject({ gross: 30_000, net: 30_000, topUp: 0, deductions: [] });
    expect(last.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['piece', 12_000],
      ['topUp', 220_000 - 42_000],
    ]);
    expect(last).toMatchObject({ earlierGross: 30_000, gross: 190_000, net: 180_000 });
    expect(last.net + (interim?.net ?? 0)).toBe(inOneRun(worker).net);
  });

  test('service tax looks at the calendar month: the last run withholds what is still due', () => {
    const worker = aWorker({
      engagements: [anEngagement({ kind: 'home_contract', workMode: 'home' })],
      output: [pieces(5, '10-10', 1200), pieces(5, '10-25', 3000)],
    });
    const [interim, last] = inTwoRuns(worker);
    expect(interim?.gross).toBe(60_000);
    expect(taxOf(interim)).toBe(0);
    expect(taxOf(last)).toBe((210_000 - 80_000) / 5);
  });

  test('全额 tiers: the last run makes up what the interim run paid at a lower rate', () => {
    const tiers = [
      { upTo: milli(1_000_000), rate: hao(3000) },
      { upTo: null, rate: hao(3600) },
    ];
    const rates = [aRate(3, 0.3, { tierMode: 'whole', tiers })];
    const worker = aWorker({
      engagements: [anEngagement({ kind: 'home_contract', workMode: 'home', taxItem: 'none' })],
      output: [pieces(3, '10-10', 800), pieces(3, '10-25', 700)],
    });
    const [interim, last] = inTwoRuns(worker, { rates });
    expect(interim?.gross).toBe(24_000);
    expect(last.lines).toMatchObject([
      { kind: 'piece', quantity: 700_000, rate: 3600, amount: 25_200 },
      { kind: 'reprice', quantity: 800_000, rateBefore: 3000, rate: 3600, amount: 4800 },
    ]);
    expect((interim?.gross ?? 0) + last.gross).toBe(1500 * 36);
  });

  test('分段 tiers go on where the interim run stopped', () => {
    const tiers = [
      { upTo: milli(500_000), rate: hao(3000) },
      { upTo: null, rate: hao(3600) },
    ];
    const rates = [aRate(3, 0.3, { tierMode: 'progressive', tiers })];
    const worker = aWorker({
      engagements: [anEngagement({ kind: 'home_contract', workMode: 'home', taxItem: 'none' })],
      output: [pieces(3, '10-10', 400), pieces(3, '10-25', 200)],
    });
    const [, last] = inTwoRuns(worker, { rates });
    expect(last.lines).toMatchObject([
      { kind: 'piece', quantity: 100_000, rate: 3000 },
      { kind: 'piece', quantity: 100_000, rate: 3600 },
    ]);
  });

  test('somebody paid out in the interim run still has a last slip for what is figured once a month', () => {
    const worker = aWorker({ output: [pieces(3, '10-08', 1000)], attendance: fullAttendance });
    const [, last] = inTwoRuns(worker);
    expect(last).toMatchObject({ topUp: 190_000, gross: 190_000, earlierGross: 30_000 });
  });

  test('in whatever runs a month is settled, tax and gross of the month are the same', () => {
    const entries = fc.array(
      fc.record({ date: fc.integer({ min: 8, max: 30 }), count: fc.integer({ min: 1, max: 4000 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, fc.constantFrom('wages', 'service'), (list, taxItem) => {
        const worker = aWorker({
          engagements: [anEngagement({ kind: 'home_contract', workMode: 'home', taxItem })],
          output: list.map(({ date, count }) => pieces(5, `10-${String(date).padStart(2, '0')}`, count)),
        });
        const [interim, last] = inTwoRuns(worker);
        const once = inOneRun(worker);
        expect((interim?.gross ?? 0) + last.gross).toBe(once.gross);
        expect(taxOf(interim) + taxOf(last)).toBe(taxOf(once));
        expect((interim?.net ?? 0) + last.net).toBe(once.net);
      }),
    );
  });
});

describe('late output', () => {
  const late = (operation: number, date: string, count: number, before = 0) => ({
    ...pieces(operation, date, count),
    before: milli(before * 1000),
  });

  test('is paid on a line of its own with its day, at that day’s rate, outside the minimum-wage test', () => {
    const rates = [aRate(3, 0.3, { fromDate: day('2026-09-01') }), aRate(3, 0.36, { fromDate: day('2026-10-01') })];
    const worker = aWorker({
      output: [pieces(3, '10-08', 100)],
      late: [late(3, '2026-09-28', 200)],
      attendance: fullAttendance,
    });
    const slip = inOneRun(worker, { rates });
    expect(slip.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['piece', 3600],
      ['late', 6000],
      ['topUp', 220_000 - 3600],
    ]);
    expect(slip.lines[1]).toMatchObject({ date: '2026-09-28', quantity: 200_000, rate: 3000 });
    expect(slip.piecePay).toBe(9600);
  });

  test('tiers go on where its month stopped', () => {
    const tiers = [
      { upTo: milli(500_000), rate: hao(3000) },
      { upTo: null, rate: hao(3600) },
    ];
    const rates = [aRate(3, 0.3, { tierMode: 'progressive', tiers, fromDate: day('2026-09-01') })];
    const worker = aWorker({ late: [late(3, '2026-09-28', 100, 450), late(3, '2026-09-29', 10, 450)] });
    const slip = inOneRun(worker, { rates });
    expect(slip.lines.filter(({ kind }) => kind === 'late')).toMatchObject([
      { quantity: 50_000, rate: 3000 },
      { quantity: 50_000, rate: 3600 },
      { quantity: 10_000, rate: 3600 },
    ]);
  });

  test('without a price leaves the run incomplete', () => {
    const result = computeMonth(aMonth([aWorker({ late: [late(3, '2026-09-28', 200)] })], { rates: [] }));
    expect(result).toMatchObject({ complete: false, unpriced: [{ operationId: 3, quantity: 200_000 }] });
  });
});

describe('adjustments', () => {
  const adjustment = (amount: number) => ({
    id: id<'PayAdjustment'>(1),
    amount: yuan(amount),
    corrects: '2026-09' as Slip['month'],
    reason: '九月单价记错',
  });

  test('are gross lines of either sign, taxed, outside the minimum-wage test', () => {
    const worker = aWorker({
      output: [pieces(3, '10-08', 100)],
      attendance: fullAttendance,
      adjustments: [adjustment(50)],
    });
    const slip = inOneRun(worker);
    expect(slip.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['piece', 3000],
      ['adjustment', 5000],
      ['topUp', 217_000],
    ]);
    expect(slip).toMatchObject({ adjustments: 5000, gross: 225_000 });
    expect(slip.closing.year.income).toBe(225_000);
  });

  test('扣回 above the pay leaves a net of 0, and the rest waits even where 零头 is dropped', () => {
    const worker = aWorker({
      engagements: [anEngagement({ kind: 'home_contract', workMode: 'home', taxItem: 'none' })],
      output: [pieces(3, '10-08', 100)],
      adjustments: [adjustment(-50)],
    });
    const slip = inOneRun(worker);
    expect(slip).toMatchObject({ gross: -2000, net: 0, roundingCarry: -2000 });
    expect(slip.closing.roundingCarry).toBe(-2000);
  });
});
