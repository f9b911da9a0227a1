import { describe, expect, test } from 'vitest';
import type { PayMonth } from '../../shared/values/dates.ts';
import type { WritableDb } from '../../electron/store/database.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut, takeIn } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

const october = '2026-10' as PayMonth;

/** 冉小兰 sews collars at 0.35, from the 16th at 0.36: three days, one of them arranged on a holiday. */
async function aMonth({ call }: Workshop) {
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = { productId, operationNo: '2', name: '上领', dailyQuota: null, defectMaterialPaid: true };
  const { id: operationId } = await call('products.addOperation', operation);
  const rate = { operationId, grade: null, workerId: null, tierMode: 'none' as const, tiers: [] };
  await call('products.addRate', { ...rate, fromDate: '2026-09-01', rate: 3500 });
  await call('products.addRate', { ...rate, fromDate: '2026-10-16', rate: 3600 });
  await call('settings.setDay', { date: '2026-10-02', kind: 'holiday', note: '国庆节' });
  const ran = await aWorker(call, '0001', '冉小兰');
  const record = (workDate: string, pieces: number, more: { arranged?: boolean; rework?: number } = {}) =>
    call('output.record', { workDate, workerId: ran, operationId, qualified: pieces * 1000, ...more });
  await record('2026-10-02', 201, { arranged: true });
  await record('2026-10-12', 1200, { rework: 4000 });
  await record('2026-10-15', 1300);
  await record('2026-10-20', 3005);
  return { operationId, ran, record };
}

describe('a month as it stands', () => {
  test('is computed from the entries at every look, by rate and by what was arranged', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran, record } = await aMonth(workshop);
    const { slips } = await call('payroll.slips', { month: october, workerIds: [ran] });
    expect(slips[0]?.lines.map((line) => [line.kind, line.amount])).toEqual([
      ['piece', 87_500],
      ['piece', 7035],
      ['overtimePiece', 14_070],
      ['piece', 108_180],
      ['topUp', 220_000 - 87_500 - 108_180],
    ]);
    const before = await call('payroll.month', { month: october });
    expect(before).toMatchObject({
      state: 'draft',
      complete: true,
      totals: { topUp: 24_320, gross: 241_105, net: 241_105 },
    });
    await record('2026-10-21', 1000);
    const after = await call('payroll.month', { month: october });
    expect(after.totals).toMatchObject({ topUp: 0, net: 216_785 + 36_000 });
  });

  test('every piece line opens to its entries', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran } = await aMonth(workshop);
    const open = (line: number) => call('payroll.lineEntries', { month: october, workerId: ran, line });
    expect((await open(0)).map(({ date, part, rate, rework }) => [date, part, rate, rework])).toEqual([
      ['2026-10-12', 1_200_000, 3500, 4000],
      ['2026-10-15', 1_300_000, 3500, 0],
    ]);
    expect((await open(2)).map(({ date, part, arranged }) => [date, part, arranged])).toEqual([
      ['2026-10-02', 201_000, true],
    ]);
    expect((await open(3)).map(({ date, rate }) => [date, rate])).toEqual([['2026-10-20', 3600]]);
    expect(await open(9)).toEqual([]);
  });

  test('a piece that came in by a collection names its 收货单', async () => {
    const { call } = aWorkshop();
    const work = await homeWork(call);
    const { lineId } = await sendOut(call, work, {
      dispatchNo: 'F001',
      date: '2026-10-05',
      pairs: 100,
      metres: 125,
      agreedRate: 9000,
    });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-15', lineId, pairs: [60] });
    const entries = await call('payroll.lineEntries', { month: october, workerId: work.workerId, line: 0 });
    expect(entries).toMatchObject([{ collectionNo: 'S001', part: 60_000, rate: 9000 }]);
  });

  test('output without a price leaves the month incomplete and not to be locked', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { ran } = await aMonth(workshop);
    const productId = await call('products.add', { productNo: 'Q02', name: '围裙', unit: '条', decimals: 0 });
    const { id } = await call('products.addOperation', {
      productId,
      operationNo: '1',
      name: '卷边',
      dailyQuota: null,
      defectMaterialPaid: true,
    });
    await call('output.record', { workDate: '2026-10-22', workerId: ran, operationId: id, qualified: 50_000 });
    const month = await call('payroll.month', { month: october });
    expect(month.complete).toBe(false);
    expect(month.unpriced).toMatchObject([{ productNo: 'Q02', operationName: '卷边', quantity: 50_000 }]);
    expect(await refusal(call('payroll.lock', { month: october }))).toBe(
      '2026年10月工资里还有产量没有工价（待定价），请先定价再封存。',
    );
  });
});

describe('the wage sheet', () => {
  test('every row adds up, and the sums are those of the rows', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    await aMonth(workshop);
    const { rows, totals } = await call('payroll.wageSheet', { month: october });
    expect(rows).toHaveLength(1);
    for (const row of rows) {
      expect(row.piecePay + row.timePay + row.topUp + row.overtimeExtra + row.itemPay).toBe(row.gross);
      const kept = row.socialInsurance + row.tax + row.damages + row.itemDeductions + row.advances;
      expect(row.gross - kept + row.rounding).toBe(row.net);
    }
    expect(totals.net).toBe(rows.reduce((sum, { net }) => sum + net, 0));
    expect(rows[0]).toMatchObject({ workerNo: '0001', pieces: 5_706_000, site: '中心工厂' });
  });
});

describe('locking', () => {
  test('freezes the slip: a later rate or a changed rule does not move it, its entries are read-only', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { ran, record } = await aMonth(workshop);
    const before = await call('payroll.slips', { month: october });
    await call('payroll.lock', { month: october });
    await call('settings.change', { ...(await call('settings.get', {})), rounding: 'yuan' });
    expect((await call('payroll.slips', { month: october })).slips).toEqual(before.slips);
    expect(await call('payroll.month', { month: october })).toMatchObject({ state: 'locked', lockedBy: '老板' });
    expect(await refusal(record('2026-10-25', 1))).toContain('2026年10月');
    expect(await refusal(call('payroll.lock', { month: october }))).toContain('已封存');
    const entries = await call('payroll.lineEntries', { month: october, workerId: ran, line: 0 });
    expect(entries.map(({ part }) => part)).toEqual([1_200_000, 1_300_000]);
  });

  test('what a locked slip paid cannot be changed in SQL either', async () => {
    const workshop = aWorkshop();
    await aMonth(workshop);
    await workshop.call('payroll.lock', { month: october });
    const db = workshop.db as WritableDb;
    expect(() => db.run('UPDATE output_entries SET qualified = 1')).toThrow('a locked slip paid this output');
    expect(() => db.run('DELETE FROM output_entries')).toThrow('a locked slip paid this output');
    expect(() => db.run('UPDATE pay_slips SET net = 1')).toThrow('locked slips are never changed');
    expect(() => db.run('UPDATE pay_slip_lines SET amount = 1')).toThrow('locked slips are never changed');
  });

  test('goes in the order of the months, and is undone from the last one back, with a reason in the log', async () => {
    const workshop = aWorkshop();
    const { call, refusal, db } = workshop;
    const { record } = await aMonth(workshop);
    await record('2026-09-10', 7);
    expect((await call('payroll.month', { month: october })).openBefore).toEqual(['2026-09']);
    expect(await refusal(call('payroll.lock', { month: october }))).toBe(
      '2026年9月工资还没有封存，请先封存它再封存2026年10月工资。',
    );
    await call('payroll.lock', { month: '2026-09' });
    await call('payroll.lock', { month: october });
    expect(await refusal(call('payroll.unlock', { month: '2026-09', reason: '漏记' }))).toContain('请先解封2026年10月');
    await call('payroll.unlock', { month: october, reason: '漏记一天' });
    await record('2026-10-26', 5);
    expect((await call('payroll.months', {})).map(({ month, state }) => [month, state])).toEqual([
      ['2026-10', 'draft'],
      ['2026-09', 'locked'],
    ]);
    const log = db.all<{ sentence: string }>('SELECT sentence FROM audit_entries ORDER BY id DESC LIMIT 2');
    expect(log.map(({ sentence }) => sentence)).toContain('解封 2026年10月工资：漏记一天');
  });

  test('is for the bookkeeper, unlocking for the owner, and a clerk sees no wages', async () => {
    const workshop = aWorkshop();
    await aMonth(workshop);
    const clerk = workshop.as({ name: '小王', role: 'clerk' });
    const bookkeeper = workshop.as({ name: '李会计', role: 'bookkeeper' });
    for (const method of ['payroll.month', 'payroll.slips', 'payroll.wageSheet', 'payroll.json'] as const)
      expect(await clerk.refusal(clerk.call(method, { month: october }))).toContain('没有权限');
    await bookkeeper.call('payroll.lock', { month: october });
    expect(await bookkeeper.refusal(bookkeeper.call('payroll.unlock', { month: october, reason: '试' }))).toBe(
      '当前操作员没有权限，需要老板来做。',
    );
  });

  test('an empty month has nothing to lock', async () => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('payroll.lock', { month: october }))).toBe('2026年10月工资没有可封存的工资条。');
  });
});
