import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../shared/features/closing/schema.ts';
import { samplePath } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const month = '2026-10';
const proof = {
  date: '2026-11-10',
  method: 'bank',
  payerAccount: '6222021234567890128',
  voucherNo: '',
  note: '',
} as const;

/** The small sample on 24 November, September and October not yet locked. */
async function november(): Promise<Workshop> {
  const workshop = aWorkshop('2026-11-24');
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  return workshop;
}

async function locked(): Promise<Workshop> {
  const workshop = await november();
  await workshop.call('payroll.lock', { month: '2026-09' });
  await workshop.call('payroll.lock', { month });
  return workshop;
}

async function payAndSign({ call }: Workshop, of: string): Promise<void> {
  const { rows } = await call('payments.month', { month: of });
  const slipIds = rows.map(({ slipId }) => slipId);
  await call('payments.payOpen', { ...proof, month: of, slipIds });
  await call('payments.sign', { slipIds, date: '2026-11-12' });
}

async function found({ call }: Workshop, of = month): Promise<Partial<Record<FindingCode, number>>> {
  const { findings } = await call('closing.check', { month: of });
  return Object.fromEntries(findings.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]));
}

async function finding({ call }: Workshop, code: FindingCode, of = month) {
  const { findings } = await call('closing.check', { month: of });
  const line = findings.find((each) => each.code === code);
  if (line === undefined) throw new Error(`no line ${code}`);
  return line;
}

describe('the month-end check list', () => {
  test('before anything is locked, and as the work goes on', async () => {
    const workshop = await november();
    const { call, refusal } = workshop;
    expect(await found(workshop)).toEqual({ earlierDrafts: 1, notLocked: 1, advancesOpen: 1 });
    expect(await refusal(call('closing.close', { month, reason: '急着要' }))).toBe(
      '2026年10月还不能结账：以前还有 1 个月的工资没有封存，请先封存；2026年10月工资还没有封存，封存后才能结账。',
    );
    await call('payroll.lock', { month: '2026-09' });
    await call('payroll.lock', { month });
    expect(await found(workshop)).toMatchObject({ earlierOpen: 1, unsigned: 5, unpaid: 5, unpaidEarlier: 2 });
    expect((await finding(workshop, 'unpaid')).rows[0]).toEqual({ who: '0001 冉小兰', what: '未发 1,926.00 元' });
    expect((await finding(workshop, 'unsigned')).rows[0]?.what).toBe('实发 1,926.00 元，没有签字');

    await payAndSign(workshop, '2026-09');
    await call('closing.close', { month: '2026-09' });
    await payAndSign(workshop, month);
    expect(await found(workshop)).toEqual({ advancesOpen: 1 });
    expect(await finding(workshop, 'advancesOpen')).toMatchObject({
      blocking: false,
      rows: [{ who: '0001 冉小兰', what: '2026年10月8日的预支还剩 250.00 元' }],
    });
    const clean = await finding(workshop, 'unpaid');
    expect([clean.sentence, clean.count]).toEqual(['都已发清', 0]);
    await call('closing.close', { month });
    expect((await call('closing.list', {}))[0]).toMatchObject({
      month,
      reason: '',
      findings: [{ code: 'advancesOpen' }],
    });
  });

  test('pieces without a price, late output, an adjustment that waits, an account that does not fit', async () => {
    const workshop = await locked();
    const { call } = workshop;
    const worker = (await call('workers.pick', {}))[0];
    const [product] = await call('products.list', {});
    const { id: operationId } = await call('products.addOperation', {
      productId: product?.id ?? 0,
      operationNo: '99',
      name: '钉扣',
      dailyQuota: null,
      defectMaterialPaid: true,
    });
    const entry = { workerId: worker?.id ?? 0, operationId, workDate: '2026-10-20', qualified: 30_000 };
    await call('output.record', { ...entry, late: true });
    expect(await finding(workshop, 'unpriced')).toMatchObject({
      sentence: '1 道工序有产量没有工价，这些产量还没有算进工资',
      rows: [
        { who: `${product?.name ?? ''} 99 钉扣`, what: `30 ${product?.unit ?? ''}没有工价，最早在2026年10月20日` },
      ],
    });
    expect((await finding(workshop, 'lateOutput')).rows).toEqual([
      { who: '0001 冉小兰', what: '1 条，最早在2026年10月20日' },
    ]);
    await call('payroll.addAdjustment', {
      ...{ workerId: worker?.id ?? 0, month: '2026-11', corrects: '2026-10', amount: 1_500, reason: '少记一天' },
    });
    expect((await finding(workshop, 'adjustmentsWaiting')).count).toBe(0);
    expect((await finding(workshop, 'adjustmentsWaiting', '2026-11')).rows).toEqual([
      { who: '0001 冉小兰', what: '补发2026年10月 15.00 元：少记一天' },
    ]);
    expect((await finding(workshop, 'notOver', '2026-11')).rows).toEqual([
      { who: '2026年11月', what: '到2026年11月30日才过完' },
    ]);
  });
});

test('a day with pieces and no attendance, where attendance is kept', async () => {
  const workshop = await november();
  const { call } = workshop;
  const { entries } = await call('output.list', { from: '2026-10-01', to: '2026-10-31' });
  const entry = entries.find(({ workerNo }) => workerNo === '0001');
  if (entry === undefined) throw new Error('no output');
  const { workerId, operationId } = entry;
  await call('output.record', { workerId, operationId, workDate: '2026-10-31', qualified: 5_000 });
  expect(await finding(workshop, 'attendanceMissing')).toMatchObject({
    count: 1,
    blocking: true,
    mustFix: false,
    rows: [{ who: '0001 冉小兰', what: '有产量却没有考勤的日子：2026年10月31日。' }],
  });
});

describe('closing and reopening', () => {
  test('in order, with a reason where something stands against it; the findings are kept as they stood', async () => {
    const workshop = await locked();
    const { call, refusal, db } = workshop;
    expect(await refusal(call('closing.close', { month }))).toBe(
      '2026年10月还不能结账：以前还有 1 个月没有结账，请按月份先后结账。',
    );
    expect(await refusal(call('closing.close', { month: '2026-09' }))).toBe(
      '2026年9月还有没处理的事：2 张工资条没有签字；2 张工资条还没有发清。请先处理，或写明原因再结账。',
    );
    await call('closing.close', { month: '2026-09', reason: '工资下周发' });
    await call('closing.close', { month, reason: '工资下周发' });
    expect(await refusal(call('closing.close', { month }))).toBe('2026年10月已经结账，不用再结。');
    expect(await refusal(call('closing.reopen', { month: '2026-09', reason: '改' }))).toBe(
      '只能从最近结账的月份往前反结账，请先反结账2026年10月。',
    );
    expect(await call('closing.check', { month })).toMatchObject({ closed: true, newest: true });

    await payAndSign(workshop, month);
    await call('closing.reopen', { month, reason: '漏了一张收货单' });
    expect(await refusal(call('closing.reopen', { month, reason: '再来' }))).toBe('2026年10月没有结账，不用反结账。');
    const [october, september] = await call('closing.list', {});
    expect(october).toMatchObject({
      month,
      closedBy: '老板',
      reason: '工资下周发',
      reopenedBy: '老板',
      reopenReason: '漏了一张收货单',
    });
    expect(october?.findings.find(({ code }) => code === 'unpaid')?.count).toBe(5);
    expect(september).toMatchObject({ month: '2026-09', reopenedAt: null });
    expect(db.all(`SELECT sentence FROM audit_entries WHERE method LIKE 'closing.%' ORDER BY id`)).toEqual([
      { sentence: '2026年9月结账：工资下周发' },
      { sentence: '2026年10月结账：工资下周发' },
      { sentence: '2026年10月反结账：漏了一张收货单' },
    ]);
  });

  test('the bookkeeper closes, only the owner reopens, the clerk sees nothing', async () => {
    const workshop = await locked();
    const bookkeeper = workshop.as({ name: '李会计', role: 'bookkeeper' });
    await bookkeeper.call('closing.close', { month: '2026-09', reason: '工资下周发' });
    expect(await workshop.refusal(bookkeeper.call('closing.reopen', { month: '2026-09', reason: '改' }))).toBe(
      '当前操作员没有权限，需要老板来做。',
    );
    const clerk = workshop.as({ name: '小王', role: 'clerk' });
    expect(await workshop.refusal(clerk.call('closing.check', { month }))).toContain('没有权限');
  });
});

describe('after the close', () => {
  async function closed(): Promise<Workshop> {
    const workshop = await locked();
    await workshop.call('closing.close', { month: '2026-09', reason: '工资下周发' });
    await workshop.call('closing.close', { month, reason: '工资下周发' });
    return workshop;
  }
  const sentence = '2026年10月已结账，这个月的账不能再改。请记在以后的日期上；一定要改，先由老板在“结账”里反结账。';

  test('no unlocking, nothing dated in it; arrears are paid in the months after', async () => {
    const workshop = await closed();
    const { call, refusal } = workshop;
    expect(await refusal(call('payroll.unlock', { month, reason: '改' }))).toBe(sentence);
    const { rows } = await call('payments.month', { month });
    const [first] = rows;
    const batch = { ...proof, month, slipIds: rows.map(({ slipId }) => slipId) };
    expect(await refusal(call('payments.payOpen', { ...batch, date: '2026-10-31' }))).toBe(sentence);
    await call('payments.payOpen', batch);
    expect((await call('payments.month', { month })).state).toBe('paid');
    await call('payments.sign', { slipIds: [first?.slipId ?? 0], date: '2026-11-12' });

    const [advance] = await call('advances.list', {});
    if (advance === undefined) throw new Error('no advance');
    const { id: _id, taken: _taken, workerNo: _no, workerName: _name, ...draft } = advance;
    expect(await refusal(call('advances.add', { ...draft, date: '2026-10-30', firstMonth: '2026-11' }))).toBe(sentence);
    const values = await call('payItems.listValues', { month });
    const value = values.workers[0]?.values[0];
    expect(
      await refusal(
        call('payItems.setValue', {
          ...{ month, workerId: values.workers[0]?.workerId ?? 0, payItemId: value?.payItemId ?? 0, amount: 1 },
        }),
      ),
    ).toBe(sentence);
  });

  test('a payment is taken back in an open month, not in the closed one it was made in', async () => {
    const workshop = await locked();
    const { call, refusal } = workshop;
    const { rows } = await call('payments.month', { month: '2026-09' });
    const { id } = await call('payments.pay', {
      ...{ ...proof, date: '2026-10-10', slipId: rows[0]?.slipId ?? 0, amount: 10_000 },
      ...{ payeeAccount: '', collectedBy: '' },
    });
    await call('closing.close', { month: '2026-09', reason: '工资下周发' });
    await call('closing.close', { month, reason: '工资下周发' });
    expect(await refusal(call('payments.reverse', { id, date: '2026-10-20', reason: '付错人' }))).toBe(sentence);
    expect(await refusal(call('payments.fail', { ids: [id], date: '2026-10-20', reason: '退票' }))).toBe(sentence);
    await call('payments.reverse', { id, date: '2026-11-12', reason: '付错人' });
  });

  test('§12.21 late output comes in with a reason, and waits for the next run', async () => {
    const { call, refusal } = await closed();
    const { entries } = await call('output.list', { from: '2026-10-01', to: '2026-10-31' });
    const known = entries.find(({ collectionNo }) => collectionNo === null);
    if (known === undefined) throw new Error('no output');
    const { workerId, operationId } = known;
    const late = { workerId, operationId, workDate: '2026-10-20', qualified: 5_000, late: true };
    expect(await refusal(call('output.record', late))).toBe('2026年10月已结账。补记这个月的产量，请在备注里写明原因。');
    const { id } = await call('output.record', { ...late, note: '报工单夹在账本里' });
    expect(await refusal(call('output.change', { id, draft: { ...late, note: '' } }))).toContain('请在备注里写明原因');
    const { slips } = await call('payroll.slips', { month: '2026-11', workerIds: [workerId] });
    expect(slips[0]?.lines[0]).toMatchObject({ kind: 'late', date: '2026-10-20', quantity: 5_000 });
    await call('payroll.lock', { month: '2026-11' });
  });
});
