import { describe, expect, test } from 'vitest';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';
import { bringBack, homeWork, sendOut, takeIn, type HomeWork } from '../support/dispatching.ts';

interface Sent {
  readonly work: HomeWork;
  readonly id: number;
  readonly lineId: number;
}

async function hundredPairsOut({ call }: Workshop): Promise<Sent> {
  const work = await homeWork(call);
  return { work, ...(await sendOut(call, work, { dispatchNo: 'F001', date: '2026-10-08', pairs: 100, metres: 130 })) };
}

describe('what is refused at the counter, and how it is said', () => {
  test('more than was asked, unless a reason is given', async () => {
    const workshop = aWorkshop();
    const { call, refusal, db } = workshop;
    const { work, lineId } = await hundredPairsOut(workshop);
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [90] });
    const more = { collectionNo: 'S002', date: '2026-10-12', lineId, pairs: [11] } as const;
    expect(await refusal(takeIn(call, work, more))).toBe(
      '发料单 F001 的布鞋垫 2 手工锁边只发了 100，收下后共 101，多了。确实多交的，请写明原因再收。',
    );
    expect(db.get('SELECT count(*) AS count FROM collections')).toEqual({ count: 1 });
    await takeIn(call, work, { ...more, overReason: '上次少发一双' });
    expect((await call('materials.json', { asOf: '2026-10-31' })).violations).toEqual([]);
  });

  test('more thread back than she holds', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { work, id, lineId } = await hundredPairsOut(workshop);
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [100] });
    const sentence = '陈大琼（0004）手上只有锁边线 5 米，退不了 6 米。请核对数量，或先补上漏开的发料单。';
    const given = { returnNo: 'T001', date: '2026-10-11', metres: 6 };
    expect(await refusal(bringBack(call, work, { ...given, dispatchId: id }))).toBe(sentence);
    expect(await refusal(bringBack(call, work, { ...given, dispatchId: null }))).toBe(sentence);
  });

  test('goods back before the material went out', async () => {
    const workshop = aWorkshop();
    const { work, lineId } = await hundredPairsOut(workshop);
    const early = takeIn(workshop.call, work, { collectionNo: 'S001', date: '2026-10-07', lineId, pairs: [1] });
    expect(await workshop.refusal(early)).toBe(
      '收货日期2026年10月7日早于发料单 F001 的发料日期2026年10月8日，请核对日期。',
    );
  });

  test('anything on a dispatch that is settled', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { work, id, lineId } = await hundredPairsOut(workshop);
    const collection = await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [100] });
    await call('materials.settle', { dispatchId: id, date: '2026-10-12', overLoss: 'charge', reason: '超损' });
    const sentence = '发料单 F001 已于2026年10月12日结清，不能再收货、退料或改动。要改请先撤销结清。';
    expect(await refusal(takeIn(call, work, { collectionNo: 'S002', date: '2026-10-13', lineId, pairs: [1] }))).toBe(
      sentence,
    );
    expect(
      await refusal(bringBack(call, work, { returnNo: 'T001', date: '2026-10-11', dispatchId: id, metres: 1 })),
    ).toBe(sentence);
    expect(await refusal(call('materials.removeCollection', { id: collection }))).toBe(sentence);
  });

  test('settling with goods still out, or with loss beyond what is allowed, without a reason', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { work, id, lineId } = await hundredPairsOut(workshop);
    const settle = { dispatchId: id, date: '2026-10-12', overLoss: 'waive', reason: '' } as const;
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [96, 4] });
    expect(await refusal(call('materials.settle', settle))).toBe('发料单 F001 还差 4 未交，结清要写明原因。');
    await takeIn(call, work, { collectionNo: 'S002', date: '2026-10-11', lineId, pairs: [4] });
    expect(await refusal(call('materials.settle', settle))).toBe('发料单 F001 锁边线超损耗 2.5 米，结清要写明原因。');
    expect(await refusal(call('materials.settle', { ...settle, date: '2026-10-10', reason: '丢失' }))).toBe(
      '发料单 F001 在2026年10月11日还有收货，结清日期不能早于它。',
    );
  });

  test('charging a material without a price', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const work = await homeWork(call);
    await call('materials.change', { id: work.thread, materialNo: 'M01', name: '锁边线', unit: '米', price: null });
    const { id } = await sendOut(call, work, { dispatchNo: 'F001', date: '2026-10-08', pairs: 100, metres: 130 });
    const settle = { dispatchId: id, date: '2026-10-12', overLoss: 'charge', reason: '全丢了' } as const;
    expect(await refusal(call('materials.settle', settle))).toBe(
      '锁边线没有超损单价，不能按赔偿处理。请先填单价，或选免除。',
    );
  });

  test('material for somebody who does not work here any more; goods may still come back', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { work, lineId } = await hundredPairsOut(workshop);
    const file = await call('workers.get', { id: work.workerId });
    const engagement = file.engagements[0];
    if (engagement === undefined) throw new Error('no engagement');
    await call('workers.endEngagement', { id: engagement.id, toDate: '2026-10-09' });
    expect(await refusal(sendOut(call, work, { dispatchNo: 'F002', date: '2026-10-10', pairs: 1, metres: 1 }))).toBe(
      '工人 0004 陈大琼 在2026年10月10日没有用工关系。请先到“工人”里补上用工关系，或改日期。',
    );
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [100] });
  });

  test('goods of somebody else', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { work, lineId } = await hundredPairsOut(workshop);
    const other = { ...work, workerId: await aWorker(call, '0005', '李光平') };
    expect(await refusal(takeIn(call, other, { collectionNo: 'S001', date: '2026-10-10', lineId, pairs: [1] }))).toBe(
      '发料单 F001 是发给陈大琼（0004）的，这张单填的是别人。请核对工号或发料单号。',
    );
  });

  test('half a pair, nothing at all, a number that is taken, a dispatch that was used', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { work, id, lineId } = await hundredPairsOut(workshop);
    const line = { collectionNo: 'S001', date: '2026-10-10', lineId };
    expect(await refusal(takeIn(call, work, { ...line, pairs: [0.5] }))).toBe(
      '布鞋垫 2 手工锁边按整数计，数量不能有小数。',
    );
    expect(await refusal(takeIn(call, work, { ...line, pairs: [0] }))).toBe(
      '布鞋垫 2 手工锁边的合格、返工、工废、料废全是 0，请填数量或去掉这一行。',
    );
    await takeIn(call, work, { ...line, pairs: [1] });
    expect(await refusal(takeIn(call, work, { ...line, pairs: [1] }))).toBe('收货单号“S001”已经有了，请换一个。');
    expect(await refusal(call('materials.removeDispatch', { id }))).toBe(
      '发料单 F001 已有收货、退料、结清或别的单据，不能删除。请先删掉那些单据，或改用冲销。',
    );
  });

  test('a material of a product twice, and one that is used', async () => {
    const { call, refusal } = aWorkshop();
    const { productId, edging, thread } = await homeWork(call);
    const line = { productId, operationId: edging, materialId: thread, perPiece: 1, lossAllowance: 0 };
    expect(await refusal(call('materials.addBom', line))).toBe(
      '款号 Q02 的锁边线已经有一条不分工序的用料定额，请直接改那一条。',
    );
    expect(await refusal(call('materials.remove', { id: thread }))).toBe('物料“锁边线”已经用在用料定额里，不能删除。');
  });
});
