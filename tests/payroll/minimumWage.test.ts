import { describe, expect, test } from 'vitest';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import {
  aMonth,
  anEngagement,
  anItem,
  aTeam,
  aWorker,
  day,
  fullAttendance,
  hours,
  id,
  pieces,
  printed,
  slip,
  slipIn,
  yuan,
} from './aMonth.ts';

const noteOf = (...args: Parameters<typeof slip>): string | undefined =>
  slip(...args).notes.find(({ about }) => about === 'topUp')?.sentence;

describe('§6 the test', () => {
  test('the floor follows the attended part of the due hours; the base has no overtime pay at all', () => {
    const paid = slip({
      attendance: fullAttendance.slice(0, 14),
      output: [pieces(5, '10-08', 1000), pieces(5, '10-11', 100, { arranged: true })],
    });
    expect(paid).toMatchObject({
      piecePay: yuan(550),
      overtimeExtra: yuan(50),
      topUp: yuan(966.67),
      gross: yuan(1566.67),
    });
    expect(paid.notes[0]?.sentence).toBe(
      '最低工资 2,200.00 × 112 ÷ 168 小时 = 1,466.67；计入的工资 500.00，补差 966.67',
    );
  });

  test('only items that count are in the base; team shares are', () => {
    const payItems = [anItem('全勤奖', { position: 1, counts: true }), anItem('餐补', { position: 2 })];
    const worker = aWorker({
      attendance: fullAttendance,
      typed: new Map([
        [id<'PayItem'>(1), yuan(100)],
        [id<'PayItem'>(2), yuan(60)],
      ]),
    });
    const paid = slipIn(aMonth([worker], { payItems, teamOutputs: [aTeam('10-08', 1, 1000, [[1, 1]])] }));
    expect(paid).toMatchObject({ piecePay: yuan(100), itemPay: yuan(160), topUp: yuan(2000), gross: yuan(2260) });
  });

  test('hourly kinds: hourly figure × minutes', () => {
    const engagements = [anEngagement({ kind: 'part_time' })];
    expect(
      printed(slip({ engagements, attendance: [hours('10-08', 7.5)], output: [pieces(1, '10-08', 333)] })),
    ).toEqual([
      ['piece', 333, 0.1, 1, 33.3],
      ['topUp', 1, 131.7, 1, 131.7],
    ]);
  });

  test('kinds without the rule get no top-up, but a notice when an hour is worth too little', () => {
    const engagements = [anEngagement({ kind: 'service_agreement' })];
    const paid = slip({ engagements, attendance: [hours('10-08', 10)], output: [pieces(1, '10-08', 1000)] });
    expect(paid.topUp).toBe(0);
    expect(paid.warnings.map(({ message }) => message)).toEqual(['折算时薪 10.00 元，低于小时最低工资标准 22.00 元。']);
    const well = slip({ engagements, attendance: [hours('10-08', 1)], output: [pieces(1, '10-08', 1000)] });
    expect(well.warnings).toEqual([]);
  });

  test('the dated figure of the site’s district on the last day of the month', () => {
    const minimumWages = [
      { district: '奉节县', fromDate: day('2025-01-01'), monthly: yuan(2200), hourly: yuan(22) },
      { district: '奉节县', fromDate: day('10-31'), monthly: yuan(2300), hourly: yuan(23) },
      { district: '奉节县', fromDate: day('11-01'), monthly: yuan(9999), hourly: yuan(99) },
    ];
    const worker = { attendance: fullAttendance, output: [pieces(1, '10-08', 10)] };
    expect(slip(worker, { minimumWages }).topUp).toBe(yuan(2299));
    const elsewhere = slip({ ...worker, engagements: [anEngagement({ district: '巫溪县' })] }, { minimumWages });
    expect(elsewhere.topUp).toBe(0);
    expect(elsewhere.warnings.map(({ message }) => message)).toEqual([
      '没有填巫溪县的最低工资标准，无法计算补差，请到设置里补填。',
    ]);
  });
});

describe('§12.10', () => {
  const output = [pieces(1, '10-20', 100)];

  test('no attendance kept: the whole floor where the engagement covers the whole month', () => {
    expect(slip({ output }).topUp).toBe(yuan(2190));
    expect(noteOf({ output })).toBe('最低工资 2,200.00（没有考勤，全月按满勤）；计入的工资 10.00，补差 2,190.00');
  });

  test('else none, and the slip asks for the attendance', () => {
    const paid = slip({ output, engagements: [anEngagement({ fromDate: day('10-12') })] });
    expect(paid.topUp).toBe(0);
    expect(paid.warnings.map(({ code }) => code)).toEqual(['attendanceMissing']);
  });

  test('where only others have attendance, the whole floor is shown to be checked', () => {
    const [without] = computeMonth(
      aMonth([aWorker({ output }), aWorker({ id: id(2), attendance: fullAttendance })]),
    ).slips;
    expect([without?.topUp, without?.warnings.map(({ message }) => message)]).toEqual([
      yuan(2190),
      ['别人有考勤，这名工人一天也没有：最低工资按全月满勤计算，请核对。'],
    ]);
  });

  test('arranged hours are not attended hours', () => {
    expect(noteOf({ output, attendance: [hours('10-08', 8, 4)] })).toContain('× 8 ÷ 168 小时');
  });

  test('who has no line gets no slip and no top-up', () => {
    expect(computeMonth(aMonth([aWorker({ attendance: fullAttendance })])).slips).toEqual([]);
  });
});

describe('§12.19, §12.23 a month with two engagements', () => {
  const raise = [
    anEngagement({ id: id(1), toDate: day('10-15') }),
    anEngagement({ id: id(2), fromDate: day('10-16') }),
  ];
  const attendance = fullAttendance;
  const output = [pieces(5, '10-08', 4000), pieces(5, '10-20', 100)];

  test('a raise makes two blocks with lines of their own, but one test', () => {
    const paid = slip({ engagements: raise, attendance, output });
    expect(paid.blocks.map(({ fromDate, toDate }) => [fromDate, toDate])).toEqual([
      ['2026-10-01', '2026-10-15'],
      ['2026-10-16', '2026-10-31'],
    ]);
    expect(paid.lines.map(({ kind, block, amount }) => [kind, block, amount])).toEqual([
      ['piece', 0, yuan(2000)],
      ['piece', 1, yuan(50)],
      ['topUp', 1, yuan(150)],
    ]);
  });

  test('another kind is tested by itself: the block’s minutes against the whole month’s', () => {
    const engagements = [
      raise[0] ?? anEngagement(),
      anEngagement({ id: id(2), fromDate: day('10-16'), kind: 'home_contract' }),
    ];
    const paid = slip({ engagements, attendance, output });
    expect(paid.notes[0]?.sentence).toBe('最低工资 2,200.00 × 56 ÷ 168 小时 = 733.33；计入的工资 2,000.00，不需补差');
    expect(paid.notes.map(({ sentence }) => sentence).slice(1)).toEqual([
      '工资薪金累计收入 2,000.00 − 减除费用 5,000.00 × 10 个月，不超过 0，不需预扣',
      '劳务报酬 50.00，不超过 800.00，不需预扣',
    ]);
  });

  test('monthly items, social insurance and the damages rule belong to the last block', () => {
    const engagements = [
      anEngagement({ id: id(1), toDate: day('10-15'), socialInsurance: yuan(100) }),
      anEngagement({ id: id(2), fromDate: day('10-16'), kind: 'home_contract', socialInsurance: yuan(7) }),
    ];
    const payItems = [anItem('餐补')];
    const damages = [{ key: 'loan:1', date: day('10-09'), amount: yuan(2000), text: '设备 E01 丢失' }];
    const paid = slip({ engagements, attendance, output, damages, typed: new Map([[id(1), yuan(60)]]) }, { payItems });
    expect(paid.lines.at(-1)).toMatchObject({ kind: 'item', block: 1 });
    expect(paid.deductions.map(({ kind, taken }) => [kind, taken])).toEqual([
      ['socialInsurance', yuan(7)],
      ['damages', yuan(2000)],
    ]);
  });
});

describe('§12.20 errors that name the row', () => {
  test('output, attendance and team work on a day without an engagement', () => {
    const worker = aWorker({
      engagements: [anEngagement({ fromDate: day('10-12') })],
      output: [pieces(1, '10-09', 10)],
      attendance: [hours('10-10', 8)],
    });
    const { faults, slips } = computeMonth(aMonth([worker], { teamOutputs: [aTeam('10-08', 1, 10, [[1, 1]])] }));
    expect(faults).toEqual([
      '工号 0001 冉小兰：2026年10月9日起有款号 A 工序 1 的产量，当天没有用工关系，未计入工资，请补用工关系或改产量的日期。',
      '工号 0001 冉小兰：2026年10月8日有班组“包装组”的产量，当天没有用工关系，未计入工资，请补用工关系或改成员。',
      '工号 0001 冉小兰：2026年10月10日有考勤，当天没有用工关系，未计入工资，请补用工关系或删去考勤。',
    ]);
    expect(slips).toEqual([]);
  });

  test('overlapping engagements', () => {
    const engagements = [anEngagement(), anEngagement({ id: id(2), fromDate: day('10-12') })];
    expect(computeMonth(aMonth([aWorker({ engagements })])).faults).toEqual([
      '工号 0001 冉小兰：两段用工关系重叠：2026年1月1日起的那段没有终止，2026年10月12日又起一段，请改其中一段的日期。',
    ]);
  });

  test('goods that come back after the end belong to the last engagement (material-rules §6.7)', () => {
    const output = [pieces(1, '10-20', 10, { collected: true })];
    const home = { kind: 'home_contract' } as const;
    const inMonth = slip({ output, engagements: [anEngagement({ ...home, toDate: day('10-09') })] });
    const before = slip({ output, engagements: [anEngagement({ ...home, toDate: day('2026-09-09') })] });
    expect([inMonth, before].map(printed)).toEqual([[['piece', 10, 0.1, 1, 1]], [['piece', 10, 0.1, 1, 1]]]);
  });
});
