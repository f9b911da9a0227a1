import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SlipId } from '../../shared/features/payments/schema.ts';
import type { WritableDb } from '../../electron/store/database.ts';
import { verify } from '../../electron/store/verify.ts';
import { readWorkbookFile } from '../../electron/excel/read.ts';
import { checks } from '../../electron/checks.ts';
import { newFolder, samplePath } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const month = '2026-10';

/** The small workshop of the fixtures with September and October locked. */
async function october(): Promise<Workshop> {
  const workshop = aWorkshop('2026-11-24');
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  await workshop.call('payroll.lock', { month: '2026-09' });
  await workshop.call('payroll.lock', { month });
  return workshop;
}

const proof = {
  date: '2026-11-10',
  method: 'bank',
  payerAccount: '6222021234567890128',
  voucherNo: '',
  note: '',
} as const;

function payment(slipId: SlipId, amount: number) {
  return { ...proof, slipId, amount, payeeAccount: '', collectedBy: '' };
}

async function slipOf({ call }: Workshop, name: string) {
  const { rows } = await call('payments.month', { month });
  const row = rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`no slip of ${name}`);
  return row;
}

describe('paying out', () => {
  test('a part today, the rest later: what is open goes down to nothing, and no fen more can be paid', async () => {
    const workshop = await october();
    const { call, refusal } = workshop;
    const { slipId, open } = await slipOf(workshop, '冉小兰');
    expect(open).toBe(192_600);
    const first = await call('payments.pay', { ...payment(slipId, 100_000), collectedBy: '冉小明' });
    expect(first).toMatchObject({ workerNo: '0001', name: '冉小兰', open: 92_600 });
    expect(await slipOf(workshop, '冉小兰')).toMatchObject({ paid: 100_000, open: 92_600, methods: ['bank'] });
    expect(await refusal(call('payments.pay', payment(slipId, 92_601)))).toBe(
      '冉小兰（0001）2026年10月只有 926.00 元未发，不能发 926.01 元，请改金额。',
    );
    await call('payments.pay', { ...payment(slipId, 92_600), method: 'cash', date: '2026-11-12' });
    expect(await slipOf(workshop, '冉小兰')).toMatchObject({
      open: 0,
      methods: ['bank', 'cash'],
      lastDate: '2026-11-12',
    });
    expect(await refusal(call('payments.pay', payment(slipId, 1)))).toBe(
      '冉小兰（0001）2026年10月的工资已经发清，没有未发的。',
    );
    const [later, earlier] = await call('payments.list', { month });
    expect([later?.amount, earlier?.amount]).toEqual([92_600, 100_000]);
    expect(earlier).toMatchObject({ collectedBy: '冉小明', state: 'ok', payeeAccount: '6210***********9423' });
  });

  test('everybody at once by bank; the month is then paid out, and a reversal takes that back', async () => {
    const workshop = await october();
    const { call, refusal, db } = workshop;
    const { rows } = await call('payments.month', { month });
    const slipIds = rows.map(({ slipId }) => slipId);
    const batch = { ...proof, month, slipIds };
    const net = rows.reduce((sum, row) => sum + row.net, 0);
    expect(await call('payments.payOpen', batch)).toMatchObject({ count: 5, amount: net });
    expect(net).toBe(873_000);
    expect(await call('payments.month', { month })).toMatchObject({
      state: 'paid',
      payerAccount: '6222021234567890128',
    });
    expect(await refusal(call('payments.payOpen', batch))).toBe('所选的人2026年10月工资都已经发清，没有未发的。');

    const [wrong] = await call('payments.list', { month });
    if (wrong === undefined) throw new Error('no payment');
    await call('payments.reverse', { id: wrong.id, date: '2026-11-11', reason: '付给了别人' });
    expect((await call('payments.month', { month })).state).toBe('locked');
    const after = await call('payments.list', { month });
    expect(after.find(({ id }) => id === wrong.id)).toMatchObject({ state: 'reversed', why: '付给了别人' });
    expect(after[0]).toMatchObject({ state: 'reversal', amount: 0 - wrong.amount, why: '付给了别人' });
    expect(await refusal(call('payments.reverse', { id: wrong.id, date: '2026-11-11', reason: '再来' }))).toContain(
      '的这笔发放是“已冲销”，不能再改。',
    );
    expect(db.all(`SELECT sentence FROM audit_entries WHERE method = 'payments.payOpen'`)).toEqual([
      { sentence: '发放 2026年10月工资 5 人 8,730.00 元（银行转账）' },
    ]);
  });

  test('a transfer that came back stays in the list with its reason, and is paid again', async () => {
    const workshop = await october();
    const { call } = workshop;
    const { slipId } = await slipOf(workshop, '冉小兰');
    const { id } = await call('payments.pay', payment(slipId, 192_600));
    await call('payments.fail', { ids: [id], date: '2026-11-11', reason: '账号户名不符' });
    expect(await slipOf(workshop, '冉小兰')).toMatchObject({ paid: 0, open: 192_600, failed: 1, methods: [] });
    await call('payments.pay', { ...payment(slipId, 192_600), method: 'wechat' });
    expect(await slipOf(workshop, '冉小兰')).toMatchObject({ open: 0, failed: 1, methods: ['wechat'] });
    const states = (await call('payments.list', { month })).map(({ state, why }) => [state, why]);
    expect(states).toContainEqual(['failed', '账号户名不符']);
  });

  test('a draft, a day before the month, a day that has not come', async () => {
    const workshop = await october();
    const { call, refusal } = workshop;
    const { slipId } = await slipOf(workshop, '冉小兰');
    const on = (date: string) => refusal(call('payments.pay', { ...payment(slipId, 1), date }));
    expect(await on('2026-09-30')).toBe('发放日期2026年9月30日早于2026年10月，请核对日期；提前支的钱请记在预支里。');
    expect(await on('2026-11-25')).toBe('日期2026年11月25日还没有到，请在付款以后登记。');
    expect(await refusal(call('payments.payOpen', { ...proof, month: '2026-11', slipIds: [slipId] }))).toBe(
      '2026年11月工资还没有封存，不能发放。请先核对，再封存，然后发放。',
    );
    expect(await refusal(call('payments.pay', payment(slipId, 0)))).toBe('金额：要大于 0。');
  });

  test('cash to somebody on the watch list is a warning, not a block', async () => {
    const workshop = await october();
    const { call } = workshop;
    const { workerId } = await slipOf(workshop, '冉小兰');
    const known = (await call('workers.listCategories', {})).find(({ name }) => name === '监测对象');
    const categoryId = known?.id ?? (await call('workers.addCategory', { name: '监测对象' }));
    await call('workers.addMembership', { workerId, categoryId, fromDate: '2026-01-01', toDate: null });
    const poor = await slipOf(workshop, '冉小兰');
    expect(poor.needsBankProof).toBe(true);
    const { warnings } = await call('payments.pay', { ...payment(poor.slipId, 100), method: 'cash' });
    expect(warnings).toEqual([
      `${poor.name}（${poor.workerNo}）是脱贫人口或监测对象，工资用现金发放，申报补贴时可能不被认可，建议改用银行转账。`,
    ]);
    expect((await call('payments.list', { month }))[0]?.cashWarning).toBe(true);
  });

  test('what was paid is never changed or deleted in SQL either', async () => {
    const workshop = await october();
    const { slipId } = await slipOf(workshop, '冉小兰');
    await workshop.call('payments.pay', payment(slipId, 100_000));
    const db = workshop.db as WritableDb;
    expect(() => db.run('UPDATE payments SET amount = 1')).toThrow('payments are never changed');
    expect(() => db.run('DELETE FROM payments')).toThrow('payments are never deleted');
    expect(() =>
      db.run(
        `INSERT INTO payments (uid, pay_slip_id, worker_id, month, date, amount, method)
         SELECT 'x', pay_slip_id, worker_id, month, date, 92601, method FROM payments`,
      ),
    ).toThrow('more than the slip comes to');
    expect(verify(db, checks).ok).toBe(true);
  });
});

describe('unlocking a month that was paid', () => {
  test('is refused with the names; once all is reversed it goes, and the history stays', async () => {
    const workshop = await october();
    const { call, refusal } = workshop;
    const { slipId } = await slipOf(workshop, '冉小兰');
    const { id } = await call('payments.pay', payment(slipId, 100_000));
    await call('payments.sign', { slipIds: [slipId], date: '2026-11-10' });
    expect(await refusal(call('payroll.unlock', { month, reason: '漏记' }))).toBe(
      '2026年10月工资已经发放过（冉小兰（0001）），不能解封。发错的请先在“发放”里冲销；已经付出去的，请在以后的月份补发或扣回。',
    );
    await call('payments.reverse', { id, date: '2026-11-12', reason: '还没核对' });
    await call('payroll.unlock', { month, reason: '漏记' });
    expect(await call('payments.month', { month })).toMatchObject({ state: 'draft', rows: [] });
    await call('payroll.lock', { month });
    expect(await slipOf(workshop, '冉小兰')).toMatchObject({ paid: 0, signedOn: null });
    expect(await call('payments.list', { month })).toMatchObject([
      { state: 'reversal', slipId: null },
      { state: 'reversed', slipId: null },
    ]);
  });
});

describe('signatures', () => {
  test('are dated, taken back, and never in the future', async () => {
    const workshop = await october();
    const { call, refusal } = workshop;
    const { slipId } = await slipOf(workshop, '冉小兰');
    await call('payments.sign', { slipIds: [slipId], date: '2026-11-10' });
    expect((await slipOf(workshop, '冉小兰')).signedOn).toBe('2026-11-10');
    expect(await refusal(call('payments.sign', { slipIds: [slipId], date: '2026-12-01' }))).toContain('还没有到');
    await call('payments.unsign', { slipIds: [slipId] });
    expect((await slipOf(workshop, '冉小兰')).signedOn).toBeNull();
  });
});

describe('arrears', () => {
  test('who, how much, since when, over all locked months; printed as a workbook', async () => {
    const workshop = await october();
    const { call } = workshop;
    const { rows } = await call('payments.month', { month });
    const [first, ...rest] = rows;
    if (first === undefined) throw new Error('no slips');
    await call('payments.payOpen', { ...proof, month, slipIds: rest.map(({ slipId }) => slipId) });
    await call('payments.pay', payment(first.slipId, 100_000));
    const arrears = await call('payments.arrears', {});
    expect(arrears).toMatchObject({ asOf: '2026-11-24', total: 92_600 + 254_000 });
    expect(arrears.rows.map(({ workerNo, since, open }) => [workerNo, since, open])).toEqual([
      ['0001', '2026-09', 312_600],
      ['0004', '2026-09', 34_000],
    ]);
    expect(arrears.rows.find(({ workerNo }) => workerNo === '0001')?.months.at(-1)).toEqual({
      slipId: first.slipId,
      month: '2026-10',
      part: null,
      net: 192_600,
      paid: 100_000,
      open: 92_600,
    });
    const path = join(newFolder(), '未发.xlsx');
    await call('payments.writeArrears', { path });
    const { sheets } = await readWorkbookFile(path);
    const rowsOf = (workerNo: string) =>
      sheets[0]?.rows.filter((row) => row[1] === workerNo).map((row) => row.slice(4, 8));
    expect(rowsOf('0001')).toEqual([
      ['2026年9月', 2200, 0, 2200],
      ['2026年10月', 1926, 1000, 926],
    ]);
  });
});

describe('proof', () => {
  test('a photo of the transfer is kept in the book and comes out as it went in', async () => {
    const workshop = await october();
    const { call, refusal, db } = workshop;
    const folder = newFolder();
    const { slipId } = await slipOf(workshop, '冉小兰');
    const { id: paymentId } = await call('payments.pay', payment(slipId, 192_600));
    const photo = join(folder, '转账.jpg');
    const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    writeFileSync(photo, bytes);
    const read = await call('payments.readAttachment', { path: photo });
    expect(read).toMatchObject({ name: '转账.jpg', size: 7 });
    await call('payments.attach', { paymentId, key: read?.key ?? '' });
    const [file] = (await call('payments.list', { month }))[0]?.attachments ?? [];
    if (file === undefined) throw new Error('no attachment');
    expect(await call('payments.attachment', { id: file.id })).toEqual({
      name: '转账.jpg',
      kind: 'jpg',
      base64: bytes.toString('base64'),
    });
    expect(db.get<{ size: number }>('SELECT length(content) AS size FROM payment_attachments')?.size).toBe(7);

    writeFileSync(join(folder, '单.txt'), 'abc');
    expect(await refusal(call('payments.readAttachment', { path: join(folder, '单.txt') }))).toContain(
      '附件只收照片（JPG、PNG）和 PDF，这个文件不是',
    );
    writeFileSync(join(folder, '大.pdf'), Buffer.alloc(5 * 1024 * 1024 + 1, '%PDF'));
    expect(await refusal(call('payments.readAttachment', { path: join(folder, '大.pdf') }))).toContain(
      '附件不能超过 5 兆',
    );
    await call('payments.removeAttachment', { id: file.id });
    expect((await call('payments.list', { month }))[0]?.attachments).toEqual([]);
  });
});

test('the clerk sees nothing of it', async () => {
  const workshop = await october();
  const clerk = workshop.as({ name: '小王', role: 'clerk' });
  for (const ask of [
    () => clerk.call('payments.month', { month }),
    () => clerk.call('payments.arrears', {}),
    () => clerk.call('payments.bankTemplates', {}),
    () => clerk.call('payments.writeTaxFile', { month, kind: 'wages' }),
  ])
    expect(await workshop.refusal(ask())).toBe('当前操作员没有权限，需要会计或老板来做。');
});

describe('工资支付台账', () => {
  test('says when, by what and to whom it was paid, beside what was earned and kept back', async () => {
    const workshop = await october();
    const { call } = workshop;
    const { slipId } = await slipOf(workshop, '冉小兰');
    await call('payments.pay', { ...payment(slipId, 100_000), voucherNo: 'P001' });
    await call('payments.pay', {
      ...payment(slipId, 92_600),
      method: 'cash',
      date: '2026-11-12',
      collectedBy: '冉小明',
    });
    await call('payments.sign', { slipIds: [slipId], date: '2026-11-12' });
    const { columns, rows, closing } = await call('reports.preview', { name: '工资支付台账', month });
    const first = Object.fromEntries(columns.map(({ header }, at) => [header, rows[0]?.[at]]));
    expect(first).toMatchObject({
      支付对象姓名: '冉小兰',
      支付日期: '2026-11-10、2026-11-12',
      应发合计: '2443.98',
      实发工资数额: '1926.00',
      已付: '1926.00',
      银行代发工资凭证或签字: '银行转账 凭证 P001；现金；冉小明代领；2026-11-12 签字',
    });
    expect(closing[0]).toContain('已付：1926.00 元');
  });
});

describe('a month settled twice', () => {
  test('each run is paid by itself; arrears, ledger and tax file know both', async () => {
    const workshop = aWorkshop('2026-11-24');
    const { call, refusal } = workshop;
    const report = await call('imports.readBookWorkbook', { path: samplePath('tiny') });
    await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    await call('payroll.lock', { month: '2026-09' });
    const part = { fromDate: '2026-10-01', toDate: '2026-10-15' };
    await call('payroll.lock', { month, part });
    const interim = await slipOf(workshop, '冉小兰');
    expect(interim.part).toEqual(part);
    await call('payments.pay', payment(interim.slipId, interim.net));
    expect(await refusal(call('payments.pay', payment(interim.slipId, 1)))).toBe(
      '冉小兰（0001）2026年10月1日至15日的工资已经发清，没有未发的。',
    );
    await call('payroll.lock', { month });
    const { rows, state } = await call('payments.month', { month });
    expect(state).toBe('locked');
    const hers = rows.filter(({ name }) => name === '冉小兰');
    expect(hers.map(({ open }) => open === 0)).toEqual([true, false]);
    const last = hers[1];
    if (last === undefined) throw new Error('no last slip');
    await call('payments.pay', payment(last.slipId, last.net));
    const ledger = await call('reports.preview', { name: 'wageLedger', month });
    const column = (header: string) => ledger.columns.findIndex((each) => each.header === header);
    const lines = ledger.rows.filter((row) => row[column('支付对象姓名')] === '冉小兰');
    expect(lines.map((row) => [row[column('结算期')], row[column('已付')]])).toEqual([
      ['1日至15日', (interim.net / 100).toFixed(2)],
      ['月末', (last.net / 100).toFixed(2)],
    ]);
    const path = join(newFolder(), '申报.xlsx');
    await call('payments.writeTaxFile', { month, kind: 'wages', path });
    const { sheets } = await readWorkbookFile(path);
    const declared = sheets[0]?.rows.filter((row) => row[0] === '0001').map((row) => row.slice(4, 6));
    expect(declared).toEqual([[2443.98, 0]]);
  });
});
