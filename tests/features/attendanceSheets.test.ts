// Absence kinds, absences, room and board in the book workbook: old files stay valid, new ones come back the same.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, samplePath, tinyWith } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { bookContent } from '../support/bookContent.ts';

async function withTiny(): Promise<Workshop> {
  const workshop = aWorkshop();
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  expect(report?.errors).toEqual([]);
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  return workshop;
}

describe('the sheets 缺勤类别, 缺勤 and 食宿', () => {
  test('come back the same in another book, the user’s own kinds too', async () => {
    const { call, db } = await withTiny();
    const nursing = await call('attendance.addKind', { name: '护理假', mark: '护', paid: true, active: true });
    const { workers } = await call('attendance.month', { month: '2026-10' });
    const workerId = workers[0]?.workerId ?? 0;
    const absence = { kindId: nursing, minutes: 240 };
    const { faults } = await call('attendance.setCells', {
      cells: [
        { workerId, workDate: '2026-10-12', work: { minutes: 240, arrangedMinutes: 0, absence } },
        { workerId, workDate: '2026-10-13', board: { nights: 1, meals: 3 } },
      ],
    });
    expect(faults).toEqual([]);
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

  test('bad rows are named with their cell', async () => {
    const { call } = await withTiny();
    const path = await tinyWith({
      缺勤: {
        A1: '日期',
        B1: '工号',
        C1: '类别',
        D1: '工时',
        A2: '2026-10-12',
        B2: '0001',
        C2: '探亲',
        D2: 8,
        A3: '2026-10-13',
        B3: '0001',
        C3: '事假',
        D3: 25,
        A4: '2026-10-14',
        B4: '0001',
        C4: '年假',
      },
      食宿: { A1: '日期', B1: '工号', C1: '住宿', D1: '用餐', A2: '2026-10-12', B2: '0001', C2: 2, D2: 9 },
    });
    const report = await call('imports.readBookWorkbook', { path });
    expect(report?.errors.map(({ sheet, cell, message }) => `${sheet} ${cell} ${message}`)).toEqual([
      '缺勤 C2 找不到类别“探亲”，请先写在“缺勤类别”表里，或改正编号。',
      '缺勤 D3 超过 24 小时，请核对。',
      '食宿 C2 一天最多住 1 晚。',
      '食宿 D2 一天最多 5 餐。',
    ]);
  });
});
