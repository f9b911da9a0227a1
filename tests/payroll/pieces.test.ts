import { describe, expect, test } from 'vitest';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import { bandsOf } from '../../shared/features/payroll/tiers.ts';
import { hao } from '../../shared/values/money.ts';
import { milli } from '../../shared/values/quantity.ts';
import {
  aMonth,
  anEngagement,
  aRate,
  aTeam,
  aTieredRate,
  aWorker,
  day,
  id,
  pieces,
  printed,
  slip,
  slipIn,
  yuan,
} from './aMonth.ts';

const pieceLines = (output: Parameters<typeof slip>[0]['output'], more: Parameters<typeof slip>[1] = {}) =>
  printed(slip({ output: output ?? [] }, more)).filter(([kind]) => kind !== 'topUp');

describe('§2 lines', () => {
  test('entries of one operation and rate are one line, rounded once', () => {
    const rates = [aRate(1, 0.125)];
    expect(pieceLines([pieces(1, '10-08', 3), pieces(1, '10-09', 4)], { rates })).toEqual([
      ['piece', 7, 0.125, 1, 0.88],
    ]);
  });

  test('when the rate changes inside the month the line splits', () => {
    const rates = [aRate(2, 0.35), aRate(2, 0.36, { fromDate: day('10-16') })];
    expect(pieceLines([pieces(2, '10-15', 1000), pieces(2, '10-16', 100)], { rates })).toEqual([
      ['piece', 1000, 0.35, 1, 350],
      ['piece', 100, 0.36, 1, 36],
    ]);
  });

  test('lines stand by operation number as people count: 2 before 10', () => {
    const operations = new Map(
      ['10', '2'].map((operationNo, index) => [
        id<'Operation'>(index + 1),
        {
          id: id<'Operation'>(index + 1),
          productNo: 'A',
          operationNo,
          productName: '',
          name: '',
          unit: '件',
          decimals: 0,
          defectMaterialPaid: true,
        },
      ]),
    );
    const { lines } = slip({ output: [pieces(1, '10-08', 1), pieces(2, '10-08', 1)] }, { operations });
    expect(lines.flatMap((line) => (line.kind === 'piece' ? [line.operationId] : []))).toEqual([2, 1]);
  });
});

describe('§3.1 which rate', () => {
  const rates = [
    aRate(1, 0.3),
    aRate(1, 0.32, { grade: 'master' }),
    aRate(1, 0.34, { workerId: id(1) }),
    aRate(1, null, { workerId: id(1), fromDate: day('10-20') }),
  ];
  const master = [{ fromDate: day('2026-01-01'), grade: 'master' as const }];

  test('her own before her grade’s before the general one', () => {
    const rateOf = (more: object): unknown =>
      printed(slip({ output: [pieces(1, '10-08', 100)], ...more }, { rates }))[0]?.[2];
    expect(rateOf({ grades: master })).toBe(0.34);
    expect(rateOf({ id: id(2), grades: master })).toBe(0.32);
    expect(rateOf({ id: id(2) })).toBe(0.3);
  });

  test('§12.26 an empty rate ends the special one; the grade of the date counts', () => {
    const grades = [...master, { fromDate: day('10-25'), grade: 'skilled' as const }];
    const output = [pieces(1, '10-19', 100), pieces(1, '10-20', 100), pieces(1, '10-25', 100)];
    expect(printed(slip({ output, grades }, { rates })).map(([, quantity, rate]) => [quantity, rate])).toEqual(
      expect.arrayContaining([
        [100, 0.3],
        [100, 0.32],
        [100, 0.34],
      ]),
    );
  });

  test('§3.6 a price agreed when the material went out wins over the table', () => {
    expect(pieceLines([pieces(1, '10-08', 10, { agreedRate: hao(9000) })])).toEqual([['piece', 10, 0.9, 1, 9]]);
  });
});

describe('§12.1 arranged pieces', () => {
  const output = [pieces(1, '10-08', 100), pieces(1, '10-02', 10, { arranged: true })];

  test('get a line at ×1 of their own and the extra behind it', () => {
    expect(
      pieceLines([...output, pieces(1, '10-11', 20, { arranged: true }), pieces(1, '10-12', 30, { arranged: true })]),
    ).toEqual([
      ['piece', 100, 0.1, 1, 10],
      ['piece', 30, 0.1, 1, 3],
      ['overtimePiece', 30, 0.1, 0.5, 1.5],
      ['piece', 20, 0.1, 1, 2],
      ['overtimePiece', 20, 0.1, 1, 2],
      ['piece', 10, 0.1, 1, 1],
      ['overtimePiece', 10, 0.1, 2, 2],
    ]);
  });

  test('who comes of her own will on a holiday gets plain piece pay', () => {
    expect(pieceLines([pieces(1, '10-08', 100), pieces(1, '10-02', 10)])).toEqual([['piece', 110, 0.1, 1, 11]]);
  });

  test('§8 kinds without overtime get plain piece pay for arranged pieces, too', () => {
    const engagements = [anEngagement({ kind: 'home_contract' })];
    expect(printed(slip({ output, engagements }))).toEqual([['piece', 110, 0.1, 1, 11]]);
  });
});

describe('§12.2 what is paid', () => {
  test('料废 is paid where the operation pays it, and takes the same multiplier', () => {
    const spoilt = { defectMaterial: milli(2000), arranged: true };
    const output = [pieces(1, '10-02', 10, spoilt), pieces(9, '10-02', 10, spoilt)];
    expect(pieceLines(output).map(([kind, quantity]) => [kind, quantity])).toEqual([
      ['piece', 12],
      ['overtimePiece', 12],
      ['piece', 10],
      ['overtimePiece', 10],
    ]);
  });
});

describe('§12.3 tiers', () => {
  const progressive = aTieredRate(3, 'progressive', [
    [500, 0.3],
    [1000, 0.33],
    [null, 0.36],
  ]);
  const whole = { ...progressive, tierMode: 'whole' as const };

  test('the 500th piece belongs to the band up to 500', () => {
    expect(bandsOf({ ...progressive, rate: hao(3000) }, 499, milli(2), 0)).toEqual([{ quantity: 2, rate: 3000 }]);
    const entry = [pieces(3, '10-08', 501)];
    expect(pieceLines(entry, { rates: [progressive] }).map(([, quantity, rate]) => [quantity, rate])).toEqual([
      [500, 0.3],
      [1, 0.33],
    ]);
  });

  test('in date order, on one date ordinary pieces before arranged ones, whatever the order of entry', () => {
    const output = [pieces(3, '10-12', 600), pieces(3, '10-11', 50, { arranged: true }), pieces(3, '10-11', 450)];
    expect(pieceLines(output, { rates: [progressive] })).toEqual([
      ['piece', 450, 0.3, 1, 135],
      ['piece', 50, 0.3, 1, 15],
      ['overtimePiece', 50, 0.3, 1, 15],
      ['piece', 500, 0.33, 1, 165],
      ['piece', 100, 0.36, 1, 36],
    ]);
  });

  test('“whole” pays all pieces at the band reached', () => {
    const output = [pieces(3, '10-08', 400), pieces(3, '10-09', 200)];
    expect(pieceLines(output, { rates: [whole] })).toEqual([['piece', 600, 0.33, 1, 198]]);
  });

  test('the count goes on across a change of the rate row; agreed prices stay outside', () => {
    const later = aTieredRate(
      3,
      'progressive',
      [
        [500, 0.4],
        [null, 0.5],
      ],
      { fromDate: day('10-16') },
    );
    const output = [
      pieces(3, '10-08', 300),
      pieces(3, '10-09', 900, { agreedRate: hao(2000) }),
      pieces(3, '10-16', 300),
    ];
    expect(pieceLines(output, { rates: [progressive, later] }).map(([, quantity, rate]) => [quantity, rate])).toEqual([
      [900, 0.2],
      [300, 0.3],
      [200, 0.4],
      [100, 0.5],
    ]);
  });
});

describe('§12.4, §12.30 team output', () => {
  const team = aTeam('10-08', 2, 1429, [
    [2, 480],
    [3, 210],
  ]);
  const rates = [aRate(2, 0.07), aRate(2, 9, { workerId: id(2) })];
  const two = [aWorker({ id: id(2) }), aWorker({ id: id(3) })];

  test('is priced at the general rate and divided so that the parts add up to the fen', () => {
    const { slips } = computeMonth(aMonth(two, { rates, teamOutputs: [team], minimumWages: [] }));
    expect(slips.map(printed)).toEqual([[['team', 1429, 0.07, 1, 69.59]], [['team', 1429, 0.07, 1, 30.44]]]);
  });

  test('equal remainders go by worker number', () => {
    const even = aTeam('10-08', 2, 1, [
      [3, 1],
      [2, 1],
    ]);
    const { slips } = computeMonth(aMonth(two, { rates: [aRate(2, 0.01)], teamOutputs: [even], minimumWages: [] }));
    expect(slips.map(({ workerNo, gross }) => [workerNo, gross])).toEqual([
      ['0002', 1],
      ['0003', 0],
    ]);
  });

  test('two rows are two lines, outside the tiers of the operation', () => {
    const teamOutputs = [team, { ...team, id: id<'TeamOutput'>(2), date: day('10-09') }];
    const { lines } = slipIn(
      aMonth([aWorker({ id: id(2), output: [pieces(2, '10-10', 100)] })], {
        rates: [
          aTieredRate(2, 'whole', [
            [500, 0.1],
            [null, 0.2],
          ]),
        ],
        teamOutputs: teamOutputs.map((row) => ({ ...row, members: row.members.slice(0, 1) })),
      }),
    );
    expect(lines.filter(({ kind }) => kind === 'team')).toHaveLength(2);
    expect(lines[0]).toMatchObject({ kind: 'piece', rate: 1000 });
  });

  test('weights all 0 are an error that names the row', () => {
    const empty = aTeam('10-08', 2, 1429, [[2, 0]]);
    const { faults, slips } = computeMonth(aMonth(two, { teamOutputs: [empty] }));
    expect(faults).toEqual(['2026年10月8日班组“包装组”的产量：成员的工时或分值都是 0，无法分配，请补填。']);
    expect(slips).toEqual([]);
  });
});

describe('§12.5 待定价', () => {
  test('has no line, is listed once per operation, and makes the month incomplete', () => {
    const workers = [
      aWorker({ output: [pieces(5, '10-08', 10), pieces(5, '10-09', 20), pieces(1, '10-09', 1)] }),
      aWorker({ id: id(2), output: [pieces(5, '10-08', 5)] }),
    ];
    const result = computeMonth(aMonth(workers, { rates: [aRate(1, 0.1)] }));
    expect(result).toMatchObject({ complete: false, unpriced: [{ operationId: 5, quantity: 35_000 }] });
    expect(result.slips.map(({ workerNo, piecePay }) => [workerNo, piecePay])).toEqual([['0001', yuan(0.1)]]);
  });
});
