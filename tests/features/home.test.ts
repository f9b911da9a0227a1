import { describe, expect, test } from 'vitest';
import { todoText } from '../../shared/text/home.ts';
import type { Call } from '../../shared/contract/index.ts';
import { aWorker } from '../support/people.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

describe('今日', () => {
  test('a new book says what to do first', async () => {
    const { call } = aWorkshop();
    expect((await call('home.today', {})).map(todoText)).toEqual([
      '还没有场所，请先登记中心工厂和卫星车间',
      '还没有工人，请登记工人和用工关系，或者从 Excel 导入',
      '还没有产品和工序，请先登记',
      '还没有产量，可以开始记了',
      '今年的节假日还没有登记，加班和应出勤会按普通周历算',
    ]);
  });

  test('what is done is no longer listed', async () => {
    const { call } = aWorkshop();
    await call('sites.add', { siteNo: 'H01', name: '中心工厂', kind: 'hub', township: '', village: '', district: '' });
    expect((await call('home.today', {})).map(({ kind }) => kind)).not.toContain('noSites');
  });

  test('work without a price, months that are not locked, and engagements that end, by name', async () => {
    const { call } = aWorkshop('2026-11-24');
    const id = await aWorker(call, '0001', '王秀英', { toDate: '2026-12-15' });
    await aWorker(call, '0002', '李桂兰', { toDate: '2026-12-25' });
    const operationId = await anOperation(call);
    await call('output.record', { workerId: id, operationId, workDate: '2026-09-30', qualified: 12_000 });
    await call('output.record', { workerId: id, operationId, workDate: '2026-11-02', qualified: 5000 });
    expect((await call('home.today', {})).map(todoText)).toEqual([
      '1 道工序有产量没有工价：围裙 · 锁边',
      '2026年9月工资还没有封存',
      '1 人的用工关系 30 天内到期：王秀英',
      '今年的节假日还没有登记，加班和应出勤会按普通周历算',
    ]);
    await call('products.price', { prices: [{ operationId, rate: 1500, fromDate: '2026-09-01' }] });
    await call('payroll.lock', { month: '2026-09' });
    expect((await call('home.today', {})).map(todoText)).toEqual([
      '1 人的工资还没发清：王秀英',
      '2026年9月还没有结账',
      '1 人的用工关系 30 天内到期：王秀英',
      '今年的节假日还没有登记，加班和应出勤会按普通周历算',
    ]);
    const { rows } = await call('payments.month', { month: '2026-09' });
    const slipIds = rows.map(({ slipId }) => slipId);
    const proof = { date: '2026-10-10', method: 'bank', payerAccount: '', voucherNo: '', note: '' } as const;
    await call('payments.payOpen', { month: '2026-09', slipIds, ...proof });
    expect((await call('home.today', {})).map(todoText)[0]).toBe('1 张工资条发了还没登记签字：王秀英');
    await call('payments.sign', { slipIds, date: '2026-10-10' });
    await call('closing.close', { month: '2026-09', reason: '首月' });
    expect((await call('home.today', {})).map(({ kind }) => kind)).toEqual(['endingEngagements', 'noCalendar']);
  });

  test('a new engagement after the one that ends takes the worker off the list', async () => {
    const { call } = aWorkshop('2026-11-24');
    const workerId = await aWorker(call, '0001', '王秀英', { toDate: '2026-12-15' });
    const [ended] = (await call('workers.get', { id: workerId })).engagements;
    if (ended === undefined) throw new Error('no engagement');
    const { id: _, ...same } = ended;
    await call('workers.addEngagement', { ...same, workerId, fromDate: '2026-12-16', toDate: null });
    expect((await call('home.today', {})).map(({ kind }) => kind)).not.toContain('endingEngagements');
  });
});

async function anOperation(call: Call) {
  const productId = await call('products.add', { productNo: 'F01', name: '围裙', unit: '件', decimals: 0 });
  const operation = await call('products.addOperation', {
    productId,
    operationNo: '1',
    name: '锁边',
    dailyQuota: null,
    defectMaterialPaid: true,
  });
  return operation.id;
}
