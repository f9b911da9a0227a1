// The other documents of material: 补料, 转交, 节约, 尾单结清, the store, and 冲销 of every one.
import { describe, expect, test } from 'vitest';
import type { Call, InputOf } from '../../shared/contract/index.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { bringBack, homeWork, sendOut, takeIn, type HomeWork } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

type Draft = InputOf<'materials.addDocument'>;
type Reversed = InputOf<'materials.reverse'>;

const metre = 1000;

/** A dispatch of 100 pairs and 130 m of thread on the 1st. */
async function hundredPairs(call: Call): Promise<HomeWork & { id: number; lineId: number }> {
  const work = await homeWork(call);
  const sent = await sendOut(call, work, {
    ...{ dispatchNo: 'F001', date: '2026-11-01', dueDate: '2026-11-10', pairs: 100, metres: 130, agreedRate: 9000 },
  });
  return { ...work, ...sent };
}

function supplement(work: HomeWork, metres: number, more: Partial<Extract<Draft, { kind: 'supplement' }>> = {}): Draft {
  return {
    ...{
      kind: 'supplement',
      documentNo: 'B001',
      date: '2026-11-05',
      reason: '',
      workerId: work.workerId,
      siteId: null,
    },
    ...{ cause: 'loss', lines: [{ dispatchId: null, materialId: work.thread, quantity: metres * metre }] },
    ...more,
  };
}

function transfer(work: HomeWork, toWorkerId: number, metres: number): Draft {
  return {
    ...{
      kind: 'transfer',
      documentNo: 'Z001',
      date: '2026-11-06',
      reason: '她做得快',
      workerId: work.workerId,
      toWorkerId,
    },
    lines: [{ dispatchId: null, materialId: work.thread, quantity: metres * metre }],
  };
}

function back(kind: Reversed['kind'], documentId: number, date = '2026-11-20'): Reversed {
  return { reversalNo: `C${kind}${String(documentId)}`, date, kind, documentId, reason: '开错了' };
}

async function balance(call: Call, workerNo = '0004', asOf = '2026-11-30') {
  const { balances, violations } = await call('materials.json', { asOf });
  return { ...balances.find((each) => each.workerNo === workerNo), violations };
}

describe('more thread for the same dispatch', () => {
  test('a supplement counts as hers, and goes with the loss of the dispatch', async () => {
    const { call } = aWorkshop();
    const work = await hundredPairs(call);
    await call('materials.addDocument', supplement(work, 20));
    expect(await balance(call)).toMatchObject({
      dispatched: 130_000,
      supplemented: 20_000,
      held: 150_000,
      violations: [],
    });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-11-08', lineId: work.lineId, pairs: [100] });
    const preview = await call('materials.previewSettlement', {
      dispatchId: work.id,
      date: '2026-11-09',
      overLoss: 'charge',
    });
    expect(preview.materials).toMatchObject([{ quantity: 25_000, allowed: 2500, overLoss: 22_500, charged: 1125 }]);
    expect(await call('materials.listDocuments', { month: '2026-11' })).toMatchObject([
      {
        kind: 'supplement',
        documentNo: 'B001',
        from: '总库',
        to: '陈大琼（0004）',
        cause: 'loss',
        what: '锁边线 20 米',
      },
    ]);
  });

  test('needs an open dispatch and a running engagement', async () => {
    const { call, refusal } = aWorkshop();
    const work = await homeWork(call);
    expect(await refusal(call('materials.addDocument', supplement(work, 20)))).toBe(
      '陈大琼（0004）没有未结清的发料单，补料要记在一张发料单上。请先开发料单。',
    );
    expect(await refusal(call('materials.addDocument', supplement(work, 20, { workerId: 99 })))).toContain(
      '找不到这名工人',
    );
  });
});

describe('thread from one home to another', () => {
  test('leaves one and arrives at the other in one document', async () => {
    const { call } = aWorkshop();
    const work = await hundredPairs(call);
    const other = await aWorker(call, '0005', '冉小兰');
    await sendOut(
      call,
      { ...work, workerId: other },
      { dispatchNo: 'F002', date: '2026-11-02', pairs: 50, metres: 60 },
    );
    await call('materials.addDocument', transfer(work, other, 30));
    expect(await balance(call)).toMatchObject({ transferredOut: 30_000, held: 100_000 });
    expect(await balance(call, '0005')).toMatchObject({ dispatched: 60_000, transferredIn: 30_000, held: 90_000 });
  });

  test('more than she holds, to herself, to somebody without a dispatch: refused, and nothing is written', async () => {
    const { call, refusal, db } = aWorkshop();
    const work = await hundredPairs(call);
    const other = await aWorker(call, '0005', '冉小兰');
    expect(await refusal(call('materials.addDocument', transfer(work, other, 30)))).toBe(
      '冉小兰（0005）没有未结清的发料单，转来的料要记在一张发料单上。请先开发料单。',
    );
    await sendOut(
      call,
      { ...work, workerId: other },
      { dispatchNo: 'F002', date: '2026-11-02', pairs: 50, metres: 60 },
    );
    expect(await refusal(call('materials.addDocument', transfer(work, other, 131)))).toBe(
      '陈大琼（0004）手上只有锁边线 130 米，转交不了 131 米。请核对数量，或先补上漏开的发料单。',
    );
    expect(await refusal(call('materials.addDocument', transfer(work, work.workerId, 1)))).toBe(
      '转出和转入都是陈大琼（0004），请改其中一人。',
    );
    expect(db.all('SELECT * FROM material_documents')).toEqual([]);
  });
});

describe('used beyond what was held', () => {
  test('stands on 今日 and in the check until it is booked as saved; no more than is missing', async () => {
    const { call, refusal } = aWorkshop();
    const work = await homeWork(call);
    const { lineId } = await sendOut(call, work, { dispatchNo: 'F001', date: '2026-11-01', pairs: 100, metres: 120 });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-11-08', lineId, pairs: [100] });
    expect((await balance(call)).violations).toEqual([
      '陈大琼（0004）的锁边线用料比发料多 5 米（最近的发料单 F001），请补开漏掉的发料单，或结清时记为节约。',
    ]);
    expect(await call('home.today', {})).toContainEqual({
      kind: 'overUsed',
      count: 1,
      names: ['陈大琼 锁边线'],
      month: null,
    });
    const saving = (metres: number): Draft => ({
      ...{ kind: 'saving', documentNo: 'J001', date: '2026-11-09', reason: '省料', workerId: work.workerId },
      lines: [{ dispatchId: null, materialId: work.thread, quantity: metres * metre }],
    });
    expect(await refusal(call('materials.addDocument', saving(6)))).toBe(
      '陈大琼（0004）的锁边线只超用了 5 米，记不了 6 米 节约。',
    );
    const { id } = await call('materials.addDocument', saving(5));
    expect(await balance(call)).toMatchObject({ saved: 5000, held: 0, violations: [] });
    expect((await call('home.today', {})).map(({ kind }) => kind)).not.toContain('overUsed');
    await call('materials.reverse', back('document', id));
    expect((await balance(call)).violations).toHaveLength(1);
  });
});

describe('the tail of an order', () => {
  test('is closed line by line with a reason: no longer owed, no longer overdue', async () => {
    const { call, refusal } = aWorkshop();
    const work = await hundredPairs(call);
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-11-08', lineId: work.lineId, pairs: [96, 2] });
    const close = (pairs: number, reason = '客户不要了'): Draft => ({
      ...{ kind: 'shortClose', documentNo: 'W001', date: '2026-11-12', reason, workerId: work.workerId },
      lines: [{ dispatchLineId: work.lineId, quantity: pairs * 1000 }],
    });
    expect(await refusal(call('materials.addDocument', close(4, '')))).toContain('原因');
    expect(await refusal(call('materials.addDocument', close(5)))).toBe(
      '发料单 F001 的布鞋垫 2 手工锁边只差 4 未交，结不了 5。',
    );
    await call('materials.addDocument', close(4));
    const { dispatches } = await call('materials.json', { asOf: '2026-11-30' });
    expect(dispatches).toMatchObject([{ asked: 100, qualified: 96, rework: 0, stillOut: 0, overdueDays: 0 }]);
    expect(
      await refusal(takeIn(call, work, { collectionNo: 'S002', date: '2026-11-13', lineId: work.lineId, pairs: [1] })),
    ).toBe('发料单 F001 的布鞋垫 2 手工锁边只发了 96，收下后共 97，多了。确实多交的，请写明原因再收。');
  });
});

describe('the store', () => {
  test('receipts, dispatches, returns, issues, a stock-take and another store; below zero with a notice', async () => {
    const { call, refusal } = aWorkshop();
    const work = await hundredPairs(call);
    const siteId = await call('sites.add', {
      siteNo: 'W01',
      name: '凤来车间',
      kind: 'satellite',
      township: '',
      village: '',
      district: '',
    });
    const line = { materialId: work.thread, quantity: 50 * metre };
    const head = { date: '2026-11-02', reason: '', siteId: null };
    const { notices } = await call('materials.addDocument', {
      kind: 'receipt',
      documentNo: 'R001',
      ...head,
      cause: 'customer',
      lines: [line],
    });
    expect(notices).toEqual(['总库的锁边线账面成了 -80 米，请补上漏开的入库单，或盘点。']);
    await call('materials.addDocument', {
      ...{ kind: 'receipt', documentNo: 'R002', ...head, cause: 'purchase' },
      lines: [{ ...line, quantity: 500 * metre }],
    });
    await bringBack(call, work, { returnNo: 'T001', date: '2026-11-03', dispatchId: null, metres: 10 });
    await call('materials.addDocument', { kind: 'issue', documentNo: 'L001', ...head, lines: [line] });
    await call('materials.addDocument', {
      kind: 'siteTransfer',
      documentNo: 'D001',
      ...head,
      toSiteId: siteId,
      lines: [line],
    });
    const count = (counted: number): Draft => ({
      ...{ kind: 'stocktake', documentNo: 'P001', date: '2026-11-04', reason: '月底盘点', siteId: null },
      lines: [{ materialId: work.thread, counted: counted * metre }],
    });
    expect(await refusal(call('materials.addDocument', count(330)))).toBe(
      '盘点数和账面都一样，没有差额，不用开盘点单。',
    );
    await call('materials.addDocument', count(327));
    const [main, satellite] = await call('materials.store', { asOf: '2026-11-30' });
    expect(main).toMatchObject({
      ...{ site: '总库', received: 550_000, dispatched: 130_000, returned: 10_000, issued: 50_000 },
      ...{ counted: -3000, moved: -50_000, balance: 327_000 },
    });
    expect(satellite).toMatchObject({ site: '凤来车间', moved: 50_000, balance: 50_000 });
    expect(
      await refusal(
        call('materials.addDocument', {
          kind: 'siteTransfer',
          documentNo: 'D002',
          ...head,
          toSiteId: null,
          lines: [line],
        }),
      ),
    ).toBe('调出和调入是同一个库，请改其中一个。');
    expect(await refusal(call('materials.remove', { id: work.thread }))).toContain('锁边线');
  });
});

describe('a document is taken back by a reversing one', () => {
  test('each kind counts until the day of its reversal and no longer', async () => {
    const { call } = aWorkshop();
    const work = await hundredPairs(call);
    const collection = await takeIn(call, work, {
      collectionNo: 'S001',
      date: '2026-11-08',
      lineId: work.lineId,
      pairs: [40],
    });
    const returned = await bringBack(call, work, {
      returnNo: 'T001',
      date: '2026-11-09',
      dispatchId: null,
      metres: 10,
    });
    expect(await balance(call)).toMatchObject({ usedQualified: 50_000, returned: 10_000, held: 70_000 });
    await call('materials.reverse', back('return', returned));
    await call('materials.reverse', back('collection', collection));
    expect(await balance(call, '0004', '2026-11-19')).toMatchObject({
      usedQualified: 50_000,
      returned: 10_000,
      held: 70_000,
    });
    expect(await balance(call)).toMatchObject({ usedQualified: 0, returned: 0, held: 130_000, violations: [] });
    expect(await call('output.list', { from: '2026-11-01', to: '2026-11-30' })).toMatchObject({ entries: [] });
    await call('materials.reverse', back('dispatch', work.id));
    expect(await balance(call)).toEqual({ violations: [] });
    expect((await call('materials.json', { asOf: '2026-11-30' })).dispatches).toEqual([]);
    expect(await call('materials.listReversals', { month: '2026-11' })).toMatchObject([
      { document: '退料单 T001', worker: '陈大琼（0004）', reason: '开错了' },
      { document: '发料单 F001' },
      { document: '收货单 S001' },
    ]);
  });

  test('not twice, not before its day, not from under what builds on it, not what was used up since', async () => {
    const { call, refusal } = aWorkshop();
    const work = await hundredPairs(call);
    const { id: more } = await call('materials.addDocument', supplement(work, 20));
    const collection = await takeIn(call, work, {
      collectionNo: 'S001',
      date: '2026-11-08',
      lineId: work.lineId,
      pairs: [100],
    });
    await bringBack(call, work, { returnNo: 'T001', date: '2026-11-09', dispatchId: null, metres: 20 });
    expect(await refusal(call('materials.reverse', back('document', more)))).toBe(
      '补料单 B001 不能撤：陈大琼（0004）的锁边线已经用掉、退回或转走，撤了会差 15 米。',
    );
    expect(await refusal(call('materials.removeDocument', { id: more }))).toContain('撤了会差 15 米');
    expect(await refusal(call('materials.reverse', back('dispatch', work.id)))).toBe(
      '发料单 F001 之后还有补料单 B001、收货单 S001、退料单 T001，请先冲销或删除它们。',
    );
    expect(await refusal(call('materials.reverse', back('collection', collection, '2026-11-07')))).toBe(
      '冲销日期不能早于收货单 S001的日期2026年11月8日，请改日期。',
    );
    await call('materials.settle', { dispatchId: work.id, date: '2026-11-15', overLoss: 'waive', reason: '新手' });
    expect(await refusal(call('materials.reverse', back('collection', collection)))).toBe(
      '收货单 S001 之后还有发料单 F001 的结清，请先冲销或删除它们。',
    );
    await call('materials.reverse', back('settlement', work.id, '2026-11-16'));
    expect(await balance(call, '0004', '2026-11-15')).toMatchObject({ writtenOff: 5000, held: 0 });
    await call('materials.reverse', back('collection', collection));
    expect(await refusal(call('materials.reverse', { ...back('collection', collection), reversalNo: 'C9' }))).toBe(
      '收货单 S001 已经冲销过了，一张单只能冲销一次。',
    );
    expect(await refusal(call('materials.removeCollection', { id: collection }))).toContain('已经冲销过了');
    await call('materials.settle', { dispatchId: work.id, date: '2026-11-22', overLoss: 'waive', reason: '不做了' });
    expect((await balance(call)).violations).toEqual([]);
  });

  test('of a locked month: the wage it paid is taken back in the month of the reversal', async () => {
    const { call, refusal } = aWorkshop('2026-12-03');
    const work = await hundredPairs(call);
    const collection = await takeIn(call, work, {
      collectionNo: 'S001',
      date: '2026-11-08',
      lineId: work.lineId,
      pairs: [40, 0, 0, 2],
    });
    await call('payroll.lock', { month: '2026-11', part: null });
    expect(await refusal(call('materials.removeDispatch', { id: work.id }))).toBe(
      '发料单 F001 是2026年11月1日的，那个月的工资已经封存，不能删除。要更正请开冲销单。',
    );
    expect(await refusal(call('materials.removeCollection', { id: collection }))).toContain('已封存');
    await call('materials.reverse', back('collection', collection, '2026-12-02'));
    expect(await call('payroll.listAdjustments', {})).toMatchObject([
      { workerNo: '0004', month: '2026-12', corrects: '2026-11', amount: -3780, reason: '冲销收货单 S001：开错了' },
    ]);
    const { checks } = await call('checks.run', {});
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('codes and slips', () => {
  test('a code finds its document and person; one wrong character does not', async () => {
    const { call, refusal } = aWorkshop();
    const work = await hundredPairs(call);
    const { code, title, materials, goods, worker } = await call('materials.slip', { kind: 'dispatch', id: work.id });
    expect({ title, worker, materials, goods }).toMatchObject({
      ...{ title: '发料单', worker: '陈大琼（0004）' },
      materials: [{ material: '锁边线', quantity: 130_000, balance: 130_000 }],
      goods: [{ operation: '布鞋垫 2 手工锁边', asked: 100_000, rate: 9000, stillOut: 100_000 }],
    });
    expect(await call('materials.findCode', { code: ` ${code.toLowerCase()} ` })).toEqual({
      ...{ kind: 'dispatch', id: work.id, workerId: work.workerId, what: '发料单 F001' },
    });
    const wrong = code.slice(0, 5) + (code.endsWith('A') ? 'B' : 'A');
    expect(await refusal(call('materials.findCode', { code: wrong }))).toBe(
      `编号 ${wrong} 不对：有一个字打错，或两个字颠倒了。请对着单子再输一遍。`,
    );
    const { code: hers } = await call('materials.counter', { workerId: work.workerId });
    expect(await call('materials.findCode', { code: hers })).toMatchObject({
      kind: 'worker',
      what: '工人 0004 陈大琼',
    });
  });

  test('the counter shows what she holds, owes, late first; the slip of goods says what is still out', async () => {
    const { call } = aWorkshop();
    const work = await hundredPairs(call);
    await sendOut(call, work, { dispatchNo: 'F002', date: '2026-10-20', dueDate: '2026-10-30', pairs: 10, metres: 13 });
    const collection = await takeIn(call, work, {
      collectionNo: 'S001',
      date: '2026-11-08',
      lineId: work.lineId,
      pairs: [40, 2, 1],
    });
    expect(await call('materials.counter', { workerId: work.workerId })).toMatchObject({
      ...{ workerNo: '0004', name: '陈大琼', engaged: true, tools: [] },
      held: [{ name: '锁边线', held: 91_750 }],
      owed: [
        { dispatchNo: 'F002', overdueDays: 25, stillOut: 10_000 },
        { dispatchNo: 'F001', overdueDays: 14, stillOut: 57_000, reworkOpen: 2000 },
      ],
    });
    const slip = await call('materials.slip', { kind: 'collection', id: collection });
    expect(slip.goods).toMatchObject([{ qualified: 40_000, rework: 2000, defectWorker: 1000, stillOut: 59_000 }]);
    expect(slip.materials).toEqual([{ material: '锁边线', unit: '米', quantity: 51_250, balance: 91_750 }]);
  });
});
