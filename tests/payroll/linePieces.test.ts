import { describe, expect, test } from 'vitest';
import { lineFormula } from '../../shared/features/payroll/explain.ts';
import type { OutputSum } from '../../shared/features/payroll/input.ts';
import { payrollJson } from '../../shared/features/payroll/json.ts';
import { linePieces } from '../../shared/features/payroll/linePieces.ts';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import { milli, minutes } from '../../shared/values/quantity.ts';
import {
  aMonth,
  anEngagement,
  anItem,
  aTeam,
  aTieredRate,
  aWorker,
  hours,
  id,
  pieces,
  slipIn,
  yuan,
} from './aMonth.ts';

const rates = [
  aTieredRate(3, 'progressive', [
    [500, 0.3],
    [null, 0.33],
  ]),
];

describe('what stands behind a line', () => {
  const entries: (OutputSum & { id: string })[] = [
    { id: '第二天', ...pieces(3, '10-09', 200) },
    { id: '第一天', ...pieces(3, '10-08', 400) },
    { id: '安排加班', ...pieces(3, '10-09', 10, { arranged: true }) },
  ];
  const input = aMonth([aWorker({ output: entries, attendance: [hours('10-08', 1)] })], { rates });
  const { lines } = slipIn(input);
  const opened = lines.map((line) =>
    linePieces(input, id(1), line, entries).map(({ entry, part }) => [entry.id, part / 1000]),
  );

  test('an entry cut by a tier stands in both lines with its part; the extra shows the same entries', () => {
    expect(lines.map(({ kind }) => kind)).toEqual(['piece', 'piece', 'piece', 'overtimePiece']);
    expect(opened).toEqual([
      [
        ['第一天', 400],
        ['第二天', 100],
      ],
      [['第二天', 100]],
      [['安排加班', 10]],
      [['安排加班', 10]],
    ]);
  });
});

describe('the payroll JSON and the formulas', () => {
  const worker = aWorker({
    engagements: [anEngagement({ hourlyRate: yuan(20) })],
    attendance: [{ ...hours('10-08', 0, 2), minutes: minutes(61) }],
    output: [pieces(1, '10-08', 0, { qualified: milli(12_500) }), pieces(1, '10-02', 10, { arranged: true })],
    typed: new Map([[id(1), yuan(60)]]),
  });
  const input = aMonth([worker], {
    payItems: [anItem('餐补')],
    teamOutputs: [
      aTeam('10-08', 2, 100, [
        [1, 480],
        [9, 210],
      ]),
    ],
  });

  test('every kind of line in its order, pieces in their unit, single amounts as one piece', () => {
    const json = payrollJson(computeMonth(input), [...input.operations.values()]);
    expect(json.slips[0]?.lines.map((line) => Object.values(line))).toEqual([
      ['piece', 'A', '1', 12.5, 1000, 100, 125],
      ['piece', 'A', '1', 10, 1000, 100, 100],
      ['overtimeExtra', 'A', '1', 10, 1000, 200, 200],
      ['team', 'A', '2', 100, 2000, 100, 1391],
      ['time', 61, 'minute', 200_000, 100, 2033],
      ['overtimeExtra', 120, 'minute', 200_000, 150, 6000],
      ['item', '餐补', 1, 600_000, 100, 6000],
    ]);
    expect(json.warnings).toEqual([]);
  });

  test('a line prints what a worker can check with a pocket calculator', () => {
    expect(slipIn(input).lines.map(lineFormula)).toEqual([
      '12.5 × 0.10',
      '10 × 0.10',
      '10 × 0.10 × 2',
      '100 × 0.20 = 20.00，按工时 8 ÷ 11.5 分',
      '20.00 × 61 分钟 ÷ 60',
      '20.00 × 2 小时 × 1.5',
      '60.00',
    ]);
  });
});
