import { describe, expect, test } from 'vitest';
import type { WorkerMonth } from '../../shared/features/payroll/input.ts';
import { serviceTax } from '../../shared/features/payroll/serviceTax.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import { addMonths, firstDay, payMonth } from '../../shared/values/dates.ts';
import { hao } from '../../shared/values/money.ts';
import { milli } from '../../shared/values/quantity.ts';
import {
  aLedger,
  aMonth,
  anEngagement,
  anItem,
  aWorker,
  day,
  id,
  october,
  pieces,
  serviceTable,
  slip,
  slipIn,
  yuan,
} from './aMonth.ts';

const earning = (month: string, amount: number): WorkerMonth['output'] => [
  pieces(1, firstDay(payMonth(month)), 1, { agreedRate: hao(amount * 10_000) }),
];
const taxOf = ({ deductions }: Slip): number =>
  deductions.filter(({ kind }) => kind === 'tax').reduce((sum, { due }) => sum + due, 0) / 100;

describe('§9 service', () => {
  test.each([
    [800, 0],
    [1000, 40],
    [2000, 240],
    [4000, 640],
    [4001, 640.16],
    [5000, 800],
    [25_000, 4000],
    [30_000, 5200],
    [62_500, 13_000],
    [70_000, 15_400],
  ])('%d → %d', (income, tax) => {
    expect(serviceTax(serviceTable, yuan(income))).toBe(yuan(tax));
    const engagements = [anEngagement({ kind: 'home_contract' })];
    expect(taxOf(slip({ engagements, output: earning('2026-10', income) }))).toBe(tax);
  });
});

describe('§9 wages, cumulative', () => {
  test('4,000, 6,000, 8,000, 5,200 in months 1–4 → 0, 0, 90, 6', () => {
    let opening = aLedger();
    const taxes = [4000, 6000, 8000, 5200].map((income, index) => {
      const month = addMonths(payMonth('2026-01'), index);
      const paid = slipIn(aMonth([aWorker({ output: earning(month, income), opening })], { month }));
      opening = paid.closing;
      return taxOf(paid);
    });
    expect(taxes).toEqual([0, 0, 90, 6]);
  });

  test('a new year starts from nothing', () => {
    const opening = aLedger({
      year: { year: 2025, income: yuan(90_000), socialInsurance: yuan(0), withheld: yuan(0) },
    });
    const month = payMonth('2026-01');
    const paid = slipIn(aMonth([aWorker({ output: earning('2026-01', 6000), opening })], { month }));
    expect(taxOf(paid)).toBe(30);
    expect(paid.closing.year).toEqual({ year: 2026, income: yuan(6000), socialInsurance: 0, withheld: yuan(30) });
  });

  test('opening balance, social insurance and declared special deductions', () => {
    const paid = slip({
      engagements: [anEngagement({ socialInsurance: yuan(450) })],
      output: earning('2026-10', 6500),
      taxOpening: {
        throughMonth: 8,
        income: yuan(52_000),
        socialInsurance: yuan(3600),
        specialDeductions: yuan(0),
        withheld: yuan(252),
        monthsEmployed: 8,
      },
      specialDeductions: [{ month: october, amount: yuan(1000) }],
      opening: aLedger({ year: { year: 2026, income: yuan(6500), socialInsurance: yuan(450), withheld: yuan(31.5) } }),
    });
    expect(paid.deductions.find(({ kind }) => kind === 'tax')?.why).toBe(
      '工资薪金累计收入 65,000.00 − 减除费用 5,000.00 × 10 个月 − 社保 4,500.00 − 专项附加扣除 1,000.00 = 9,500.00，累计应扣 285.00，已扣 283.50，本月预扣 1.50',
    );
  });
});

describe('§12.17', () => {
  test('items marked not taxable stay outside', () => {
    const payItems = [anItem('通讯补贴', { source: 'fixed', amount: yuan(100), taxable: false })];
    const engagements = [anEngagement({ kind: 'service_agreement' })];
    const paid = slip({ engagements, output: earning('2026-10', 1000) }, { payItems });
    expect([paid.gross, taxOf(paid)]).toEqual([yuan(1100), 40]);
  });

  test('months employed are those touched by an engagement taxed as wages', () => {
    const monthsIn = (engagements: WorkerMonth['engagements']): string | undefined =>
      slip({ engagements, output: earning('2026-10', 100) }).notes.find(({ about }) => about === 'tax')?.sentence;
    expect(monthsIn([anEngagement({ fromDate: day('2026-08-31') })])).toContain('× 3 个月');
    expect(
      monthsIn([
        anEngagement({ toDate: day('2026-02-01') }),
        anEngagement({ id: id(2), kind: 'home_contract', fromDate: day('2026-02-02'), toDate: day('09-30') }),
        anEngagement({ id: id(3), fromDate: day('10-01') }),
      ]),
    ).toContain('× 3 个月');
  });

  test('the tax item of the engagement wins over that of the kind, also “不代扣”', () => {
    const home = (taxItem: 'wages' | 'none'): Slip =>
      slip({ engagements: [anEngagement({ kind: 'home_contract', taxItem })], output: earning('2026-10', 3000) });
    expect([taxOf(home('wages')), taxOf(home('none'))]).toEqual([0, 0]);
    expect(home('none').notes.map(({ sentence }) => sentence)).toEqual(['计税项目为不代扣：3,000.00 不预扣个人所得税']);
    expect(home('wages').blocks[0]?.taxItem).toBe('wages');
  });
});

test('quantities with decimals are taxed to the fen', () => {
  const engagements = [anEngagement({ kind: 'home_contract' })];
  const paid = slip({ engagements, output: [pieces(1, '10-08', 0, { qualified: milli(12_345_678) })] });
  expect([paid.gross, taxOf(paid)]).toEqual([123_457, 86.91]);
});
