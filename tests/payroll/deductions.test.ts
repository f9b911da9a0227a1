import { describe, expect, test } from 'vitest';
import { instalment } from '../../shared/features/payroll/advances.ts';
import type { MonthInput, WorkerMonth } from '../../shared/features/payroll/input.ts';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import { roundNet } from '../../shared/features/payroll/rounding.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import { payMonth } from '../../shared/values/dates.ts';
import { fen, hao, zeroFen } from '../../shared/values/money.ts';
import { tenThousandth } from '../../shared/values/quantity.ts';
import {
  aLedger,
  aMonth,
  anAdvance,
  anEngagement,
  anItem,
  aWorker,
  day,
  hours,
  id,
  october,
  pieces,
  slip,
  slipIn,
  yuan,
} from './aMonth.ts';

const earning = (amount: number): WorkerMonth['output'] => [
  pieces(1, '10-08', 1, { agreedRate: hao(amount * 10_000) }),
];
/** No minimum wage comes between: one day attended. */
const attendance = [hours('10-08', 0.5)];
const service = [anEngagement({ kind: 'service_agreement', taxItem: 'none' })];
const lost = { key: 'loan:1', date: day('09-30'), amount: yuan(600), text: '设备 E01 裁剪刀 丢失' };
const takenIn = ({ deductions }: Slip): unknown[][] =>
  deductions.map(({ kind, due, taken }) => [kind, due / 100, taken / 100]);
const settings = (more: Partial<MonthInput['settings']>): { settings: MonthInput['settings'] } => ({
  settings: { ...aMonth([]).settings, ...more },
});

describe('§7.4, §12.11 damages', () => {
  test('at most 20 % of gross, and gross stays at the full monthly minimum; the rest is carried', () => {
    const paid = slip({ attendance, output: earning(2443.98), damages: [lost] });
    expect(takenIn(paid)).toEqual([['damages', 600, 243.98]]);
    expect(paid.deductions[0]?.why).toBe(
      '本月最多扣 243.98：应发 2,443.98 的 20% 是 488.80，扣后不低于最低工资 2,200.00；余下的转到下月',
    );
    expect(paid.closing.damages).toEqual({ 'loan:1': yuan(243.98) });
    expect(takenIn(slip({ attendance, output: earning(2100), damages: [lost] }))).toEqual([['damages', 600, 0]]);
    expect(takenIn(slip({ attendance, output: earning(2800), damages: [lost] }))).toEqual([['damages', 600, 560]]);
  });

  test('hourly kinds: the hourly figure × attended hours is left to her', () => {
    const engagements = [anEngagement({ kind: 'part_time' })];
    const paid = slip({ engagements, attendance: [hours('10-08', 10)], output: earning(250), damages: [lost] });
    expect(takenIn(paid)).toEqual([['damages', 600, 30]]);
  });

  test('by agreement: the cap of the gross, or no cap, never below zero', () => {
    const capped = service.map((engagement) => ({ ...engagement, damagesCap: tenThousandth(2000) }));
    expect(takenIn(slip({ engagements: capped, output: earning(500), damages: [lost] }))).toEqual([
      ['damages', 600, 100],
    ]);
    expect(takenIn(slip({ engagements: service, output: earning(500), damages: [lost] }))).toEqual([
      ['damages', 600, 500],
    ]);
  });

  test('without the figure of the district nothing is taken', () => {
    const paid = slip({ output: earning(5000), damages: [lost] }, { minimumWages: [] });
    expect(takenIn(paid)).toEqual([['damages', 600, 0]]);
    expect(paid.deductions[0]?.why).toBe('没有奉节县的最低工资标准，本月不扣；转到下月');
  });

  test('§12.29 the oldest first', () => {
    const damages = [{ ...lost, key: 'b', date: day('10-02') }, lost, { ...lost, key: 'paid', date: day('08-01') }];
    const opening = aLedger({ damages: { paid: yuan(600) } });
    const paid = slip({ attendance, output: earning(3100), damages, opening });
    expect(paid.deductions.map(({ ref, taken }) => [ref, taken])).toEqual([
      ['loan:1', yuan(600)],
      ['b', yuan(20)],
    ]);
  });
});

describe('§12.13 deduction items', () => {
  const payItems = [
    anItem('水电费', { kind: 'deduction', position: 2 }),
    anItem('住宿费', { kind: 'deduction', position: 1 }),
  ];
  const typed = new Map([
    [id<'PayItem'>(1), yuan(80)],
    [id<'PayItem'>(2), yuan(30)],
  ]);

  test('what does not fit shrinks from the last on and is added to the same item next month', () => {
    const first = slip({ engagements: service, output: earning(90), typed }, { payItems });
    expect(takenIn(first)).toEqual([
      ['item', 80, 80],
      ['item', 30, 10],
    ]);
    const second = slip({ engagements: service, output: earning(90), opening: first.closing }, { payItems });
    expect(second.deductions).toMatchObject([
      { name: '水电费', due: yuan(20), taken: yuan(20), why: '本月 0.00，上期未扣 20.00，共 20.00' },
    ]);
    expect(second.closing.items).toEqual({});
  });

  test('§12.25 deductions alone make no slip: they wait for the next one', () => {
    const result = computeMonth(aMonth([aWorker({ typed })], { payItems }));
    expect(result.slips).toEqual([]);
    expect(result.withoutSlip[0]?.closing.items).toEqual({ '1': yuan(80), '2': yuan(30) });
  });

  test('a typed earning alone makes a slip', () => {
    const paid = slip(
      { engagements: service, typed: new Map([[id(1), yuan(50)]]) },
      { payItems: [anItem('高温补贴')] },
    );
    expect([paid.itemPay, paid.net]).toEqual([yuan(50), yuan(50)]);
  });
});

describe('§12.14 advances', () => {
  const taken = (amount: number, plan: Parameters<typeof anAdvance>[1], before: number): number =>
    instalment(anAdvance(amount, plan), yuan(before)) / 100;
  const thirds = { kind: 'parts', parts: 3 } as const;

  test('an instalment is amount ÷ n, the last one is what is left', () => {
    expect([0, 33.33, 66.66].map((before) => taken(100, thirds, before))).toEqual([33.33, 33.33, 33.34]);
    expect(taken(100, { kind: 'parts', parts: 6 }, 83.35)).toBe(16.65);
  });

  test('a shortened month moves the rest back, nothing is caught up; “once” takes all that is left', () => {
    expect([0, 10, 43.33, 76.66].map((before) => taken(100, thirds, before))).toEqual([33.33, 33.33, 33.33, 23.34]);
    expect([0, 10].map((before) => taken(100, { kind: 'once' }, before))).toEqual([100, 90]);
    expect([0, 900].map((before) => taken(1000, { kind: 'fixed', monthly: yuan(200) }, before))).toEqual([200, 100]);
  });

  test('not before the first month, not in a skipped one, not without a slip', () => {
    const once = (more: object): Slip =>
      slip({ engagements: service, output: earning(500), advances: [anAdvance(100, { kind: 'once' }, more)] });
    expect(takenIn(once({}))).toEqual([['advance', 100, 100]]);
    expect(takenIn(once({ firstMonth: payMonth('2026-11') }))).toEqual([]);
    expect(takenIn(once({ skipped: [october] }))).toEqual([]);
    expect(computeMonth(aMonth([aWorker({ advances: [anAdvance(100, { kind: 'once' })] })])).withoutSlip).toEqual([]);
  });

  test('by date, and never below what she takes home at least', () => {
    const advances = [
      anAdvance(200, { kind: 'once' }, { id: id(1), date: day('10-08') }),
      anAdvance(150, { kind: 'once' }, { id: id(2), date: day('09-08') }),
    ];
    const paid = slip({ engagements: service, output: earning(500), advances }, settings({ takeHomeFloor: yuan(300) }));
    expect(paid.deductions.map(({ ref, due, taken: part }) => [ref, due, part])).toEqual([
      ['2', yuan(150), yuan(150)],
      ['1', yuan(200), yuan(50)],
    ]);
    expect(paid.deductions[0]?.why).toBe('预支 150.00，一次扣回；已扣 0.00，本月应扣 150.00');
    expect(paid.net).toBe(yuan(300));
  });
});

describe('§7, §12.15 social insurance', () => {
  const engagements = service.map((engagement) => ({ ...engagement, socialInsurance: yuan(400) }));

  test('what the gross does not cover becomes an advance of the workshop, taken next month', () => {
    const first = slip({ engagements, output: earning(300), damages: [lost] });
    expect([takenIn(first), first.net]).toEqual([
      [
        ['socialInsurance', 400, 300],
        ['damages', 600, 0],
      ],
      0,
    ]);
    expect(first.closing.socialInsuranceOwed).toBe(yuan(100));
    const second = slip({ engagements, output: earning(450), opening: first.closing });
    expect(takenIn(second)).toEqual([
      ['socialInsurance', 400, 400],
      ['socialInsuranceOwed', 100, 50],
    ]);
    expect(second.closing.socialInsuranceOwed).toBe(yuan(50));
  });
});

describe('§12.16, §12.30 rounding', () => {
  test.each([
    ['fen', 123_456, 123_456, 0],
    ['jiao', 123_456, 123_450, 6],
    ['yuan', 123_456, 123_400, 56],
    ['nearestYuan', 123_456, 123_500, -44],
    ['nearestYuan', 123_450, 123_500, -50],
    ['yuan', -44, 0, -44],
    ['fen', -44, 0, -44],
  ] as const)('%s: %d → %d, 零头 %d', (rounding, raw, net, carry) => {
    expect(roundNet(fen(raw), rounding)).toEqual({ net, carry });
  });

  test('the 零头 comes in next month when it is carried, and touches no cap, tax or floor', () => {
    const yuanCarried = settings({ rounding: 'yuan', carryRounding: true });
    const first = slip({ engagements: service, output: earning(100.6) }, yuanCarried);
    expect([first.net, first.roundingCarry, first.closing.roundingCarry]).toEqual([yuan(100), 60, 60]);
    const second = slip({ engagements: service, output: earning(100.6), opening: first.closing }, yuanCarried);
    expect([second.gross, second.roundingIn, second.net, second.roundingCarry]).toEqual([
      yuan(100.6),
      60,
      yuan(101),
      20,
    ]);
    const dropped = slip({ engagements: service, output: earning(100.6) }, settings({ rounding: 'yuan' }));
    expect([dropped.roundingCarry, dropped.closing.roundingCarry]).toEqual([60, 0]);
  });
});

test('§7 the whole order: insurance, tax, damages, items, advances', () => {
  const paid = slipIn(
    aMonth(
      [
        aWorker({
          engagements: [anEngagement({ kind: 'service_agreement', socialInsurance: yuan(50) })],
          output: earning(1000),
          damages: [lost],
          typed: new Map([[id(1), yuan(200)]]),
          advances: [anAdvance(500, { kind: 'parts', parts: 2 })],
        }),
      ],
      { payItems: [anItem('水电费', { kind: 'deduction' })] },
    ),
  );
  expect(takenIn(paid)).toEqual([
    ['socialInsurance', 50, 50],
    ['tax', 40, 40],
    ['damages', 600, 600],
    ['item', 200, 200],
    ['advance', 250, 110],
  ]);
  expect([paid.afterDeductions, paid.net]).toEqual([zeroFen, zeroFen]);
});
