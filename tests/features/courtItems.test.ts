import { expect, test } from 'vitest';
import { aWorkbook, sampleSheets } from '../support/aWorkbook.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

const draft = { source: 'typed', amount: null, formula: null, counts: false, taxable: true } as const;

/** The sheet 工资项目 of the small sample with a column more. */
async function withCourt(kind: '扣款' | '收入'): Promise<string> {
  const sheets = await sampleSheets('tiny');
  const [header = [], ...rows] = sheets.get('工资项目') ?? [];
  const at = (title: string): number => header.indexOf(title);
  const added = header.map((title) => (title === '名称' ? '法院执行款' : null));
  added[at('类型')] = kind as never;
  added[at('取值')] = '每月录入' as never;
  sheets.set('工资项目', [[...header, '法院扣款'], ...rows.map((row) => [...row, '否']), [...added, '是']]);
  return aWorkbook(sheets);
}

test('a court order is marked on a deduction; on an earning the mark means nothing', async () => {
  const { call } = aWorkshop();
  const id = await call('payItems.add', { ...draft, name: '法院执行款', kind: 'deduction', court: true });
  await call('payItems.add', { ...draft, name: '餐补', kind: 'earning', court: true });
  const marks = (await call('payItems.list', {})).map(({ name, court }) => [name, court]);
  expect(marks).toEqual([
    ['法院执行款', true],
    ['餐补', false],
  ]);
  await call('payItems.change', { ...draft, id, name: '法院执行款', kind: 'deduction', court: false });
  expect((await call('payItems.list', {}))[0]?.court).toBe(false);
});

test('the workbook says it in a column of its own, which older files do not have', async () => {
  const { call } = aWorkshop();
  const report = await call('imports.readBookWorkbook', { path: await withCourt('扣款') });
  expect(report?.errors).toEqual([]);
  await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  const items = await call('payItems.list', {});
  expect(items.filter(({ court }) => court).map(({ name }) => name)).toEqual(['法院执行款']);
  const wrong = await call('imports.readBookWorkbook', { path: await withCourt('收入') });
  expect(wrong?.errors.map(({ message }) => message)).toEqual(['只有扣款项目才能是法院扣款，收入项目请写“否”或留空。']);
});
