import { describe, expect, test } from 'vitest';
import { placeOf } from '../../shared/features/cards/rules.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut, takeIn } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

const clerk = { name: '小王', role: 'clerk' } as const;

describe('one card per person', () => {
  test('material held, goods owed with their dates, the machine lent, the month’s output and pay', async () => {
    const { call } = aWorkshop('2026-10-20');
    const work = await homeWork(call);
    const { workerId } = work;
    await call('products.addRate', {
      ...{ operationId: work.edging, grade: null, workerId: null, fromDate: '2026-01-01' },
      ...{ rate: 3500, tierMode: 'none', tiers: [] },
    });
    const { lineId } = await sendOut(call, work, {
      ...{ dispatchNo: 'F1', date: '2026-10-01', dueDate: '2026-10-15', pairs: 100, metres: 130 },
    });
    await takeIn(call, work, { collectionNo: 'S1', date: '2026-10-10', lineId, pairs: [60, 2] });
    const equipmentId = await call('equipment.add', {
      ...{ equipmentNo: 'E01', name: '平缝机', value: 260_000, funding: '鲁渝协作资金', siteId: null },
    });
    await call('equipment.lend', {
      equipmentId,
      workerId,
      fromDate: '2026-10-01',
      deposit: 20_000,
      dueDate: '2026-10-18',
    });
    await call('advances.add', {
      ...{ workerId, date: '2026-10-05', amount: 30_000, plan: 'parts', planValue: 3, firstMonth: '2026-11' },
      ...{ skipped: [], note: '' },
    });

    const card = await call('cards.get', { workerId });
    expect(card).toMatchObject({
      ...{ workerNo: '0004', name: '陈大琼', month: '2026-10', idNumber: '500236********0043' },
      engagement: { kind: 'labor_contract', taxItem: 'wages', siteName: '中心工厂' },
      output: [{ operation: '布鞋垫 · 手工锁边', team: null, qualified: 60_000, rework: 2000 }],
      held: [{ materialNo: 'M01', name: '锁边线', unit: '米', held: 55_000 }],
      owed: [{ dispatchNo: 'F1', dueDate: '2026-10-15', stillOut: 38_000, reworkOpen: 2000, overdueDays: 5 }],
      borrowed: [{ equipmentNo: 'E01', deposit: 20_000, dueDate: '2026-10-18', lateDays: 2 }],
    });
    expect(await call('cards.pay', { workerId })).toMatchObject({
      state: 'draft',
      slip: { piecePay: 2100, topUp: 217_900, gross: 220_000, kept: 0, net: 220_000 },
      advances: [{ date: '2026-10-05', amount: 30_000, plan: 'parts', planValue: 3, left: 30_000 }],
    });
  });

  test('a clerk sees the card and not the pay', async () => {
    const workshop = aWorkshop();
    const workerId = await aWorker(workshop.call, '0004', '陈大琼');
    const counter = workshop.as(clerk);
    expect(await counter.call('cards.get', { workerId })).toMatchObject({ name: '陈大琼', output: [], owed: [] });
    expect(await counter.refusal(counter.call('cards.pay', { workerId }))).toBe(
      '当前操作员没有权限，需要会计或老板来做。',
    );
  });

  test('somebody who is not in the book has no card', async () => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('cards.get', { workerId: 99 }))).toBe('找不到这名工人，可能已被删除，请刷新后再试。');
  });

  test('papers: what is there and what is missing', async () => {
    const { call } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    const { papers } = await call('cards.get', { workerId });
    expect(papers.map(({ kind, present, note }) => [kind, present, note])).toEqual([
      ['idNumber', true, '号码通过校验'],
      ['agreement', false, '没有打印和签字的记录'],
      ['bankAccount', false, '没有登记'],
      ['phone', false, '没有登记'],
      ['address', false, '没有登记'],
    ]);
  });
});

describe('households', () => {
  const home = { township: '安坪镇', village: '三沱村1组', directions: '村小学对面' };
  const sister = { id: null, name: '陈小琼', relation: '妹妹', phone: '10000000009' };

  test('helpers are named under the one contract holder, changed and taken off', async () => {
    const { call, db } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    const mother = { id: null, name: '王素芳', relation: '婆婆', phone: '' };
    await call('cards.setHousehold', { workerId, ...home, helpers: [sister, mother] });
    const { household } = await call('cards.get', { workerId });
    expect(household).toMatchObject({ ...home, guessed: false });
    const [first] = household.helpers;
    await call('cards.setHousehold', {
      ...{ workerId, ...home },
      helpers: [{ id: first?.id ?? 0, name: '陈小琼', relation: '妹妹', phone: '10000000010' }],
    });
    expect((await call('cards.get', { workerId })).household.helpers).toEqual([
      { id: first?.id, name: '陈小琼', relation: '妹妹', phone: '10000000010' },
    ]);
    expect(await call('workers.pick', {})).toHaveLength(1);
    expect(db.get('SELECT sentence FROM audit_entries ORDER BY id DESC')).toEqual({
      sentence: '工人 0004 陈大琼 的家庭：安坪镇三沱村1组，家庭成员 1 人',
    });
  });

  test('a helper written twice, or the holder herself, is refused and nothing changes', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    const twice = call('cards.setHousehold', { workerId, ...home, helpers: [sister, sister] });
    expect(await refusal(twice)).toBe('家庭成员“陈小琼”写了两次，请去掉一个。');
    const self = call('cards.setHousehold', { workerId, ...home, helpers: [{ ...sister, name: '陈大琼' }] });
    expect(await refusal(self)).toBe('陈大琼是承揽人本人，不用再写进家庭成员。');
    expect((await call('cards.get', { workerId })).household).toMatchObject({ township: '', helpers: [] });
  });

  test('township and village are read from the living address until somebody writes them down', () => {
    expect(placeOf('重庆市奉节县安坪镇三沱村1组')).toEqual({ township: '安坪镇', village: '三沱村1组' });
    expect(placeOf('奉节县康坪乡沱口村')).toEqual({ township: '康坪乡', village: '沱口村' });
    expect(placeOf('重庆市奉节县永安街道县城社区')).toEqual({ township: '永安街道', village: '县城社区' });
    expect(placeOf('四川成都')).toEqual({ township: '', village: '' });
    expect(placeOf('')).toEqual({ township: '', village: '' });
  });
});
