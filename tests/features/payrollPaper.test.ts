import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterEach, describe, expect, test } from 'vitest';
import { aFolder } from '../support/aHost.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const folders: { remove(): void }[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function newPath(name: string): string {
  const folder = aFolder();
  folders.push(folder);
  return join(folder.path, name);
}

/** 冉小兰 makes 1,233 collars at 0.50 in October and gets back what September lacked. */
async function anAdjustedMonth({ call }: Workshop) {
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = { productId, operationNo: '2', name: '上领', dailyQuota: null, defectMaterialPaid: true };
  const { id: operationId } = await call('products.addOperation', operation);
  const rate = { operationId, grade: null, workerId: null, tierMode: 'none' as const, tiers: [] };
  await call('products.addRate', { ...rate, fromDate: '2026-09-01', rate: 5000 });
  const workerId = await aWorker(call, '0001', '冉小兰', { kind: 'home_contract', workMode: 'home', taxItem: 'none' });
  const record = (workDate: string, pieces: number) =>
    call('output.record', { workDate, workerId, operationId, qualified: pieces * 1000 });
  await record('2026-09-08', 100);
  await call('payroll.lock', { month: '2026-09' });
  await record('2026-10-08', 1233);
  const correction = { workerId, month: '2026-10', corrects: '2026-09', amount: 1234, reason: '少计一道工序' };
  await call('payroll.addAdjustment', correction);
}

describe('a month with a correction on paper and in files', () => {
  test.each(['wageSheet', 'wageLedger'])('every row of %s adds up: its parts are 应发', async (name) => {
    const workshop = aWorkshop();
    await anAdjustedMonth(workshop);
    const { columns, rows } = await workshop.call('reports.preview', { name, month: '2026-10' });
    const at = (headers: readonly string[]): number =>
      rows[0]?.reduce((sum, text, column) => {
        return headers.includes(columns[column]?.header ?? '') ? sum + Number(text) : sum;
      }, 0) ?? Number.NaN;
    expect(columns.map(({ header }) => header)).toContain('补发扣回');
    expect(at(['计件工资', '补发扣回'])).toBeCloseTo(616.5 + 12.34, 2);
    expect(at(['应发', '应发合计'])).toBeCloseTo(616.5 + 12.34, 2);
  });

  test('without one there is no such column', async () => {
    const workshop = aWorkshop();
    await anAdjustedMonth(workshop);
    const { columns } = await workshop.call('reports.preview', { name: 'wageSheet', month: '2026-09' });
    expect(columns.map(({ header }) => header)).not.toContain('补发扣回');
  });
});

describe('a list of the screen as a file', () => {
  test('numbers of workers stay text, money is a number, sums are formulas', async () => {
    const { call } = aWorkshop();
    const path = newPath('名单.xlsx');
    const saved = await call('files.writeList', {
      title: '名单',
      columns: [
        { header: '工号', format: '@', right: false, sum: false },
        { header: '实发', format: '0.00', right: true, sum: true },
      ],
      rows: [
        ['0001', 12.34],
        ['0002', null],
      ],
      path,
    });
    expect(saved).toEqual({ path, download: null });
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), { readStyles: true });
    expect(sheets[0]?.rows.slice(4, 6)).toEqual([
      ['0001', 12.34],
      ['0002', null],
    ]);
    expect(sheets[0]?.cells?.get('6,1')).toMatchObject({ formula: 'SUM(B5:B6)', formulaResult: 12.34 });
  });

  test('what is no picture is not saved as one', async () => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('files.savePicture', { name: '工资条', png: 'aGVsbG8=' }))).toBe(
      '要保存的不是图片，请再试一次。',
    );
  });
});

describe('今日 for a clerk', () => {
  test('she is told who she is, and asked for nothing about wages', async () => {
    const clerk = aWorkshop().as({ name: '小李', role: 'clerk' });
    expect(await clerk.call('home.get', {})).toMatchObject({ role: 'clerk' });
    expect(await clerk.call('home.today', {})).toContainEqual(expect.objectContaining({ kind: 'noWorkers' }));
    expect(await clerk.refusal(clerk.call('payroll.waiting', {}))).toBe('当前操作员没有权限，需要会计或老板来做。');
  });
});
