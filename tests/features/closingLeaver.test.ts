import { describe, expect, test } from 'vitest';
import type { LeaverStepCode } from '../../shared/features/closing/leaverSchema.ts';
import { samplePath } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const date = '2026-11-20';

/** The small sample on 24 November with September and October locked. */
async function november(): Promise<Workshop> {
  const workshop = aWorkshop('2026-11-24');
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  await workshop.call('payroll.lock', { month: '2026-09' });
  await workshop.call('payroll.lock', { month: '2026-10' });
  return workshop;
}

async function idOf({ call }: Workshop, workerNo: string) {
  const worker = (await call('workers.pick', {})).find((each) => each.workerNo === workerNo);
  if (worker === undefined) throw new Error(`no worker ${workerNo}`);
  return worker.id;
}

async function leaver(workshop: Workshop, workerNo: string) {
  const view = await workshop.call('closing.leaver', { workerId: await idOf(workshop, workerNo), date });
  const step = (code: LeaverStepCode): [boolean, string] => {
    const found = view.steps.find((each) => each.code === code);
    return [found?.done ?? false, found?.sentence ?? ''];
  };
  return { view, step };
}

describe('离职结清', () => {
  test('冉小兰 leaves with a part of an advance, damages and 零头 open, and wages not yet paid', async () => {
    const workshop = await november();
    const { view, step } = await leaver(workshop, '0001');
    expect(view).toMatchObject({
      workerNo: '0001',
      name: '冉小兰',
      drafts: [],
      lastMonth: '2026-11',
      lastLocked: false,
      unpaid: [
        { month: '2026-09', net: 220_000, paid: 0, open: 220_000 },
        { month: '2026-10', net: 192_600, paid: 0, open: 192_600 },
      ],
      advances: [{ date: '2026-10-08', amount: 50_000, left: 25_000 }],
      damages: [{ amount: 60_000, left: 10_514 }],
      roundingCarry: 60,
      owedToHer: 412_660,
      owedByHer: 35_514,
    });
    expect(step('engagement')).toEqual([false, '到2026年11月20日用工关系还没有终止']);
    expect(step('goods')).toEqual([true, '没有未结清的发料单，手上没有物料']);
    expect(step('advances')).toEqual([false, '最后的工资扣过以后，预支还剩 250.00 元']);
    expect(step('lastPay')).toEqual([true, '没有未封存的工资']);
    expect(step('paid')).toEqual([false, '已封存的工资还有 4,126.00 元没有发']);
  });

  test('led through to the end: all of the advance in the last month, everything paid, nothing left', async () => {
    const workshop = await november();
    const { call, refusal, db } = workshop;
    const workerId = await idOf(workshop, '0001');
    const { entries } = await call('output.list', { from: '2026-10-16', to: '2026-10-31', workerId });
    const operationId = entries[0]?.operationId ?? 0;
    // An advance of 600 in six parts, paid out on the way.
    await call('advances.add', {
      ...{ workerId, date: '2026-11-02', amount: 60_000, plan: 'parts', planValue: 6 },
      ...{ firstMonth: '2026-11', skipped: ['2026-11'], note: '' },
    });
    await call('output.record', { workerId, operationId, workDate: '2026-11-10', qualified: 9_000_000 });
    const before = await leaver(workshop, '0001');
    expect(before.view.drafts).toHaveLength(1);
    expect(before.view.advances).toEqual([{ date: '2026-11-02', amount: 60_000, left: 60_000 }]);

    expect(await call('closing.takeAdvances', { workerId, month: '2026-11' })).toEqual({
      workerNo: '0001',
      name: '冉小兰',
      count: 2,
      left: 85_000,
    });
    expect(await refusal(call('closing.takeAdvances', { workerId, month: '2026-10' }))).toBe(
      '2026年10月的工资已封存，不能改动。要改请先由老板解封。',
    );
    const after = await leaver(workshop, '0001');
    expect(after.step('advances')).toEqual([true, '按现在的工资，预支都能扣清']);
    expect(after.view.damages).toEqual([]);
    const [draft] = after.view.drafts;
    expect(draft?.deductions).toBe((before.view.drafts[0]?.deductions ?? 0) + 60_000);

    const engagement = (await call('workers.get', { id: workerId })).engagements.at(-1);
    await call('workers.endEngagement', { id: engagement?.id ?? 0, toDate: date });
    await call('payroll.lock', { month: '2026-11' });
    const paying = await leaver(workshop, '0001');
    expect(paying.step('engagement')).toEqual([true, '用工关系到2026年11月20日终止']);
    expect(paying.view.unpaid.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11']);
    for (const { month } of paying.view.unpaid) {
      const { rows } = await call('payments.month', { month });
      const slip = rows.find((row) => row.workerId === workerId);
      const proof = { date: '2026-11-24', method: 'cash', payerAccount: '', voucherNo: '', note: '' } as const;
      await call('payments.payOpen', { ...proof, month, slipIds: [slip?.slipId ?? 0] });
    }
    const end = await leaver(workshop, '0001');
    expect(end.view.steps.filter(({ done }) => !done)).toEqual([]);
    expect([end.view.advances, end.view.damages, end.view.owedByHer]).toEqual([[], [], 0]);
    expect(await refusal(call('closing.takeAdvances', { workerId, month: '2026-12' }))).toBe(
      '冉小兰（0001）没有未扣完的预支，不用改。',
    );
    expect(db.all(`SELECT sentence FROM audit_entries WHERE method = 'closing.takeAdvances'`)).toEqual([
      { sentence: '离职结清 0001 冉小兰：2 笔预支共 850.00 元改为2026年11月一次扣回' },
    ]);
  });

  test('陈大琼 sews at home: goods out, material held, a dispatch not settled, a tool with its deposit', async () => {
    const workshop = await november();
    const { call } = workshop;
    const workerId = await idOf(workshop, '0004');
    const equipment = await call('equipment.list', {});
    const free = equipment.find(({ holder, gone }) => holder === null && gone === null);
    const equipmentId =
      free?.id ??
      (await call('equipment.add', { equipmentNo: 'E77', name: '剪刀', value: null, funding: '', siteId: null }));
    await call('equipment.lend', { equipmentId, workerId, fromDate: '2026-11-01', deposit: 5_000 });
    const { view, step } = await leaver(workshop, '0004');
    expect(view.openDispatches).toEqual(['F002']);
    expect(view.goods).toMatchObject([{ dispatchNo: 'F002', unit: '双' }]);
    expect(step('goods')[0]).toBe(false);
    expect(step('goods')[1]).toContain('发料单 F002 没有结清');
    expect(step('tools')).toEqual([false, '借用 1 件没有归还，押金共 50.00 元']);
    const [loan] = await call('equipment.listLoans', {});
    await call('equipment.endLoan', { id: loan?.id ?? 0, toDate: '2026-11-19', state: 'broken', damages: 2_000 });
    const back = await leaver(workshop, '0004');
    expect(back.step('tools')).toEqual([true, '没有借用的工具']);
    expect(back.view.deposits).toMatchObject([{ toDate: '2026-11-19', back: 3_000 }]);
  });

  test('nobody by that id; the clerk sees nothing', async () => {
    const { call, refusal, as } = await november();
    expect(await refusal(call('closing.leaver', { workerId: 999, date }))).toBe(
      '找不到这名工人，可能已被删除，请刷新后再试。',
    );
    const clerk = as({ name: '小王', role: 'clerk' });
    expect(await refusal(clerk.call('closing.leaver', { workerId: 1, date }))).toContain('没有权限');
  });
});
