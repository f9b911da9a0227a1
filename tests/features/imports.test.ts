import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../../shared/features/imports/schema.ts';
import { aWorkbook, newFolder, samplePath, sampleSheets, tinyWith } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { bookContent } from '../support/bookContent.ts';

const samples = ['tiny', 'fenghe-garment'] as const;

async function bringIn({ call }: Workshop, path: string): Promise<ImportResult> {
  const report = await call('imports.readBookWorkbook', { path });
  expect(report?.errors).toEqual([]);
  return call('imports.applyBookWorkbook', { key: report?.key ?? '' });
}

async function exported({ call }: Workshop): Promise<string> {
  const path = join(newFolder(), '全部.xlsx');
  await call('imports.writeBookWorkbook', { path });
  return path;
}

describe('a workbook in', () => {
  test('the small sample fills an empty book, and says what it did', async () => {
    const workshop = aWorkshop();
    const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
    expect(workshop.db.get('SELECT count(*) AS rows FROM workers')).toEqual({ rows: 0 });
    const result = await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    expect(result.created).toBe(report?.created);
    const counts = Object.fromEntries(result.sheets.map(({ sheet, created }) => [sheet, created]));
    expect(counts).toMatchObject({ 工人: 5, 产量: 12, 班组产量: 1, 考勤: 43, 收货单: 3, 结清: 1 });
    expect(workshop.db.all('SELECT sentence FROM audit_entries')).toEqual([
      { sentence: `导入账套工作簿 tiny.xlsx：新增 ${result.created} 行，修改 ${result.updated} 行` },
    ]);
  });

  test('what goes back and forth at home becomes output and write-offs', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    expect(
      workshop.db.all(
        `SELECT work_date AS date, qualified, agreed_rate AS rate FROM output_entries WHERE collection_line_id IS NOT NULL ORDER BY id`,
      ),
    ).toEqual([
      { date: '2026-10-15', qualified: 590_000, rate: 9000 },
      { date: '2026-10-22', qualified: 406_000, rate: 9000 },
      { date: '2026-10-26', qualified: 80_000, rate: null },
    ]);
    expect(workshop.db.all('SELECT quantity, allowed, over_loss, charged FROM write_offs')).toEqual([
      { quantity: 35_000, allowed: 25_000, over_loss: 10_000, charged: 500 },
    ]);
  });

  test('sheets and columns the program does not know are kept out and named', async () => {
    const { call } = aWorkshop();
    const report = await call('imports.readBookWorkbook', { path: samplePath('fenghe-garment') });
    expect(report?.errors).toEqual([]);
    expect(
      report?.sheets
        .filter(({ notes }) => notes.length > 0)
        .map(({ sheet, setAside, notes }) => ({ sheet, setAside, notes })),
    ).toEqual([
      { sheet: '工序', setAside: false, notes: ['不认识的列“返工工价”（F 列），没有读入'] },
      { sheet: '股东', setAside: true, notes: ['程序还不认识“股东”表，其中 2 行没有读入'] },
      { sheet: '培训', setAside: true, notes: ['程序还不认识“培训”表，其中 3 行没有读入'] },
    ]);
  });

  test.each(samples)('%s twice changes nothing the second time', async (name) => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath(name));
    const before = bookContent(workshop.db);
    const again = await bringIn(workshop, samplePath(name));
    expect([again.created, again.updated]).toEqual([0, 0]);
    expect(bookContent(workshop.db)).toEqual(before);
  });

  test('a changed phone number updates one worker; a column that is not there changes nothing', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    const path = await aWorkbook({
      工人: [
        ['工号', '姓名', '身份证号码', '联系电话'],
        ['0001', '冉小兰', '500235199101030306', '10000000099'],
      ],
    });
    const { created, updated } = await bringIn(workshop, path);
    expect([created, updated]).toEqual([0, 1]);
    expect(workshop.db.get(`SELECT phone, bank_name AS bank FROM workers WHERE worker_no = '0001'`)).toEqual({
      phone: '10000000099',
      bank: '中国邮政储蓄银行',
    });
  });

  test('output is compared row by row: one more of two equal rows is one new row', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    const row = [new Date('2026-09-01'), '0001', 'Q01', '1', 7];
    const header = ['日期', '工号', '款号', '工序号', '合格'];
    const { created, unchanged } = await bringIn(workshop, await aWorkbook({ 产量: [header, row, row] }));
    expect([created, unchanged]).toEqual([1, 1]);
  });

  test('a book that was exported, corrected in Excel and brought back: 记录号 finds the row', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    const book = await readXlsx(new Uint8Array(readFileSync(await exported(workshop))));
    const output = book.sheets.find(({ name }) => name === '产量')?.rows ?? [];
    const row = output.find((cells) => cells[4] === 333) ?? [];
    row[4] = 334;
    const { created, updated } = await bringIn(workshop, await aWorkbook({ 产量: output }));
    expect([created, updated]).toEqual([0, 1]);
    expect(workshop.db.get('SELECT count(*) AS rows FROM output_entries WHERE qualified = 334000')).toEqual({
      rows: 1,
    });
  });

  test('a document that stands in the book is not changed by import', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    const report = await workshop.call('imports.readBookWorkbook', { path: await tinyWith({ 发料单: { G2: 1100 } }) });
    expect(report?.errors).toEqual([
      {
        sheet: '发料单',
        cell: 'G2',
        value: '1100',
        message: '数量与账套里的不同（账套里是“1000”），已有的单据不能用导入来改。',
      },
    ]);
  });

  test('only the owner may; a key nobody knows is refused', async () => {
    const workshop = aWorkshop();
    const bookkeeper = workshop.as({ name: '小王', role: 'bookkeeper' });
    expect(await bookkeeper.refusal(bookkeeper.call('imports.readBookWorkbook', { path: samplePath('tiny') }))).toBe(
      '当前操作员没有权限，需要老板来做。',
    );
    expect(await workshop.refusal(workshop.call('imports.applyBookWorkbook', { key: 'abc' }))).toBe(
      '找不到这次读入的工作簿，可能已被删除，请刷新后再试。',
    );
  });

  test('what changed between reading and applying is checked once more', async () => {
    const workshop = aWorkshop();
    const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
    await workshop.call('sites.add', {
      siteNo: 'H01',
      name: '小样中心工厂',
      kind: 'hub',
      township: '安坪镇',
      village: '下坝社区',
      district: '奉节县',
    });
    const result = await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    expect(result.sheets.find(({ sheet }) => sheet === '场所')).toMatchObject({ created: 0, unchanged: 1 });
  });
});

describe('a locked month', () => {
  test('stays as it is: the same workbook changes nothing, a changed row of the month is named', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    await workshop.call('payroll.lock', { month: '2026-09' });
    expect(await bringIn(workshop, samplePath('tiny'))).toMatchObject({ created: 0, updated: 0 });
    const path = await tinyWith({ 产量: { E2: 8 }, 考勤: { C2: 7 }, 用工关系: { J2: 3000 } });
    const report = await workshop.call('imports.readBookWorkbook', { path });
    const closed = '2026年9月的工资已封存，不能再改，请删去这一行，或先由老板解封。';
    expect(report?.errors).toEqual([
      { sheet: '用工关系', cell: 'F2', value: '', message: closed },
      { sheet: '产量', cell: 'A2', value: '2026-09-01', message: closed },
      { sheet: '考勤', cell: 'A2', value: '2026-09-01', message: closed },
    ]);
  });

  test('does not hinder an engagement that ends later', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    await workshop.call('payroll.lock', { month: '2026-09' });
    const result = await bringIn(workshop, await tinyWith({ 用工关系: { F2: '2026-11-30' } }));
    expect(result).toMatchObject({ created: 0, updated: 1 });
  });
});

describe('the whole book out and into an empty one', () => {
  test.each(samples)('%s: every table is the same', async (name) => {
    const first = aWorkshop();
    await bringIn(first, samplePath(name));
    const second = aWorkshop();
    const path = await exported(first);
    await bringIn(second, path);
    expect(bookContent(second.db)).toEqual(bookContent(first.db));
    const again = await bringIn(second, path);
    expect([again.created, again.updated]).toEqual([0, 0]);
  });

  test('says what a workbook cannot carry', async () => {
    const workshop = aWorkshop();
    await bringIn(workshop, samplePath('tiny'));
    const written = await workshop.call('imports.writeBookWorkbook', { path: join(newFolder(), '全部.xlsx') });
    expect(written?.leftOut).toEqual([
      '发料时记下的用料定额和超损单价（导入时按“用料定额”“物料”表）',
      '税率表和用工类型规则',
      '设备资金来源清单',
      '操作日志',
    ]);
  });

  test('a text that begins like a formula stays text', async () => {
    const sheets = await sampleSheets('tiny');
    const workers = sheets.get('工人') ?? [];
    const [header, first] = workers;
    if (header !== undefined && first !== undefined) first[9] = '=1+1';
    const workshop = aWorkshop();
    await bringIn(workshop, await aWorkbook(sheets));
    const second = aWorkshop();
    await bringIn(second, await exported(workshop));
    expect(second.db.get(`SELECT note FROM workers WHERE worker_no = '0001'`)).toEqual({ note: '=1+1' });
  });
});
