// What a locked pay run protects in material, equipment, advances and typed values.
import { describe, expect, test } from 'vitest';
import { samplePath } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const october = '2026年10月的工资已封存，不能改动。要改请先由老板解封。';

/** The small sample with September and October locked. */
async function locked(): Promise<Workshop> {
  const workshop = aWorkshop();
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  await workshop.call('payroll.lock', { month: '2026-09' });
  await workshop.call('payroll.lock', { month: '2026-10' });
  return workshop;
}

describe('after the month is locked', () => {
  test('no collection and no settlement comes into it or out of it', async () => {
    const { call, refusal } = await locked();
    const [open] = await call('materials.listDispatches', { month: null });
    const { lines } = await call('materials.getDispatch', { id: open?.id ?? 0 });
    const line = { dispatchLineId: lines[0]?.id ?? 0, qualified: 1000, rework: 0, defectWorker: 0, defectMaterial: 0 };
    const collection = {
      collectionNo: 'S9',
      date: '2026-10-31',
      workerId: open?.workerId ?? 0,
      overReason: '',
      lines: [line],
    };
    expect(await refusal(call('materials.addCollection', collection))).toBe(october);
    const settle = { dispatchId: open?.id ?? 0, date: '2026-10-31', overLoss: 'waive', reason: '尾单' } as const;
    expect(await refusal(call('materials.settle', settle))).toBe(october);
    const [settled] = await call('materials.listSettlements', { month: '2026-10' });
    expect(await refusal(call('materials.removeSettlement', { dispatchId: settled?.dispatchId ?? 0 }))).toBe(october);
    const [collected] = await call('materials.listCollections', { month: '2026-10' });
    expect(await refusal(call('materials.removeCollection', { id: collected?.id ?? 0 }))).toBe(october);
    await call('materials.addCollection', { ...collection, date: '2026-11-02' });
  });

  test('a tool that was charged is not taken back', async () => {
    const { call, refusal } = await locked();
    const [loan] = await call('equipment.listLoans', {});
    expect(await refusal(call('equipment.reopenLoan', { id: loan?.id ?? 0 }))).toBe(
      '2026年9月的工资已封存，不能改动。要改请先由老板解封。',
    );
  });

  test('an advance that was partly taken keeps its worker, date and amount; its plan may change', async () => {
    const { call, refusal } = await locked();
    const [advance] = await call('advances.list', {});
    if (advance === undefined) throw new Error('no advance');
    const { id, taken, workerNo: _no, workerName: _name, ...draft } = advance;
    expect(taken).toBe(25_000);
    const sentence = '冉小兰（0001）的这笔预支已经扣回 250.00 元，不能删除，也不能改工人、日期和金额。';
    expect(await refusal(call('advances.remove', { id }))).toBe(sentence);
    expect(await refusal(call('advances.change', { id, advance: { ...draft, amount: 60_000 } }))).toBe(sentence);
    const changed = await call('advances.change', { id, advance: { ...draft, skipped: ['2026-11'] } });
    expect(changed.skipped).toEqual(['2026-11']);
  });

  test('values typed for it stay', async () => {
    const { call, refusal } = await locked();
    const { locked: isLocked, workers } = await call('payItems.listValues', { month: '2026-10' });
    const [first] = workers;
    const value = first?.values[0];
    expect([isLocked, first?.name]).toEqual([true, '冉小兰']);
    const other = { month: '2026-10', workerId: first?.workerId ?? 0, payItemId: value?.payItemId ?? 0, amount: 1 };
    expect(await refusal(call('payItems.setValue', other))).toBe(october);
  });
});
