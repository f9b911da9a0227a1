// Three months of a small workshop with what really goes wrong; at the end everybody has been paid exactly what her slips say.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '../../shared/values/ids.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { aWorkbook } from '../support/aWorkbook.ts';
import { aWorker } from '../support/people.ts';

const workshop: Workshop = aWorkshop('2026-12-05');
const { call, refusal } = workshop;
let collar: Id<'Operation'>;
let ran: Id<'Worker'>;
let chen: Id<'Worker'>;
let xiang: Id<'Worker'>;

const record = (workerId: number, workDate: string, count: number, late = false) =>
  call('output.record', { workDate, workerId, operationId: collar, qualified: count * 1000, late });

const payAll = async (month: string, date: string) => {
  const { rows } = await call('payments.month', { month });
  const slipIds = rows.filter(({ open }) => open > 0).map(({ slipId }) => slipId);
  return call('payments.payOpen', { month, slipIds, date, method: 'bank', payerAccount: '', voucherNo: '', note: '' });
};

const netOf = async (month: string, workerId: number) =>
  (await call('payroll.slips', { month, workerIds: [workerId] })).slips[0]?.net;

beforeAll(async () => {
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = { productId, operationNo: '2', name: '上领', dailyQuota: null, defectMaterialPaid: true };
  collar = (await call('products.addOperation', operation)).id;
  await call('products.addRate', {
    operationId: collar,
    grade: null,
    workerId: null,
    fromDate: '2026-09-01',
    rate: 3500,
    tierMode: 'none',
    tiers: [],
  });
  const freely = { kind: 'service_agreement', workMode: 'flexible', taxItem: 'none' } as const;
  ran = await aWorker(call, '0001', '冉小兰', freely);
  chen = await aWorker(call, '0002', '陈大琼', {
    kind: 'home_contract',
    workMode: 'home',
    taxItem: 'none',
    siteId: null,
  });
  xiang = await aWorker(call, '0003', '向国军', { monthlyRate: 300_000 });
});

describe('three months', () => {
  test('September is typed in, brought in twice from Excel, locked and paid', async () => {
    await record(ran, '2026-09-07', 2000);
    const rows = [
      ['日期', '工号', '款号', '工序号', '合格'],
      ['2026-09-08', '0002', 'Q01', '2', 3000],
    ];
    const path = await aWorkbook({ 产量: rows });
    for (const created of [1, 0]) {
      const report = await call('imports.readBookWorkbook', { path });
      expect(report).toMatchObject({ created, errors: [] });
      if (created > 0) await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    }
    await call('payroll.lock', { month: '2026-09' });
    expect([await netOf('2026-09', ran), await netOf('2026-09', chen), await netOf('2026-09', xiang)]).toEqual([
      70_000, 105_000, 300_000,
    ]);
    expect(await payAll('2026-09', '2026-10-10')).toMatchObject({ count: 3, amount: 475_000 });
  });

  test('October: a raise on the 16th, and an advance bigger than the pay', async () => {
    await record(ran, '2026-10-09', 1000);
    await record(chen, '2026-10-10', 2000);
    await call('advances.add', {
      workerId: chen,
      date: '2026-10-12',
      amount: 100_000,
      plan: 'once',
      planValue: null,
      firstMonth: '2026-10',
      skipped: [],
      note: '',
    });
    const { engagements } = await call('workers.get', { id: xiang });
    const now = engagements[0];
    if (now === undefined) throw new Error('no engagement');
    const { id: _, ...engagement } = now;
    await call('workers.switchEngagement', {
      ...engagementDraft(engagement),
      workerId: xiang,
      fromDate: '2026-10-16',
      toDate: null,
      monthlyRate: 330_000,
    });
    const [slip] = (await call('payroll.slips', { month: '2026-10', workerIds: [xiang] })).slips;
    expect(slip?.blocks.map(({ fromDate, toDate }) => [fromDate, toDate])).toEqual([
      ['2026-10-01', '2026-10-15'],
      ['2026-10-16', '2026-10-31'],
    ]);
    expect(slip?.gross).toBeGreaterThan(300_000);
    expect(slip?.gross).toBeLessThan(330_000);
    await call('payroll.lock', { month: '2026-10' });
    expect(await netOf('2026-10', chen)).toBe(0);
    expect(await call('advances.list', {})).toMatchObject([{ amount: 100_000, taken: 70_000 }]);
    await payAll('2026-10', '2026-11-10');
  });

  test('afterwards a wrong rate and a forgotten day come to light: what is paid stays, the next run mends it', async () => {
    expect(await refusal(call('payroll.unlock', { month: '2026-10', reason: '单价错了' }))).toContain('已经发放过');
    expect(await refusal(record(ran, '2026-10-20', 100))).toContain('补记');
    await record(ran, '2026-10-20', 100, true);
    await call('payroll.addAdjustment', {
      workerId: ran,
      month: '2026-11',
      corrects: '2026-10',
      amount: 1000,
      reason: '上领 0.35 应为 0.36，1,000 件',
    });
    await record(ran, '2026-11-03', 500);
    await record(chen, '2026-11-04', 4000);
    const [slip] = (await call('payroll.slips', { month: '2026-11', workerIds: [ran] })).slips;
    expect(slip?.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['piece', 17_500],
      ['late', 3500],
      ['adjustment', 1000],
    ]);
  });

  test('November: she leaves on the 15th; a payment fails and is made again', async () => {
    const [engagement] = (await call('workers.get', { id: ran })).engagements;
    if (engagement === undefined) throw new Error('no engagement');
    await call('workers.endEngagement', { id: engagement.id, toDate: '2026-11-15' });
    expect(await refusal(record(ran, '2026-11-16', 1))).toContain('没有用工关系');
    await call('payroll.lock', { month: '2026-11' });
    expect(await netOf('2026-11', chen)).toBe(140_000 - 30_000);
    await payAll('2026-11', '2026-12-03');
    const paid = (await call('payments.list', { month: '2026-11' })).find(({ workerId }) => workerId === ran);
    if (paid === undefined) throw new Error('not paid');
    await call('payments.fail', { ids: [paid.id], date: '2026-12-04', reason: '卡已注销' });
    expect((await call('payments.arrears', {})).rows).toMatchObject([{ name: '冉小兰', open: 22_000 }]);
    const { rows } = await call('payments.month', { month: '2026-11' });
    const slipId = rows.find(({ workerId }) => workerId === ran)?.slipId;
    if (slipId === undefined) throw new Error('no slip');
    const cash = {
      slipId,
      date: '2026-12-05',
      method: 'cash' as const,
      payerAccount: '',
      payeeAccount: '',
      voucherNo: '',
      note: '',
      collectedBy: '',
    };
    expect(await refusal(call('payments.pay', { ...cash, amount: 22_001 }))).toContain('冉小兰');
    await call('payments.pay', { ...cash, amount: 22_000 });
  });

  test('everybody was paid what her slips say, to the fen, and the book is whole', async () => {
    const sums = workshop.db.all<{ name: string; net: number; paid: number }>(
      `SELECT name, sum(net) AS net,
              (SELECT sum(amount) FROM payments
               WHERE payments.worker_id = workers.id
                 AND payments.id NOT IN (SELECT payment_id FROM payment_failures)) AS paid
       FROM workers JOIN pay_slips ON worker_id = workers.id
       GROUP BY workers.id ORDER BY worker_no`,
    );
    expect(sums.map(({ name }) => name)).toEqual(['冉小兰', '陈大琼', '向国军']);
    for (const { net, paid } of sums) expect(paid).toBe(net);
    expect((await call('payments.arrears', {})).rows).toEqual([]);
    expect((await call('payroll.months', {})).map(({ state }) => state)).toEqual(['paid', 'paid', 'paid']);
  });
});

type Engagement = Parameters<typeof call<'workers.switchEngagement'>>[1];

function engagementDraft(engagement: Omit<Engagement, 'workerId'>): Omit<Engagement, 'workerId'> {
  const { post, kind, workMode, siteId, fromDate, toDate, taxItem, hourlyRate, dailyRate, monthlyRate } = engagement;
  const { socialInsurance, damagesCap } = engagement;
  const paid = { hourlyRate, dailyRate, monthlyRate, socialInsurance, damagesCap };
  return { post, kind, workMode, siteId, fromDate, toDate, taxItem, ...paid };
}
