import { describe, expect, test } from 'vitest';
import { aWorkshop } from '../support/aWorkshop.ts';
import { bringBack, homeWork, sendOut, takeIn, type HomeWork } from '../support/dispatching.ts';
import type { Call } from '../../shared/contract/index.ts';

/** The month of tiny.md: two dispatches, three collections, a return, a settlement. */
async function october(call: Call): Promise<HomeWork & { first: number; second: number }> {
  const work = await homeWork(call);
  const first = await sendOut(call, work, {
    dispatchNo: 'F001',
    date: '2026-10-08',
    dueDate: '2026-10-18',
    pairs: 1000,
    metres: 1300,
    agreedRate: 9000,
  });
  const second = await sendOut(call, work, {
    dispatchNo: 'F002',
    date: '2026-10-19',
    dueDate: '2026-10-28',
    pairs: 200,
    metres: 255,
  });
  await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-15', lineId: first.lineId, pairs: [590, 6, 2, 2] });
  await takeIn(call, work, { collectionNo: 'S002', date: '2026-10-22', lineId: first.lineId, pairs: [406] });
  await takeIn(call, work, { collectionNo: 'S003', date: '2026-10-26', lineId: second.lineId, pairs: [80, 5, 1] });
  await bringBack(call, work, { returnNo: 'T001', date: '2026-10-22', dispatchId: first.id, metres: 15 });
  await call('materials.settle', {
    dispatchId: first.id,
    date: '2026-10-23',
    overLoss: 'charge',
    reason: '超损耗按约定赔偿',
  });
  return { ...work, first: first.id, second: second.id };
}

describe('material that goes out and comes back', () => {
  test('the month of tiny.md: balance, what is still out, and nothing that does not fit', async () => {
    const { call } = aWorkshop();
    await october(call);
    expect(await call('materials.json', { asOf: '2026-10-31' })).toEqual({
      balances: [
        {
          ...{ workerNo: '0004', materialNo: 'M01', dispatched: 1_555_000, usedQualified: 1_345_000, usedDefect: 6250 },
          ...{ returned: 15_000, writtenOff: 35_000, held: 153_750 },
        },
      ],
      dispatches: [
        {
          ...{ dispatchNo: 'F001', workerNo: '0004', productNo: 'Q02', operationNo: '2', asked: 1000 },
          ...{ qualified: 996, rework: 0, defectWorker: 2, defectMaterial: 2, stillOut: 0, overdueDays: 0 },
        },
        {
          ...{ dispatchNo: 'F002', workerNo: '0004', productNo: 'Q02', operationNo: '2', asked: 200 },
          ...{
            qualified: 80,
            rework: 5,
            defectWorker: 1,
            defectMaterial: 0,
            stillOut: 114,
            overdueDays: 3,
          },
        },
      ],
      violations: [],
    });
  });

  test('looked at in the middle of the month the ledger knows only what had happened', async () => {
    const { call } = aWorkshop();
    await october(call);
    const { balances, dispatches } = await call('materials.json', { asOf: '2026-10-20' });
    expect(balances[0]).toMatchObject({
      dispatched: 1_555_000,
      usedQualified: 737_500,
      returned: 0,
      writtenOff: 0,
      held: 812_500,
    });
    expect(dispatches[0]).toMatchObject({ qualified: 590, rework: 6, stillOut: 400, overdueDays: 2 });
  });

  test('35 lost of 1,300, 25 allowed: 10 over, 5.00 yuan to pay', async () => {
    const { call, db } = aWorkshop();
    const { first } = await october(call);
    expect(db.all('SELECT quantity, allowed, over_loss, saved, charged FROM write_offs')).toEqual([
      { quantity: 35_000, allowed: 25_000, over_loss: 10_000, saved: 0, charged: 500 },
    ]);
    expect(await call('materials.listSettlements', { month: '2026-10' })).toMatchObject([
      { dispatchId: first, dispatchNo: 'F001', overLoss: 'charge', charged: 500, reason: '超损耗按约定赔偿' },
    ]);
  });

  test('what comes in becomes output at the agreed rate, on the day it came', async () => {
    const { call, db } = aWorkshop();
    await october(call);
    expect(
      db.all(
        'SELECT work_date AS date, qualified, rework, defect_material AS lost, agreed_rate AS rate FROM output_entries ORDER BY work_date',
      ),
    ).toEqual([
      { date: '2026-10-15', qualified: 590_000, rework: 6000, lost: 2000, rate: 9000 },
      { date: '2026-10-22', qualified: 406_000, rework: 0, lost: 0, rate: 9000 },
      { date: '2026-10-26', qualified: 80_000, rework: 5000, lost: 0, rate: null },
    ]);
  });

  test('what the dispatch says about thread stays as it was when BOM and price change later', async () => {
    const { call } = aWorkshop();
    const work = await homeWork(call);
    const { id, lineId } = await sendOut(call, work, {
      dispatchNo: 'F001',
      date: '2026-10-08',
      pairs: 100,
      metres: 130,
    });
    const [line] = await call('materials.listBom', {});
    if (line === undefined) throw new Error('no BOM line');
    const { productId, operationId, materialId } = line;
    await call('materials.changeBom', {
      id: line.id,
      productId,
      operationId,
      materialId,
      perPiece: 2000,
      lossAllowance: 0,
    });
    await call('materials.change', { id: work.thread, materialNo: 'M01', name: '锁边线', unit: '米', price: 90_000 });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [100] });
    const preview = await call('materials.previewSettlement', {
      dispatchId: id,
      date: '2026-10-11',
      overLoss: 'charge',
    });
    expect(preview.materials).toMatchObject([{ quantity: 5000, allowed: 2500, overLoss: 2500, charged: 125 }]);
  });

  test('thread goes with the lowest operation of the pair on the dispatch, 2 before 10', async () => {
    const { call, db } = aWorkshop();
    const work = await homeWork(call);
    await call('materials.addDispatch', {
      ...{ dispatchNo: 'F009', date: '2026-10-08', workerId: work.workerId, dueDate: null, materials: [] },
      lines: [
        { operationId: work.packing, asked: 100_000, agreedRate: null },
        { operationId: work.edging, asked: 100_000, agreedRate: null },
      ],
    });
    expect(
      db.all(
        'SELECT operation_no FROM dispatch_line_bom JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id JOIN operations ON operations.id = operation_id',
      ),
    ).toEqual([{ operation_no: '2' }]);
  });

  test('the BOM proposes the thread: net use and the loss allowed', async () => {
    const { call } = aWorkshop();
    const { edging } = await homeWork(call);
    expect(await call('materials.propose', { lines: [{ operationId: edging, asked: 333_000 }] })).toMatchObject([
      { name: '锁边线', netUse: 416_250, quantity: 424_575 },
    ]);
  });

  test('a return that names no dispatch is taken from the oldest that still holds thread', async () => {
    const { call } = aWorkshop();
    const work = await homeWork(call);
    const first = await sendOut(call, work, { dispatchNo: 'F001', date: '2026-10-08', pairs: 100, metres: 130 });
    await sendOut(call, work, { dispatchNo: 'F002', date: '2026-10-09', pairs: 100, metres: 130 });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId: first.lineId, pairs: [100] });
    await bringBack(call, work, { returnNo: 'T001', date: '2026-10-11', dispatchId: null, metres: 12 });
    const rows = await call('materials.listReturns', { month: '2026-10' });
    expect(rows.map(({ dispatchNo, quantity }) => [dispatchNo, quantity])).toEqual([
      ['F001', 5000],
      ['F002', 7000],
    ]);
  });

  test('thread beyond what went out is not refused at the counter, but named until it is settled as saved', async () => {
    const { call, db } = aWorkshop();
    const work = await homeWork(call);
    const { id, lineId } = await sendOut(call, work, {
      dispatchNo: 'F001',
      date: '2026-10-08',
      pairs: 100,
      metres: 120,
    });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [100] });
    const before = await call('materials.json', { asOf: '2026-10-10' });
    expect(before.balances[0]?.held).toBe(0);
    expect(before.violations).toEqual([
      '陈大琼（0004）的锁边线用料比发料多 5 米（最近的发料单 F001），请补开漏掉的发料单，或结清时记为节约。',
    ]);
    await call('materials.settle', { dispatchId: id, date: '2026-10-11', overLoss: 'waive', reason: '节约' });
    expect((await call('materials.json', { asOf: '2026-10-11' })).violations).toEqual([]);
    expect(db.get('SELECT quantity, saved FROM write_offs')).toEqual({ quantity: 0, saved: 5000 });
  });

  test('the list of dispatches says what is owed and since when it is late', async () => {
    const { call } = aWorkshop('2026-11-07');
    await october(call);
    expect(await call('materials.listDispatches', { month: null })).toMatchObject([
      {
        dispatchNo: 'F002',
        goods: '布鞋垫 2 手工锁边 200 双',
        qualified: 80_000,
        reworkOpen: 5000,
        stillOut: 114_000,
        overdueDays: 10,
      },
    ]);
    expect(await call('materials.listDispatches', { month: '2026-10' })).toHaveLength(2);
  });

  test('a settlement taken back opens the dispatch again, and its collection can be deleted with its output', async () => {
    const { call, db } = aWorkshop();
    const { first } = await october(call);
    await call('materials.removeSettlement', { dispatchId: first });
    const [newest] = await call('materials.listCollections', { month: '2026-10' });
    expect(newest?.collectionNo).toBe('S003');
    if (newest !== undefined) await call('materials.removeCollection', { id: newest.id });
    expect(db.get('SELECT count(*) AS count FROM output_entries')).toEqual({ count: 2 });
    expect(db.get('SELECT count(*) AS count FROM write_offs')).toEqual({ count: 0 });
  });
});
