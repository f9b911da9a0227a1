import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankPresets } from '../../shared/features/payments/bankPresets.ts';
import type { BankTemplate } from '../../shared/features/payments/bankTemplate.ts';
import { peopleHeaders, serviceHeaders, wagesHeaders } from '../../shared/features/payments/taxFile.ts';
import type { InputOf } from '../../shared/contract/index.ts';
import { readWorkbookFile } from '../../electron/excel/read.ts';
import { encodeGb18030 } from '../../electron/features/payments/gb18030.ts';
import { newFolder, samplePath } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const month = '2026-10';

async function october(): Promise<Workshop> {
  const workshop = aWorkshop('2026-11-24');
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  await workshop.call('payroll.lock', { month: '2026-09' });
  await workshop.call('payroll.lock', { month });
  return workshop;
}

function preset(name: string): BankTemplate {
  const found = bankPresets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
}

/** Gives a worker another name and account, as the worker's form would. */
async function change({ call }: Workshop, workerNo: string, fields: { name?: string; bankAccount?: string }) {
  const found = (await call('workers.pick', {})).find((each) => each.workerNo === workerNo);
  if (found === undefined) throw new Error(`no worker ${workerNo}`);
  const { worker } = await call('workers.get', { id: found.id });
  const { id, name, idNumber, idUnverified, phone, registeredAddress, livingAddress, bankName, bankAccount, note } =
    worker;
  const before: InputOf<'workers.change'> = {
    id,
    workerNo,
    name,
    idNumber,
    idUnverified,
    phone,
    registeredAddress,
    livingAddress,
    bankName,
    bankAccount,
    note,
  };
  await call('workers.change', { ...before, ...fields });
}

describe('GB18030', () => {
  test('a rare name has four bytes of its own, an everyday one two a character', () => {
    expect(Buffer.from(encodeGb18030('㛃')).toString('hex')).toBe('8230b731');
    expect(Buffer.from(encodeGb18030('冉小兰')).toString('hex')).toBe('c8bdd0a1c0bc');
    expect(Buffer.from(encodeGb18030('𠮷')).toString('hex')).toBe('9534b235');
  });

  test('whatever is written reads back the same', () => {
    const isPrivate = (text: string) =>
      /[\uD800-\uDFFF\uE000-\uF8FF\uFFFD]/.test(text.replace(/[\u{10000}-\u{10FFFF}]/gu, ''));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !isPrivate(text)),
        (text) => {
          expect(new TextDecoder('gb18030', { ignoreBOM: true }).decode(encodeGb18030(text))).toBe(text);
        },
      ),
    );
  });
});

describe('the bank file', () => {
  test('ICBC: card, name, amount with bars, no header, no total, in GB18030', async () => {
    const workshop = await october();
    await change(workshop, '0001', { name: '冉㛃' });
    const path = join(newFolder(), '工行.txt');
    const written = await workshop.call('payments.writeBankFile', { month, template: preset('工商银行'), path });
    const text = new TextDecoder('gb18030').decode(readFileSync(path));
    const lines = text.split('\r\n');
    expect(lines[0]).toMatch(/^6210\d{11}9423\|冉㛃\|1926\.00$/);
    expect(lines).toHaveLength((written?.count ?? 0) + 1);
    expect(lines.at(-1)).toBe('');
  });

  test('a text table for Excel: mark, header, quotes, accounts with all digits, a total where asked for', async () => {
    const workshop = await october();
    const template: BankTemplate = {
      ...preset('招商银行'),
      encoding: 'utf8',
      markNumbers: true,
      totalLine: true,
      amount: 'shortYuan',
      purpose: '{月份}工资，计件',
    };
    const path = join(newFolder(), '招行.csv');
    const written = await workshop.call('payments.writeBankFile', { month, template, path });
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFF收款账号,收款户名,金额,用途\r\n\t6210')).toBe(true);
    expect(text).toContain(',冉小兰,1926,2026年10月工资，计件\r\n');
    const total = written === null ? '' : String(written.amount / 100);
    expect(text.endsWith(`合计,,${total},\r\n`)).toBe(true);
  });

  test('a workbook: accounts are text cells, amounts are numbers, only what is open and only who has an account', async () => {
    const workshop = await october();
    await change(workshop, '0002', { bankAccount: '' });
    const { rows } = await workshop.call('payments.month', { month });
    const slip = rows.find(({ workerNo }) => workerNo === '0001');
    if (slip === undefined) throw new Error('no slip');
    await workshop.call('payments.pay', {
      slipId: slip.slipId,
      date: '2026-11-10',
      amount: 100_000,
      method: 'cash',
      payerAccount: '',
      payeeAccount: '',
      voucherNo: '',
      collectedBy: '',
      note: '',
    });
    const path = join(newFolder(), '代发.xlsx');
    const template = preset('通用代发表');
    const written = await workshop.call('payments.writeBankFile', { month, template, path });
    expect(written?.leftOut).toEqual([expect.stringMatching(/（0002）没有银行卡号，没有放进文件。$/)]);
    const { sheets } = await readWorkbookFile(path);
    const [header, first] = sheets[0]?.rows ?? [];
    expect(header).toEqual(['序号', '户名', '账号', '开户行', '金额', '备注']);
    expect(first?.slice(0, 2)).toEqual([1, '冉小兰']);
    expect(typeof first?.[2]).toBe('string');
    expect(first?.slice(4)).toEqual([926, '2026年10月工资']);
    const seen = await workshop.call('payments.previewBankFile', { month, template });
    expect(seen.rows[1]?.[2]).toBe('6210***********9423');
  });

  test('is refused for a draft, for nobody, and for text that would break it', async () => {
    const workshop = await october();
    const { call, refusal } = workshop;
    const template = preset('工商银行');
    const path = join(newFolder(), 'x.txt');
    expect(await refusal(call('payments.writeBankFile', { month: '2026-11', template, path }))).toContain('还没有封存');
    await change(workshop, '0001', { name: '冉|兰' });
    expect(await refusal(call('payments.writeBankFile', { month, template, path }))).toBe(
      '冉|兰（0001）的“姓名”里有分隔符、换行，或以 = + - @ 开头，写进银行文件会出错，请先改正这一项。',
    );
    await change(workshop, '0001', { name: '冉小兰' });
    const { rows } = await call('payments.month', { month });
    const proof = { date: '2026-11-10', method: 'bank', payerAccount: '', voucherNo: '', note: '' } as const;
    await call('payments.payOpen', { ...proof, month, slipIds: rows.map(({ slipId }) => slipId) });
    expect(await refusal(call('payments.writeBankFile', { month, template, path }))).toBe(
      '没有可以放进文件的人：要有未发的工资，也要有银行卡号。',
    );
  });
});

describe('layouts of bank files', () => {
  test('are kept in the book under a name of their own, and carried to another book as a small file', async () => {
    const { call, refusal } = aWorkshop();
    const template = { ...preset('工商银行'), name: '工行奉节支行' };
    const { id } = await call('payments.saveBankTemplate', { id: null, template });
    const taken = (name: string) =>
      refusal(call('payments.saveBankTemplate', { id: null, template: { ...template, name } }));
    expect(await taken('工行奉节支行')).toBe('银行代发格式“工行奉节支行”已经有了，请换一个。');
    expect(await taken('工商银行')).toBe('银行代发格式“工商银行”已经有了，请换一个。');
    expect(
      await refusal(call('payments.saveBankTemplate', { id: null, template: { ...template, columns: [] } })),
    ).toContain('至少要有一列');
    const path = join(newFolder(), '格式.json');
    await call('payments.writeBankTemplate', { template, path });
    const other = aWorkshop();
    expect(await other.call('payments.readBankTemplate', { path })).toEqual(template);
    writeFileSync(path, '{"kind":"x"}');
    expect(await other.refusal(other.call('payments.readBankTemplate', { path }))).toContain(
      '这不是坊账导出的银行代发格式',
    );
    await call('payments.removeBankTemplate', { id });
    expect((await call('payments.bankTemplates', {})).saved).toEqual([]);
  });
});

describe('files for the tax client', () => {
  async function fileOf({ call }: Workshop, kind: InputOf<'payments.writeTaxFile'>['kind']) {
    const path = join(newFolder(), '申报.xlsx');
    const written = await call('payments.writeTaxFile', { month, kind, path });
    const { sheets } = await readWorkbookFile(path);
    return { notes: written?.notes ?? [], name: sheets[0]?.name, rows: sheets[0]?.rows ?? [] };
  }

  test('wages: the header to the letter, income before deductions, the whole social insurance in one column', async () => {
    const workshop = await october();
    const { name, rows, notes } = await fileOf(workshop, 'wages');
    expect(name).toBe('正常工资薪金收入');
    expect(rows[0]).toEqual([...wagesHeaders]);
    expect(rows.slice(1).map((row) => [row[0], ...row.slice(4, 10)])).toEqual([
      ['0001', 2443.98, 0, 0, 0, 0, 0],
      ['0002', 1529.67, 0, 100, 0, 0, 0],
      ['0003', 165, 0, 0, 0, 0, 0],
      ['0005', 4282.14, 0, 0, 0, 0, 0],
    ]);
    expect(notes).toContain(
      '程序只知道社保个人部分的合计，全部写在“基本养老保险费”里，医疗、失业、公积金写 0，请在扣缴端分开。',
    );
    const { slips } = await workshop.call('payroll.slips', { month });
    for (const row of rows.slice(1)) {
      const slip = slips.find(({ workerNo }) => workerNo === row[0]);
      expect(row[2]).toBe('居民身份证');
      expect(typeof row[3]).toBe('string');
      expect(Math.round(Number(row[4]) * 100)).toBe(slip?.gross);
    }
  });

  test('service pay in its variants, and the people', async () => {
    const workshop = await october();
    for (const kind of ['service', 'service2026', 'serviceStudent'] as const) {
      const { rows } = await fileOf(workshop, kind);
      expect(rows[0]).toEqual([...serviceHeaders[kind]]);
      expect(rows.slice(1).map((row) => [row[1], row[4], row[5]])).toEqual([
        ['陈大琼', kind === 'serviceStudent' ? '其他连续劳务报酬' : '一般劳务报酬所得', 966.2],
      ]);
    }
    const { rows } = await fileOf(workshop, 'people');
    expect(rows[0]).toEqual([...peopleHeaders]);
    const said = (row: (typeof rows)[number] | undefined) =>
      Object.fromEntries(peopleHeaders.map((header, at) => [header, row?.[at] ?? '']));
    expect(said(rows[1])).toMatchObject({
      '*姓名': '冉小兰',
      '*性别': '女',
      '*出生日期': '1991-01-03',
      '*任职受雇从业类型': '雇员',
      任职受雇从业日期: '2025-03-01',
      离职日期: '',
      开户银行: '中国邮政储蓄银行',
    });
    expect(said(rows.find((row) => row[0] === '0004'))).toMatchObject({
      '*任职受雇从业类型': '其他',
      是否扣除减除费用: '否',
    });
  });

  test('is refused for a draft', async () => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('payments.writeTaxFile', { month, kind: 'wages', path: '/x.xlsx' }))).toContain(
      '还没有封存',
    );
  });
});
