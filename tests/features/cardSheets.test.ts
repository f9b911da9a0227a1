// Homes, helpers and return dates in the book workbook: old files stay valid, new ones come back the same.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, samplePath, tinyWith } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { bookContent } from '../support/bookContent.ts';

async function withTiny(): Promise<Workshop> {
  const workshop = aWorkshop();
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  return workshop;
}

describe('the sheets 住处 and 家庭成员, the column 应还日期', () => {
  test('come back the same in another book', async () => {
    const { call, db } = await withTiny();
    const workerId = (await call('workers.pick', {}))[0]?.id ?? 0;
    await call('cards.setHousehold', {
      ...{ workerId, township: '安坪镇', village: '三沱村1组', directions: '村小学对面' },
      helpers: [{ id: null, name: '陈小琼', relation: '妹妹', phone: '010000000009' }],
    });
    const equipmentId = await call('equipment.add', {
      ...{ equipmentNo: 'E77', name: '平缝机', value: 260_000, funding: '自有', siteId: null },
    });
    await call('equipment.lend', {
      ...{ equipmentId, workerId, fromDate: '2026-10-02', deposit: 20_000, dueDate: '2027-03-31' },
    });
    const path = join(newFolder(), '全部.xlsx');
    await call('imports.writeBookWorkbook', { path });
    const other = aWorkshop();
    const report = await other.call('imports.readBookWorkbook', { path });
    expect(report?.errors).toEqual([]);
    await other.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    expect(bookContent(other.db)).toEqual(bookContent(db));
    const again = await other.call('imports.readBookWorkbook', { path });
    expect([again?.created, again?.updated]).toEqual([0, 0]);
  });

  test('a person who is not in the book is named with her cell', async () => {
    const { call } = await withTiny();
    const path = await tinyWith({
      住处: { A1: '工号', B1: '乡镇', A2: '9999', B2: '安坪镇' },
      家庭成员: { A1: '工号', B1: '姓名', A2: '0001', B2: '' },
    });
    const report = await call('imports.readBookWorkbook', { path });
    expect(report?.errors.map(({ sheet, cell, message }) => [sheet, cell, message])).toEqual([
      ['住处', 'A2', '找不到工号“9999”，请先写在“工人”表里，或改正编号。'],
      ['家庭成员', 'B2', '姓名不能为空。'],
    ]);
  });
});
