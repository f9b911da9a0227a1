import { describe, expect, test } from 'vitest';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const month = '2026-10';
const firstHalf = { fromDate: '2026-10-01', toDate: '2026-10-15' };

/** 冉小兰 sews at home at 0.50 a piece: 600 on the 8th, 900 on the 20th. */
async function aHomeWorker({ call }: Workshop) {
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = { productId, operationNo: '2', name: '上领', dailyQuota: null, defectMaterialPaid: true };
  const { id: operationId } = await call('products.addOperation', operation);
  const rate = { operationId, grade: null, workerId: null, tierMode: 'none' as const, tiers: [] };
  await call('products.addRate', { ...rate, fromDate: '2026-09-01', rate: 5000 });
  const workerId = await aWorker(call, '0001', '冉小兰', { kind: 'home_contract', workMode: 'home', taxItem: 'none' });
  const record = (workDate: string, count: number, late = false) =>
    call('output.record', { workDate, workerId, operationId, qualified: count * 1000, late });
  await record('2026-10-08', 600);
  await record('2026-10-20', 900);
  return { workerId, operationId, record };
}

describe('an interim run', () => {
  test('is looked at, locked and opened to its entries; the last run pays the rest', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { workerId, record } = await aHomeWorker(workshop);
    expect(await call('payroll.month', { month, part: firstHalf })).toMatchObject({
      totals: { net: 30_000 },
      runs: [],
    });
    await call('payroll.lock', { month, part: firstHalf });
    await record('2026-10-09', 10);
    const last = await call('payroll.month', { month });
    expect(last).toMatchObject({ state: 'draft', totals: { gross: 45_500, earlierGross: 30_000 } });
    expect(last.runs).toMatchObject([{ part: firstHalf, workers: 1, net: 30_000 }]);
    const open = (part?: typeof firstHalf) =>
      call('payroll.lineEntries', { month, ...(part && { part }), workerId, line: 0 });
    expect((await open(firstHalf)).map(({ date, part }) => [date, part])).toEqual([['2026-10-08', 600_000]]);
    expect((await open()).map(({ date, part }) => [date, part])).toEqual([
      ['2026-10-09', 10_000],
      ['2026-10-20', 900_000],
    ]);
    await call('payroll.lock', { month });
    expect((await open()).map(({ date }) => date)).toEqual(['2026-10-09', '2026-10-20']);
    expect((await open(firstHalf)).map(({ date }) => date)).toEqual(['2026-10-08']);
    expect(await refusal(call('payroll.unlock', { month, part: firstHalf, reason: '试' }))).toBe(
      '2026年10月工资已封存，它接着2026年10月1日至2026年10月15日的期中结算的余额算，请先解封2026年10月工资。',
    );
    expect((await call('payroll.runs', {})).map(({ part, net }) => [part?.toDate, net])).toEqual([
      [undefined, 45_500],
      ['2026-10-15', 30_000],
    ]);
  });

  test('lies inside its month', async () => {
    const { call, refusal } = aWorkshop();
    const part = { fromDate: '2026-09-28', toDate: '2026-10-04' };
    expect(await refusal(call('payroll.lock', { month, part }))).toContain('结算的日期应在这个月之内');
    expect(
      await refusal(call('payroll.lock', { month, part: { fromDate: '2026-10-09', toDate: '2026-10-04' } })),
    ).toContain('起始日期不能晚于终止日期');
  });
});

describe('late output', () => {
  test('of a locked month is paid in the next open run, once', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { record } = await aHomeWorker(workshop);
    await call('payroll.lock', { month });
    await record('2026-10-21', 40, true);
    await record('2026-11-03', 100);
    const november = await call('payroll.slips', { month: '2026-11' });
    expect(november.slips[0]?.lines).toMatchObject([
      { kind: 'piece', quantity: 100_000, amount: 5000 },
      { kind: 'late', date: '2026-10-21', quantity: 40_000, amount: 2000 },
    ]);
    await record('2026-12-01', 1);
    expect((await call('payroll.month', { month: '2026-12' })).totals.gross).toBe(50);
    await call('payroll.lock', { month: '2026-11' });
    expect((await call('payroll.month', { month: '2026-12' })).totals.gross).toBe(50);
    expect((await call('payroll.month', { month })).totals.gross).toBe(75_000);
  });
});

describe('补发 and 扣回', () => {
  test('wait for the first open run from their month on, and are frozen with it', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { workerId, record } = await aHomeWorker(workshop);
    await call('payroll.lock', { month });
    await record('2026-11-03', 100);
    const draft = { workerId, month: '2026-11', corrects: month, amount: 1234, reason: '十月少算一道工序' };
    expect(await refusal(call('payroll.addAdjustment', { ...draft, month }))).toContain('2026年10月的工资已封存');
    expect(await refusal(call('payroll.addAdjustment', { ...draft, corrects: '2026-12' }))).toContain(
      '晚于发放的2026年11月',
    );
    expect(await refusal(call('payroll.addAdjustment', { ...draft, amount: 0 }))).toContain('金额不能是 0');
    const { id } = await call('payroll.addAdjustment', draft);
    expect((await call('payroll.month', { month: '2026-11' })).totals).toMatchObject({
      adjustments: 1234,
      gross: 6234,
    });
    await call('payroll.lock', { month: '2026-11' });
    expect(await call('payroll.listAdjustments', {})).toMatchObject([{ id, paidIn: '2026-11' }]);
    expect(await refusal(call('payroll.removeAdjustment', { id }))).toContain('2026年11月工资已封存');
    await call('payroll.unlock', { month: '2026-11', reason: '撤销' });
    await call('payroll.removeAdjustment', { id });
    expect((await call('payroll.month', { month: '2026-11' })).totals.gross).toBe(5000);
  });
});
