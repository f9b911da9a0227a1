// tiny.md, worked by hand there: five workers, two months, chained by what the first leaves over.
import { describe, expect, test } from 'vitest';
import type { MonthInput, WorkerMonth } from '../../shared/features/payroll/input.ts';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import { payMonth } from '../../shared/values/dates.ts';
import { hao } from '../../shared/values/money.ts';
import { milli, tenThousandth } from '../../shared/values/quantity.ts';
import {
  aMonth,
  anAdvance,
  anEngagement,
  anItem,
  aRate,
  aTeam,
  aTieredRate,
  aWorker,
  day,
  fullAttendance,
  hours,
  id,
  october,
  pieces,
  printed,
  yuan,
} from './aMonth.ts';

// Operations 1–3 are Q01-1 … Q01-3, 4 and 5 are Q02-1 and Q02-2.
const rates = [
  aRate(1, 0.125),
  aRate(2, 0.35),
  aRate(2, 0.36, { fromDate: day('10-16') }),
  aTieredRate(3, 'progressive', [
    [500, 0.3],
    [1000, 0.33],
    [null, 0.36],
  ]),
  aRate(4, 0.85),
  aRate(5, 0.07),
];
const payItems = [
  anItem('餐补', { position: 1 }),
  anItem('全勤奖', { position: 2, counts: true }),
  anItem('水电费', { position: 3, kind: 'deduction' }),
];
const settings: MonthInput['settings'] = { ...aMonth([]).settings, rounding: 'yuan', carryRounding: true };
const lostTool = { key: 'loan:1', date: day('09-30'), amount: yuan(600), text: '设备 E01 裁剪刀 丢失' };
const home = [anEngagement({ kind: 'home_contract', workMode: 'home', damagesCap: tenThousandth(2000) })];

const september = payMonth('2026-09');
const first = computeMonth(
  aMonth(
    [
      aWorker({
        output: [pieces(1, '09-01', 7), pieces(2, '09-01', 7000)],
        attendance: [hours('09-01', 8)],
        damages: [lostTool],
      }),
      aWorker({ id: id(4), engagements: home, output: [pieces(4, '09-10', 401)] }),
    ],
    // 25 swapped-in workdays: 200 due hours.
    {
      month: september,
      rates,
      payItems,
      settings,
      calendar: new Map([
        [day('09-20'), 'workday'],
        [day('09-25'), 'holiday'],
        [day('09-26'), 'rest_day'],
      ]),
    },
  ),
);

function openingOf(worker: number): Pick<WorkerMonth, 'opening'> | undefined {
  const slip = first.slips.find(({ workerId }) => workerId === id(worker));
  return slip === undefined ? undefined : { opening: slip.closing };
}

const agreed = { agreedRate: hao(9000), collected: true };
const second = computeMonth(
  aMonth(
    [
      aWorker({
        ...openingOf(1),
        output: [
          pieces(2, '10-08', 1200),
          pieces(2, '10-09', 1300),
          pieces(2, '10-12', 1000),
          pieces(2, '10-19', 3005, { defectMaterial: milli(5000) }),
          pieces(1, '10-02', 201, { arranged: true }),
        ],
        attendance: fullAttendance.slice(0, 4),
        damages: [lostTool],
        typed: new Map([
          [id(1), yuan(60)],
          [id(3), yuan(23.4)],
        ]),
        advances: [anAdvance(500, { kind: 'parts', parts: 2 }, { date: day('10-08') })],
      }),
      aWorker({
        id: id(2),
        engagements: [anEngagement({ socialInsurance: yuan(100) })],
        output: [pieces(3, '10-08', 450), pieces(3, '10-11', 100, { arranged: true }), pieces(3, '10-12', 600)],
        attendance: fullAttendance.slice(0, 14),
        typed: new Map([[id(2), yuan(100)]]),
      }),
      aWorker({
        id: id(3),
        engagements: [anEngagement({ kind: 'part_time', fromDate: day('09-01') })],
        output: [pieces(1, '10-13', 333)],
        attendance: [hours('10-13', 7.5)],
      }),
      aWorker({
        ...openingOf(4),
        id: id(4),
        engagements: home,
        output: [
          pieces(4, '10-15', 590, { ...agreed, defectMaterial: milli(2000) }),
          pieces(4, '10-22', 406, agreed),
          pieces(4, '10-26', 80, { collected: true }),
        ],
        damages: [{ key: 'overLoss:1:1', date: day('10-23'), amount: yuan(5), text: '发料单 F001 超损 锁边线' }],
      }),
      aWorker({
        id: id(5),
        engagements: [anEngagement({ monthlyRate: yuan(4350) })],
        attendance: [
          hours('10-01', 0, 4),
          ...fullAttendance.slice(0, 16),
          ...['10-27', '10-28'].map((date) => hours(date, 8, 2)),
          hours('10-29', 4),
        ],
      }),
    ],
    {
      rates,
      payItems,
      settings,
      teamOutputs: [
        aTeam('10-13', 5, 1429, [
          [2, 480],
          [3, 210],
        ]),
      ],
    },
  ),
);

const taken = ({ deductions }: Slip): unknown[][] =>
  deductions.map(({ kind, due, taken: part }) => [kind, due / 100, part / 100]);
const sums = ({ gross, net, roundingCarry }: Slip): number[] =>
  [gross, net, roundingCarry].map((amount) => amount / 100);

test('the sample October has 21 workdays, 168 hours', () => {
  expect([october, fullAttendance.length]).toEqual(['2026-10', 21]);
});

describe('2026-09', () => {
  test('冉小兰: rounding on the line, damages down to the minimum wage', () => {
    const slip = first.slips[0];
    if (slip === undefined) throw new Error('no slip');
    expect(printed(slip)).toEqual([
      ['piece', 7, 0.125, 1, 0.88],
      ['piece', 7000, 0.35, 1, 2450],
    ]);
    expect(taken(slip)).toEqual([['damages', 600, 250.88]]);
    expect(sums(slip)).toEqual([2450.88, 2200, 0]);
  });

  test('陈大琼: no tax up to 800, 零头 carried', () => {
    expect(first.slips.slice(1).map((slip) => [taken(slip), sums(slip)])).toEqual([[[], [340.85, 340, 0.85]]]);
  });
});

describe('2026-10', () => {
  const slips = new Map(second.slips.map((slip) => [slip.workerNo, slip]));
  const of = (workerNo: string): Slip => {
    const slip = slips.get(workerNo);
    if (slip === undefined) throw new Error(`no slip of ${workerNo}`);
    return slip;
  };

  test('冉小兰', () => {
    expect(printed(of('0001'))).toEqual([
      ['piece', 201, 0.125, 1, 25.13],
      ['overtimePiece', 201, 0.125, 2, 50.25],
      ['piece', 3500, 0.35, 1, 1225],
      ['piece', 3010, 0.36, 1, 1083.6],
      ['item', 1, 60, 1, 60],
    ]);
    expect(taken(of('0001'))).toEqual([
      ['damages', 349.12, 243.98],
      ['item', 23.4, 23.4],
      ['advance', 250, 250],
    ]);
    expect(sums(of('0001'))).toEqual([2443.98, 1926, 0.6]);
  });

  test('谭世芳: tiers, overtime, team, top-up', () => {
    expect(printed(of('0002'))).toEqual([
      ['piece', 450, 0.3, 1, 135],
      ['piece', 50, 0.3, 1, 15],
      ['overtimePiece', 50, 0.3, 1, 15],
      ['piece', 450, 0.33, 1, 148.5],
      ['piece', 50, 0.33, 1, 16.5],
      ['overtimePiece', 50, 0.33, 1, 16.5],
      ['piece', 150, 0.36, 1, 54],
      ['team', 1429, 0.07, 1, 69.59],
      ['item', 1, 100, 1, 100],
      ['topUp', 1, 959.58, 1, 959.58],
    ]);
    expect(taken(of('0002'))).toEqual([['socialInsurance', 100, 100]]);
    expect(sums(of('0002'))).toEqual([1529.67, 1429, 0.67]);
  });

  test('向国军: by the hour', () => {
    expect(printed(of('0003'))).toEqual([
      ['piece', 333, 0.125, 1, 41.63],
      ['team', 1429, 0.07, 1, 30.44],
      ['topUp', 1, 92.93, 1, 92.93],
    ]);
    expect(sums(of('0003'))).toEqual([165, 165, 0]);
  });

  test('陈大琼: agreed price, tax of services, over-loss, 零头 brought in', () => {
    expect(printed(of('0004'))).toEqual([
      ['piece', 80, 0.85, 1, 68],
      ['piece', 998, 0.9, 1, 898.2],
    ]);
    expect(taken(of('0004'))).toEqual([
      ['tax', 33.24, 33.24],
      ['damages', 5, 5],
    ]);
    expect(of('0004').roundingIn).toBe(85);
    expect(sums(of('0004'))).toEqual([966.2, 928, 0.81]);
  });

  test('李光平: monthly pay and its overtime', () => {
    expect(printed(of('0005'))).toEqual([
      ['time', 37, 4350, 1, 3832.14],
      ['overtimeTime', 240, 25, 1.5, 150],
      ['overtimeTime', 240, 25, 3, 300],
    ]);
    expect(sums(of('0005'))).toEqual([4282.14, 4282, 0.14]);
  });
});
