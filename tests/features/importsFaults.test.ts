import type { Cell, CellValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { CellError } from '../../shared/features/imports/schema.ts';
import { aWorkbook, sampleSheets, tinyWith } from '../support/aWorkbook.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

async function errorsOf(path: string): Promise<CellError[]> {
  const { call, db } = aWorkshop();
  const report = await call('imports.readBookWorkbook', { path });
  expect(report?.errors.length === 0 ? typeof report.key : report?.key).toBe(
    report?.errors.length === 0 ? 'string' : null,
  );
  expect(db.get('SELECT count(*) AS rows FROM workers')).toEqual({ rows: 0 });
  return report?.errors ?? [];
}

/** The only error of tiny.xlsx with one cell changed. */
async function faultOf(sheet: string, cell: string, value: CellValue): Promise<string> {
  const errors = await errorsOf(await tinyWith({ [sheet]: { [cell]: value } }));
  expect(errors.map((error) => `${error.sheet} ${error.cell}`)).toEqual([`${sheet} ${cell}`]);
  return errors[0]?.message ?? '';
}

describe('every bad cell is named with what is wrong and what would be right', () => {
  const cases: readonly (readonly [what: string, sheet: string, cell: string, value: CellValue, sentence: string])[] = [
    [
      'an ID number typed as a number',
      '工人',
      'C2',
      500235199101030306,
      '身份证号码按数字录入，超过 15 位的数字后面几位已经丢失，请把单元格设为文本后重新录入。',
    ],
    [
      'an ID number in scientific notation',
      '工人',
      'C2',
      '5.00235E+17',
      '身份证号码是科学计数法，数字已经丢失，请把单元格设为文本后重新录入。',
    ],
    [
      'a wrong check digit',
      '工人',
      'C2',
      '500235199101030307',
      '身份证号码没有通过校验，可能有一位写错了（照前 17 位，最后一位应为 6）；核对无误的，请在“身份证待核”填“是”。',
    ],
    ['an ID number that is too short', '工人', 'C2', '50023519910103', '身份证号码应为 18 位，现在是 14 位。'],
    ['an empty name', '工人', 'B3', null, '姓名不能为空。'],
    ['an unknown grade', '工人', 'I2', '高级', '等级应为“学徒”、“熟练”、“师傅”之一。'],
    ['an unknown worker', '产量', 'B2', '0099', '找不到工号“0099”，请先写在“工人”表里，或改正编号。'],
    [
      'a worker number that lost its zeros',
      '产量',
      'B2',
      1,
      '找不到工号“1”，应为“0001”吧？按数字录入会丢掉前面的 0，请把单元格设为文本。',
    ],
    ['an unknown product', '产量', 'C2', 'Q09', '找不到款号“Q09”，请先写在“产品”表里，或改正编号。'],
    ['an unknown operation', '产量', 'D2', '9', '找不到款号“Q01”、工序号“9”，请先写在“工序”表里，或改正编号。'],
    ['an unknown site', '用工关系', 'D2', 'S99', '找不到场所编号“S99”，请先写在“场所”表里，或改正编号。'],
    ['an impossible date', '产量', 'A2', '2026-02-30', '日期不是有效的日期，应像 2026-10-01。'],
    ['a number where a date is meant', '产量', 'A2', 46000, '日期不是有效的日期，应像 2026-10-01。'],
    ['a negative count', '产量', 'E2', -7, '合格不能是负数。'],
    ['half a piece', '产量', 'E2', 7.5, '合格应为整数，款号 Q01 按整数计。'],
    ['a word for a number', '产量', 'E2', '七', '合格应为数字。'],
    ['an answer that is neither yes nor no', '产量', 'I2', '对', '安排加班应为“是”或“否”。'],
    [
      'output before the engagement began',
      '产量',
      'A13',
      '2026-08-31',
      '工号 0003 在 2026-08-31 没有用工关系，请改正日期，或在“用工关系”表里补上。',
    ],
    ['a rate with five decimals', '工价', 'E2', '0.12345', '单价最多 4 位小数。'],
    [
      'a general rate without a figure',
      '工价',
      'E2',
      null,
      '单价不能为空：通用工价要填单价，留空只用来结束某个等级或某名工人的专门工价。',
    ],
    [
      'tiers that nobody can read',
      '工价',
      'G4',
      '500-0.30',
      '阶梯写法不对，应像 500:0.30;1000:0.33;:0.36（到 500、到 1000、以上）。',
    ],
    ['tiers out of order', '工价', 'G4', '1000:0.30;500:0.33;:0.36', '阶梯的上限应从小到大，而且大于 0。'],
    ['a rate for nobody', '工价', 'C2', '组长', '适用应为“通用”、“等级:师傅”（学徒、熟练、师傅）或“工号:0012”。'],
    [
      'a rate for an unknown worker',
      '工价',
      'C2',
      '工号:0088',
      '适用里的工号“0088”找不到，请先写在“工人”表里，或改正编号。',
    ],
    ['an end before the start', '人员类别', 'D2', '2026-03-14', '终止日期早于起始日期 2026-03-15。'],
    ['money with three decimals', '每月录入', 'D2', 60.123, '金额最多 2 位小数。'],
    ['an unknown item', '每月录入', 'C2', '饭补', '找不到项目“饭补”，请先写在“工资项目”表里，或改正编号。'],
    ['a month that is none', '每月录入', 'A2', '2026-13', '月份不是有效的月份，应像 2026-10。'],
    ['more hours than a day has', '考勤', 'C2', 25, '出勤工时加安排加班工时超过 24 小时，请核对。'],
    ['hours with three decimals', '考勤', 'C2', 7.125, '出勤工时最多 2 位小数。'],
    ['members nobody can read', '班组产量', 'G2', '0002:8:1', '成员写法不对，应像 0001;0002 或 0001:8;0002:6.5。'],
    ['a member without hours', '班组产量', 'G2', '0002:8;0003', '成员里工号 0003 的“”没有写工时，应像 0001:8。'],
    [
      'an unknown member',
      '班组产量',
      'G2',
      '0002:8;0077:3.5',
      '成员里的工号“0077”找不到，请先写在“工人”表里，或改正编号。',
    ],
    [
      'a plan nobody can follow',
      '预支',
      'D2',
      '慢慢扣',
      '扣回方式应为“一次”、“分期:6”（分 6 期）或“每月:200”（每月 200 元）。',
    ],
    ['months to skip that are none', '预支', 'F2', '十一月', '跳过月份写法不对，应像 2026-11;2026-12。'],
    [
      'an unknown setting',
      '账套',
      'A2',
      '厂名',
      '项目应为“名称”、“区县”、“取整方式”、“零头结转”、“最低到手(元)”、“每周工作日(天)”之一。',
    ],
    ['a rounding that is none', '账套', 'B4', '到百', '“取整方式”应为“到分”、“到角”、“到元”、“四舍五入到元”之一。'],
    [
      'a formula that is broken',
      '工资项目',
      'D2',
      '计件工资 ×',
      '每月录入的项目不写金额，请留空，金额写在“每月录入”表里。',
    ],
    ['a due date before the dispatch', '发料单', 'D2', '2026-10-07', '应交日期早于发料日期 2026-10-08。'],
    [
      'material of an unknown document',
      '发料物料',
      'A2',
      'F009',
      '找不到单号“F009”，请先写在“发料单”表里，或改正单号。',
    ],
    [
      'a collection of an unknown dispatch',
      '收货单',
      'D4',
      'F009',
      '找不到发料单号“F009”，请先写在“发料单”表里，或改正单号。',
    ],
  ];
  test.each(cases)('%s', async (_, sheet, cell, value, sentence) => {
    expect(await faultOf(sheet, cell, value)).toBe(sentence);
  });

  test('what a document may not be is said at its number', async () => {
    const leftovers = await errorsOf(await tinyWith({ 退料单: { F2: '900' } }));
    expect(leftovers.map(({ cell, message }) => [cell, message])).toEqual([
      ['A2', '陈大琼（0004）手上只有锁边线 50 米，退不了 900 米。请核对数量，或先补上漏开的发料单。'],
    ]);
    const early = await errorsOf(await tinyWith({ 收货单: { B2: '2026-10-07' } }));
    expect(early.map(({ cell, message }) => [cell, message])).toEqual([
      ['A2', '收货日期2026年10月7日早于发料单 F001 的发料日期2026年10月8日，请核对日期。'],
    ]);
  });

  test('a check digit marked 身份证待核 is taken', async () => {
    expect(await errorsOf(await tinyWith({ 工人: { C2: '500235199101030307', K1: '身份证待核', K2: '是' } }))).toEqual(
      [],
    );
  });

  test('a number given twice names the earlier line', async () => {
    const errors = await errorsOf(await tinyWith({ 场所: { A3: 'H01', B3: '第二厂', C3: '分车间' } }));
    expect(errors).toEqual([
      { sheet: '场所', cell: 'A3', value: 'H01', message: '场所编号与第 2 行重复，请删去一行或改正编号。' },
    ]);
  });

  test('engagements that overlap name both', async () => {
    const errors = await errorsOf(
      await tinyWith({ 用工关系: { A7: '0001', B7: '劳动合同', C7: '集中', E7: '2026-05-01' } }),
    );
    expect(errors).toEqual([
      {
        sheet: '用工关系',
        cell: 'E7',
        value: '2026-05-01',
        message:
          '工号 0001 从 2026-05-01 起的用工关系与 2025-03-01 起、没有终止日期的那一段重叠，请先填好前一段的终止日期。',
      },
    ]);
  });

  test('the lines of one document must repeat the same head', async () => {
    const errors = await errorsOf(
      await tinyWith({
        发料单: { A4: 'F001', B4: '2026-10-09', C4: '0004', D4: '2026-10-18', E4: 'Q02', F4: '2', G4: 100 },
      }),
    );
    expect(errors.map(({ cell, message }) => [cell, message])).toEqual([
      ['B4', '单号 F001 的各行日期不一致，同一张单应相同。'],
    ]);
  });

  test('all bad cells of all sheets at once', async () => {
    const path = await tinyWith({ 工人: { C2: '1', C3: '2' }, 产量: { E2: -1, A3: '昨天' }, 工价: { E2: 'x' } });
    expect((await errorsOf(path)).map(({ sheet, cell, value }) => [sheet, cell, value])).toEqual([
      ['工人', 'C2', '1'],
      ['工人', 'C3', '2'],
      ['工价', 'E2', 'x'],
      ['产量', 'E2', '-1'],
      ['产量', 'A3', '昨天'],
    ]);
  });

  test('a required column that is missing', async () => {
    expect(await errorsOf(await tinyWith({ 产量: { E1: '数量' } }))).toEqual([
      { sheet: '产量', cell: 'A1', value: '日期', message: '缺少必填的列“合格”，请在第 1 行写上这个列名。' },
    ]);
  });
});

describe('formulas', () => {
  async function withFormula(cell: Partial<Cell>): Promise<CellError[]> {
    return errorsOf(await aWorkbook(await sampleSheets('tiny'), { 产量: new Map([['1,4', cell]]) }));
  }

  test('count with their stored value', async () => {
    expect(await withFormula({ formula: '3+4', formulaResult: 7 })).toEqual([]);
  });

  test('without a stored value are an error', async () => {
    expect(await withFormula({ formula: '3+4' })).toEqual([
      {
        sheet: '产量',
        cell: 'E2',
        value: '',
        message: '合格：公式没有算出的值，请用 Excel 或 WPS 打开、保存一次，或直接填写数值。',
      },
    ]);
  });

  test('sums with the noise of binary fractions are read as Excel shows them', async () => {
    const { call, db } = aWorkshop();
    const report = await call('imports.readBookWorkbook', {
      path: await tinyWith({ 每月录入: { D3: 0.1 + 23.2 + 0.1 } }),
    });
    await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    expect(db.get(`SELECT amount FROM monthly_values WHERE amount = 2340`)).toEqual({ amount: 2340 });
  });
});
