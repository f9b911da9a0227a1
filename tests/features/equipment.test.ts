import { describe, expect, test } from 'vitest';
import { aWorkshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const machine = { equipmentNo: 'E01', name: '平缝机', value: 260_000, funding: '鲁渝协作资金', siteId: null };

describe('equipment and loans', () => {
  test('a machine goes to a home, comes back broken, and the damage is written down', async () => {
    const { call } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    const equipmentId = await call('equipment.add', machine);
    const loan = await call('equipment.lend', { equipmentId, workerId, fromDate: '2026-08-12', deposit: 20_000 });
    expect(await call('equipment.list', {})).toMatchObject([
      { equipmentNo: 'E01', holder: '陈大琼（0004）', gone: null },
    ]);
    await call('equipment.endLoan', { id: loan.id, toDate: '2026-09-29', state: 'broken', damages: 68_000 });
    expect(await call('equipment.listLoans', {})).toMatchObject([
      {
        workerName: '陈大琼',
        fromDate: '2026-08-12',
        toDate: '2026-09-29',
        state: 'broken',
        deposit: 20_000,
        damages: 68_000,
      },
    ]);
    expect(await call('equipment.list', {})).toMatchObject([{ holder: null, gone: 'broken' }]);
  });

  test('one machine is at one place at a time', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    const other = await aWorker(call, '0005', '李光平');
    const equipmentId = await call('equipment.add', machine);
    const { id } = await call('equipment.lend', { equipmentId, workerId, fromDate: '2026-08-12', deposit: 0 });
    const again = { equipmentId, workerId: other, fromDate: '2026-09-01', deposit: 0 };
    expect(await refusal(call('equipment.lend', again))).toBe(
      '设备 E01 平缝机 从2026年8月12日起借给了陈大琼（0004），同一时间只能在一处。请先登记归还，或改日期。',
    );
    await call('equipment.endLoan', { id, toDate: '2026-09-01', state: 'back', damages: 0 });
    await call('equipment.lend', again);
    expect(await refusal(call('equipment.remove', { id: equipmentId }))).toBe('设备“平缝机”已经用在借用里，不能删除。');
  });

  test('what is lost is not lent again, and dates go forward', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    const equipmentId = await call('equipment.add', machine);
    const { id } = await call('equipment.lend', { equipmentId, workerId, fromDate: '2026-08-12', deposit: 0 });
    const end = { id, toDate: '2026-08-11', state: 'lost', damages: 60_000 } as const;
    expect(await refusal(call('equipment.endLoan', end))).toBe('归还日期早于借出日期2026年8月12日，请核对日期。');
    expect(await refusal(call('equipment.endLoan', { ...end, toDate: '2026-09-01', state: 'back' }))).toBe(
      '完好归还的设备不用赔偿，请把赔偿改成 0，或把状态改成损坏。',
    );
    await call('equipment.endLoan', { ...end, toDate: '2026-09-01' });
    expect(await refusal(call('equipment.lend', { equipmentId, workerId, fromDate: '2026-10-01', deposit: 0 }))).toBe(
      '设备 E01 平缝机 已于2026年9月1日丢失，不能再借出。',
    );
    await call('equipment.reopenLoan', { id });
    expect(await call('equipment.list', {})).toMatchObject([{ holder: '陈大琼（0004）' }]);
  });
});

describe('where machines stand, when they are due, what paid for them', () => {
  test('a machine stands with the contract holder, at her home, until the day agreed', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼');
    await call('cards.setHousehold', { workerId, township: '安坪镇', village: '三沱村', directions: '', helpers: [] });
    const equipmentId = await call('equipment.add', machine);
    const early = { equipmentId, workerId, fromDate: '2026-08-12', deposit: 20_000, dueDate: '2026-08-01' };
    expect(await refusal(call('equipment.lend', early))).toBe('应还日期不能早于借出日期。');
    const { id } = await call('equipment.lend', { ...early, dueDate: '2026-12-31' });
    expect(await call('equipment.list', {})).toMatchObject([
      {
        holder: '陈大琼（0004）',
        holderPlace: '安坪镇三沱村',
        since: '2026-08-12',
        dueDate: '2026-12-31',
        deposit: 20_000,
      },
    ]);
    expect(await call('equipment.setLoanDue', { id, dueDate: '2027-06-30' })).toMatchObject({ dueDate: '2027-06-30' });
    expect(await refusal(call('equipment.setLoanDue', { id, dueDate: '2026-08-11' }))).toBe(
      '应还日期早于借出日期2026年8月12日，请核对日期。',
    );
  });

  test('nothing is lent to somebody who has left', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0004', '陈大琼', { toDate: '2026-07-31' });
    const equipmentId = await call('equipment.add', machine);
    expect(await refusal(call('equipment.lend', { equipmentId, workerId, fromDate: '2026-08-12', deposit: 0 }))).toBe(
      '工人 0004 陈大琼 在2026年8月12日没有用工关系。请先到“工人”里补上用工关系，或改日期。',
    );
  });

  test('the list of funding sources is the workshop’s own', async () => {
    const { call, refusal } = aWorkshop();
    expect(await call('equipment.listFundings', {})).toContain('创业担保贷款');
    await call('equipment.setFundings', { fundings: ['自有', '东西部协作'] });
    expect(await call('equipment.listFundings', {})).toEqual(['自有', '东西部协作']);
    expect(await refusal(call('equipment.setFundings', { fundings: ['自有', '自有'] }))).toBe(
      '资金来源：同一种资金来源写了两次。',
    );
  });
});
