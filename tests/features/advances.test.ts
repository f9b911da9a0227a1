import { describe, expect, test } from 'vitest';
import { aWorkshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const parts = {
  date: '2026-10-08',
  amount: 50_000,
  plan: 'parts',
  planValue: 2,
  firstMonth: '2026-10',
  skipped: [] as string[],
  note: '',
} as const;

describe('advances', () => {
  test('500 yuan in two parts, a month skipped later, then taken back', async () => {
    const { call, db } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰');
    const { id } = await call('advances.add', { ...parts, workerId });
    await call('advances.change', { id, advance: { ...parts, workerId, skipped: ['2026-12', '2026-11', '2026-12'] } });
    expect(await call('advances.list', {})).toEqual([
      { ...parts, id, workerId, skipped: ['2026-11', '2026-12'], workerNo: '0001', workerName: '冉小兰', taken: 0 },
    ]);
    await call('advances.remove', { id });
    expect(await call('advances.list', {})).toEqual([]);
    expect(db.all(`SELECT sentence FROM audit_entries WHERE method LIKE 'advances%'`)).toEqual([
      { sentence: '新增预支 0001 冉小兰 500.00 元' },
      { sentence: '修改预支 0001 冉小兰 500.00 元' },
      { sentence: '删除预支 0001 冉小兰 500.00 元' },
    ]);
  });

  test('parts without a number, nothing at all, a first month before the money was paid', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰');
    const add = (change: object) => refusal(call('advances.add', { ...parts, workerId, ...change }));
    expect(await add({ planValue: null })).toBe('期数或每月金额：要填分几期。');
    expect(await add({ amount: 0 })).toBe('金额：要大于 0。');
    expect(await add({ firstMonth: '2026-09' })).toBe('首扣月份2026年9月早于预支日期2026年10月8日，请核对。');
    expect(await call('advances.list', {})).toEqual([]);
  });
});
