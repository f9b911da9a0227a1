import { describe, expect, test } from 'vitest';
import type { LineSource } from '../../shared/features/payroll/sourceSchema.ts';
import type { Id } from '../../shared/values/ids.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const month = '2026-10';
const firstHalf = { fromDate: '2026-10-01', toDate: '2026-10-15' };

/** Collars at 0.50: 冉小兰 sews 600 on the 8th and 900 on the 20th, with 谭小琼 100 as a team on the 9th. */
async function aMonth({ call }: Workshop) {
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = { productId, operationNo: '2', name: '上领', dailyQuota: null, defectMaterialPaid: true };
  const { id: operationId } = await call('products.addOperation', operation);
  const rate = { operationId, grade: null, workerId: null, tierMode: 'none' as const, tiers: [] };
  await call('products.addRate', { ...rate, fromDate: '2026-09-01', rate: 5000 });
  const home = { kind: 'home_contract', workMode: 'home', taxItem: 'none' } as const;
  const ran = await aWorker(call, '0001', '冉小兰', home);
  const tan = await aWorker(call, '0002', '谭小琼', home);
  const record = (workDate: string, pieces: number, late = false) =>
    call('output.record', { workDate, workerId: ran, operationId, qualified: pieces * 1000, late });
  await record('2026-10-08', 600);
  await record('2026-10-20', 900);
  const members = [ran, tan].map((workerId) => ({ workerId, weight: 1 }));
  const team = { workDate: '2026-10-09', team: '一组', operationId, qualified: 101_000, split: 'equal' as const };
  await call('output.recordTeam', { ...team, members, note: '' });
  return { ran, tan, operationId, record };
}

async function sourceOf({ call }: Workshop, workerId: Id<'Worker'>, kind: string): Promise<LineSource> {
  const { slips } = await call('payroll.slips', { month, workerIds: [workerId] });
  const line = slips[0]?.lines.findIndex((each) => each.kind === kind) ?? -1;
  return call('payroll.lineSource', { month, workerId, line });
}

describe('every figure opens', () => {
  test('a team line to the row and what each member got, to the fen', async () => {
    const workshop = aWorkshop();
    const { ran } = await aMonth(workshop);
    expect(await sourceOf(workshop, ran, 'team')).toMatchObject({
      kind: 'team',
      date: '2026-10-09',
      team: '一组',
      teamAmount: 5050,
      members: [
        { name: '冉小兰', amount: 2525 },
        { name: '谭小琼', amount: 2525 },
      ],
    });
  });

  test('an item to its formula and what it was given, a piece line to its entries', async () => {
    const workshop = aWorkshop();
    const { ran } = await aMonth(workshop);
    const item = { kind: 'earning', amount: null, counts: false, taxable: true } as const;
    const bonus = { ...item, name: '质量奖', source: 'formula', formula: '计件工资 × 0.1 + 用餐次数' } as const;
    await workshop.call('payItems.add', bonus);
    expect(await sourceOf(workshop, ran, 'item')).toEqual({
      kind: 'item',
      source: 'formula',
      formula: '计件工资 × 0.1 + 用餐次数',
      inputs: [
        { name: '计件工资', value: '775.25' },
        { name: '用餐次数', value: '0' },
      ],
    });
    expect(await sourceOf(workshop, ran, 'piece')).toMatchObject({
      kind: 'entries',
      entries: [{ date: '2026-10-08' }, { date: '2026-10-20' }],
    });
  });

  test('a late line to the entry that turned up, a correction to what its month paid', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran, record } = await aMonth(workshop);
    await call('payroll.lock', { month });
    await record('2026-10-21', 40, true);
    const correction = { workerId: ran, month: '2026-11', corrects: month, amount: -500, reason: '多计十件' };
    await call('payroll.addAdjustment', correction);
    const open = (line: number) => call('payroll.lineSource', { month: '2026-11', workerId: ran, line });
    expect(await open(0)).toMatchObject({ kind: 'entries', entries: [{ date: '2026-10-21', part: 40_000 }] });
    expect(await open(1)).toEqual({
      kind: 'adjustment',
      corrects: month,
      reason: '多计十件',
      paid: [{ part: null, gross: 77_525, net: 77_525 }],
    });
    await call('payroll.lock', { month: '2026-11' });
    expect(await open(0)).toMatchObject({ entries: [{ date: '2026-10-21', qualified: 40_000 }] });
  });

  test('an advance to its plan and what was taken before', async () => {
    const workshop = aWorkshop('2026-12-24');
    const { call } = workshop;
    const { ran, record } = await aMonth(workshop);
    const advance = { date: '2026-10-01', amount: 30_000, plan: 'parts', planValue: 3, firstMonth: month } as const;
    await call('advances.add', { workerId: ran, ...advance, skipped: [], note: '看病' });
    await call('payroll.lock', { month });
    await record('2026-11-03', 500);
    expect(await call('payroll.deductionSource', { month: '2026-11', workerId: ran, deduction: 0 })).toEqual({
      kind: 'advance',
      ...advance,
      note: '看病',
      before: [{ month, part: null, taken: 10_000 }],
    });
  });

  test('the tax to the year so far, run by run', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId } = await aMonth(workshop);
    const workerId = await aWorker(call, '0003', '向华', { fromDate: '2026-10-01' });
    const record = (workDate: string) =>
      call('output.record', { workDate, workerId, operationId, qualified: 30_000_000 });
    await record('2026-10-08');
    await call('payroll.lock', { month, part: firstHalf });
    await record('2026-10-22');
    const { slips } = await call('payroll.slips', { month, workerIds: [workerId] });
    const deduction = slips[0]?.deductions.findIndex(({ kind }) => kind === 'tax') ?? -1;
    expect(await call('payroll.deductionSource', { month, workerId, deduction })).toMatchObject({
      kind: 'tax',
      opening: null,
      runs: [
        { part: firstHalf, income: 1_500_000 },
        { part: null, income: 1_500_000 },
      ],
    });
  });
});

describe('a month beside others', () => {
  test('last month over all its runs, and what interim runs of this one paid', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran, record } = await aMonth(workshop);
    await call('payroll.lock', { month, part: firstHalf });
    await record('2026-11-03', 100);
    const october = await call('payroll.compare', { month });
    expect(october.rows.map(({ name, before, earlierNet }) => [name, before, earlierNet])).toEqual([
      ['冉小兰', null, 32_525],
      ['谭小琼', null, 2525],
    ]);
    const november = await call('payroll.compare', { month: '2026-11' });
    expect(november).toMatchObject({ before: month, rows: [{ workerId: ran, before: 77_525 }, { before: 2525 }] });
  });

  test('the rows know where and how somebody works', async () => {
    const workshop = aWorkshop();
    await aMonth(workshop);
    const { rows } = await workshop.call('payroll.month', { month });
    expect(rows[0]).toMatchObject({ site: '', workMode: 'home', categories: [] });
  });

  test('what waits: output of a locked month, and corrections', async () => {
    const workshop = aWorkshop();
    const { call, as, refusal } = workshop;
    const { ran, record } = await aMonth(workshop);
    expect(await call('payroll.waiting', {})).toMatchObject({ month, late: { entries: 0 }, adjustments: { count: 0 } });
    await call('payroll.lock', { month });
    await record('2026-10-21', 40, true);
    await record('2026-11-03', 1);
    const correction = { workerId: ran, month: '2026-11', corrects: month, amount: 500, reason: '少计' };
    await call('payroll.addAdjustment', correction);
    expect(await call('payroll.waiting', {})).toEqual({
      month: '2026-11',
      late: { entries: 1, workers: ['冉小兰'] },
      adjustments: { count: 1, workers: ['冉小兰'] },
    });
    const clerk = as({ name: '秦会计', role: 'clerk' });
    expect(await refusal(clerk.call('payroll.waiting', {}))).toContain('权限');
  });
});

describe('计件明细', () => {
  test('the days of each line add up to it, in a draft, an interim run and a locked month', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran } = await aMonth(workshop);
    const days = async (part: typeof firstHalf | null) => {
      const { workers } = await call('payroll.annex', { month, part, workerIds: [ran] });
      return workers.map(({ lines, otherPiecePay }) => [
        otherPiecePay,
        lines.map((line) => line.days.map(({ date, quantity }) => `${date.slice(8)}: ${String(quantity / 1000)}`)),
      ]);
    };
    expect(await days(null)).toEqual([[2525, [['08: 600', '20: 900']]]]);
    expect(await days(firstHalf)).toEqual([[2525, [['08: 600']]]]);
    await call('payroll.lock', { month, part: firstHalf });
    expect(await days(null)).toEqual([[0, [['20: 900']]]]);
    await call('payroll.lock', { month });
    expect(await days(firstHalf)).toEqual([[2525, [['08: 600']]]]);
    expect(await days(null)).toEqual([[0, [['20: 900']]]]);
  });
});
