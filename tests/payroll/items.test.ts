import { describe, expect, test } from 'vitest';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import { retirementMonth } from '../../shared/features/payroll/retirement.ts';
import { checkDigitOf } from '../../shared/values/idNumber.ts';
import {
  aMonth,
  anEngagement,
  anItem,
  aTeam,
  aWorker,
  day,
  fullAttendance,
  hours,
  id,
  pieces,
  slip,
  slipIn,
  yuan,
} from './aMonth.ts';

const service = [anEngagement({ kind: 'service_agreement', taxItem: 'none' })];
const hundred = { engagements: service, output: [pieces(5, '10-08', 200)] };

describe('§12.9 items', () => {
  test('fixed and formula items apply to who has another line; zero gives no line', () => {
    const payItems = [
      anItem('通讯补贴', { source: 'fixed', amount: yuan(10), position: 1 }),
      anItem('计件奖', { source: 'formula', formula: 'min(计件工资 × 3 ÷ 100, 120)', position: 2 }),
      anItem('空', { source: 'fixed', amount: yuan(0), position: 3 }),
    ];
    const { slips } = computeMonth(
      aMonth([aWorker(hundred), aWorker({ id: id(2), engagements: service })], { payItems }),
    );
    expect(slips.map(({ workerNo, itemPay }) => [workerNo, itemPay])).toEqual([['0001', yuan(13)]]);
    expect(slips[0]?.lines.slice(1)).toMatchObject([
      { name: '通讯补贴', formula: '10.00', amount: yuan(10) },
      { name: '计件奖', formula: 'min(计件工资 × 3 ÷ 100, 120)', amount: yuan(3) },
    ]);
  });

  test('a formula may name the wages (计件工资 with team) and other items, each taken rounded', () => {
    const payItems = [
      anItem('三分之一', { source: 'formula', formula: '计件工资 ÷ 3', position: 1 }),
      anItem('三倍', { source: 'formula', formula: '三分之一 × 3', position: 2 }),
      anItem('加成', { source: 'formula', formula: '加班加成 + 计时工资', position: 3 }),
    ];
    const worker = aWorker({
      engagements: [anEngagement({ hourlyRate: yuan(10) })],
      attendance: [hours('10-08', 2, 1)],
      output: [pieces(5, '10-08', 100)],
    });
    const paid = slipIn(aMonth([worker], { payItems, teamOutputs: [aTeam('10-08', 5, 100, [[1, 1]])] }));
    expect(paid.lines.flatMap((line) => (line.kind === 'item' ? [line.amount] : []))).toEqual([
      yuan(33.33),
      yuan(99.99),
      yuan(35),
    ]);
  });

  test('an item for deduction may refer to one that stands later', () => {
    const payItems = [
      anItem('会费', { kind: 'deduction', source: 'formula', formula: 'round(奖金 × 0.005, 1)', position: 1 }),
      anItem('奖金', { position: 2 }),
    ];
    const paid = slip({ ...hundred, typed: new Map([[id(2), yuan(110)]]) }, { payItems });
    expect(paid.deductions).toMatchObject([{ name: '会费', taken: yuan(0.6), why: '本月 0.60' }]);
  });

  test('formulas that cannot be computed are told and left out', () => {
    const payItems = [
      anItem('甲', { source: 'formula', formula: '1 ÷ (计件工资 − 计件工资)', position: 1 }),
      anItem('乙', { source: 'formula', formula: '计件工资 ×', position: 2 }),
    ];
    const { faults, slips } = computeMonth(aMonth([aWorker(hundred)], { payItems }));
    expect(faults[0]).toContain('工资项目“乙”的公式有误，未计算。');
    expect(faults[1]).toBe('工号 0001 冉小兰：工资项目“甲”没有算出来：公式里有一处除以 0，按 0 计。');
    expect(slips[0]?.itemPay).toBe(0);
    const circle = [
      anItem('甲', { source: 'formula', formula: '乙 + 1', position: 1 }),
      anItem('乙', { source: 'formula', formula: '甲 + 1', position: 2 }),
    ];
    expect(computeMonth(aMonth([aWorker(hundred)], { payItems: circle })).faults).toEqual([
      '工资项目的公式互相引用成了圈，未计算：甲 → 乙 → 甲。',
    ]);
  });

  test('a typed value without any engagement is told', () => {
    const { faults, slips } = computeMonth(
      aMonth([aWorker({ engagements: [], typed: new Map([[id(1), yuan(5)]]) })], { payItems: [anItem('餐补')] }),
    );
    expect(faults).toEqual(['工号 0001 冉小兰：本月录入了工资项目，却没有用工关系，未计入工资，请补用工关系。']);
    expect(slips).toEqual([]);
  });
});

describe('§8, §12.27, §12.28 warnings stop nothing', () => {
  const codes = (...args: Parameters<typeof slip>): string[] => slip(...args).warnings.map(({ code }) => code);

  test('居家承揽 on site; 劳务协议 on site past retirement age; 超龄用工协议 with overtime', () => {
    const home = anEngagement({ kind: 'home_contract', workMode: 'flexible' });
    expect(codes({ ...hundred, engagements: [home] })).toEqual(['homeContractOnSite']);
    expect(codes({ ...hundred, engagements: [{ ...home, workMode: 'home' }] })).toEqual([]);
    const old = { ...hundred, idNumber: '500236196502130642' };
    expect(codes(old)).toEqual(['overageServiceOnSite']);
    expect(codes({ ...old, engagements: service.map((each) => ({ ...each, workMode: 'home' as const })) })).toEqual([]);
    const overage = [anEngagement({ kind: 'overage_agreement' })];
    const output = [pieces(1, '10-02', 10, { arranged: true })];
    expect(codes({ engagements: overage, attendance: fullAttendance, output })).toEqual(['overageOvertime']);
  });

  test('retirement age rises step by step', () => {
    const born = (date: string, sex: 1 | 2): string | undefined => {
      const first = `500236${date}00${String(sex)}`;
      return retirementMonth(first + checkDigitOf(first));
    };
    expect(born('19641231', 1)).toBe('2024-12');
    expect(born('19650101', 1)).toBe('2025-02');
    expect(born('19650501', 1)).toBe('2025-07');
    expect(born('19900101', 1)).toBe('2053-01');
    expect(born('19741231', 2)).toBe('2024-12');
    expect(born('19750301', 2)).toBe('2025-05');
    expect(born('20000101', 2)).toBe('2055-01');
    expect(retirementMonth('123')).toBeUndefined();
  });

  test('days with output but without attendance are listed where attendance is kept', () => {
    const worker = { output: [pieces(1, '10-08', 10)], outputDays: [day('10-09'), day('10-08'), day('10-09')] };
    expect(codes(worker)).toEqual([]);
    expect(slip({ ...worker, attendance: [hours('10-08', 8)] }).warnings).toEqual([
      { code: 'outputWithoutAttendance', message: '有产量却没有考勤的日子：2026年10月9日。' },
    ]);
  });

  test('due hours above 174 a month', () => {
    expect(computeMonth(aMonth([])).notices).toEqual([]);
    expect(computeMonth(aMonth([], { calendar: new Map() })).notices.map(({ message }) => message)).toEqual([
      '本月应出勤 216 小时，超过 174 小时，请核对日历和应出勤。',
    ]);
  });
});
