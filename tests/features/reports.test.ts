import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { serviceMonths, serviceStart } from '../../shared/features/reports/rules.ts';
import { workDate } from '../../shared/values/dates.ts';
import { newFolder, samplePath } from '../support/aWorkbook.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

async function tiny(): Promise<Workshop> {
  const workshop = aWorkshop();
  const report = await workshop.call('imports.readBookWorkbook', { path: samplePath('tiny') });
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  return workshop;
}

describe('reports of a month', () => {
  test('there are three, by name and Chinese title', async () => {
    const { call } = aWorkshop();
    expect((await call('reports.list', {})).map(({ name, title }) => [name, title])).toEqual([
      ['wageSheet', '工资发放表'],
      ['wageLedger', '工资支付台账'],
      ['roster', '车间吸纳就业花名册'],
    ]);
  });

  test('another name is refused with the names there are', async () => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('reports.preview', { name: '统计表', month: '2026-10' }))).toBe(
      '没有名叫“统计表”的报表，现有：wageSheet（工资发放表）、wageLedger（工资支付台账）、roster（车间吸纳就业花名册）。',
    );
  });

  test('the wage sheet: what each is owed and kept back adds up to what is paid out', async () => {
    const { call } = await tiny();
    const { columns, rows, totals, closing } = await call('reports.preview', { name: '工资发放表', month: '2026-10' });
    const said = (row: readonly string[] | undefined): Record<string, string> =>
      Object.fromEntries(columns.map(({ header }, at) => [header, row?.[at] ?? '']));
    expect(said(rows[0])).toMatchObject({
      序号: '1',
      姓名: '冉小兰',
      身份证号码: '500***********0306',
      出勤天数: '4',
      计件工资: '2333.73',
      加班工资: '50.25',
      补贴: '60.00',
      应发: '2443.98',
      扣款: '517.38',
      零头: '-0.60',
      实发: '1926.00',
      银行卡号: '621************9423',
    });
    expect(said(totals)).toMatchObject({ 姓名: '', 应发: '9386.99', 个税: '33.24', 实发: '8730.00' });
    expect(closing).toEqual(['实发合计（大写）：捌仟柒佰叁拾元整    小写：8730.00 元    共 5 人']);
  });

  test('the roster: categories at the end of the month, unbroken months, wage of the month', async () => {
    const { call } = await tiny();
    const { columns, rows, note } = await call('reports.preview', { name: 'roster', month: '2026-10' });
    const at = (header: string): number => columns.findIndex((column) => column.header === header);
    expect(
      rows.map((row) =>
        ['姓名', '性别', '年龄', '人员类别', '入职日期', '在岗月数', '月工资（元）'].map((header) => row[at(header)]),
      ),
    ).toEqual([
      ['冉小兰', '女', '35', '', '2025-03-01', '20', '2443.98'],
      ['谭世芳', '女', '42', '', '2025-03-01', '20', '1529.67'],
      ['向国军', '男', '29', '易地搬迁', '2026-09-01', '2', '165.00'],
      ['陈大琼', '女', '59', '低保', '2025-06-01', '17', '966.20'],
      ['李光平', '男', '33', '', '2026-01-01', '10', '4282.14'],
    ]);
    expect(note).toContain('参考格式，以县人社局为准。');
  });

  test('the file is set up for paper, and long numbers are text', async () => {
    const { call } = await tiny();
    const path = join(newFolder(), '工资发放表.xlsx');
    const written = await call('reports.write', { name: 'wageSheet', month: '2026-10', path });
    expect(written).toEqual({ title: '工资发放表', rows: 5, file: { path, download: null } });
    const { sheets, namedRanges } = await readXlsx(new Uint8Array(readFileSync(path)), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(JSON.stringify([sheet?.pageSetup, namedRanges])).toContain('$1:$4');
    expect(sheet?.headerFooter?.oddFooter).toBe('&C第 &P 页，共 &N 页');
    expect(sheet?.rows[4]?.[2]).toBe('500235199101030306');
    expect(sheet?.cells?.get('4,2')?.style?.numFmt).toBe('@');
    expect(sheet?.cells?.get('9,10')).toMatchObject({ formula: 'SUM(K5:K9)', formulaResult: 9386.99 });
  });

  test('a clerk sees no wages', async () => {
    const clerk = aWorkshop().as({ name: '小李', role: 'clerk' });
    expect(await clerk.refusal(clerk.call('reports.preview', { name: 'wageSheet', month: '2026-10' }))).toBe(
      '当前操作员没有权限，需要会计或老板来做。',
    );
  });
});

describe('service without a break', () => {
  const span = (
    from: string,
    to: string | null,
  ): { fromDate: ReturnType<typeof workDate>; toDate: ReturnType<typeof workDate> | null } => ({
    fromDate: workDate(from),
    toDate: to === null ? null : workDate(to),
  });

  test('engagements that follow each other are one; a gap starts anew', () => {
    const chain = [span('2025-01-01', '2025-12-31'), span('2026-01-01', '2026-06-30'), span('2026-07-01', null)];
    expect(serviceStart(chain, workDate('2026-10-31'))).toBe('2025-01-01');
    const broken = [span('2025-01-01', '2026-05-31'), span('2026-07-01', null)];
    expect(serviceStart(broken, workDate('2026-10-31'))).toBe('2026-07-01');
    expect(serviceStart(broken, workDate('2024-10-31'))).toBeUndefined();
  });

  test('only whole months count', () => {
    expect(serviceMonths(workDate('2026-09-01'), workDate('2026-10-31'))).toBe(2);
    expect(serviceMonths(workDate('2026-09-15'), workDate('2026-10-31'))).toBe(1);
    expect(serviceMonths(workDate('2026-10-12'), workDate('2026-10-31'))).toBe(0);
    expect(serviceMonths(workDate('2026-08-01'), workDate('2026-10-31'))).toBe(3);
  });
});
