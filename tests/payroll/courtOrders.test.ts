import { describe, expect, test } from 'vitest';
import type { WorkerMonth } from '../../shared/features/payroll/input.ts';
import type { Slip } from '../../shared/features/payroll/slip.ts';
import { hao } from '../../shared/values/money.ts';
import { aLedger, anAdvance, anEngagement, anItem, day, hours, id, pieces, slip, yuan } from './aMonth.ts';

const earning = (amount: number): WorkerMonth['output'] => [
  pieces(1, '10-08', 1, { agreedRate: hao(amount * 10_000) }),
];
const attendance = [hours('10-08', 0.5)];
const service = [anEngagement({ kind: 'service_agreement', taxItem: 'service' })];
const payItems = [
  anItem('水电费', { kind: 'deduction', position: 1 }),
  anItem('法院执行款', { kind: 'deduction', court: true, position: 2 }),
];
const typed = new Map([
  [id<'PayItem'>(1), yuan(100)],
  [id<'PayItem'>(2), yuan(600)],
]);
const lost = { key: 'loan:1', date: day('09-30'), amount: yuan(300), text: '设备 E01 裁剪刀 丢失' };
const takenIn = ({ deductions }: Slip): unknown[][] =>
  deductions.map(({ name, due, taken }) => [name, due / 100, taken / 100]);

describe('§7.3 court-ordered payments', () => {
  const worker = { engagements: service, attendance, typed, damages: [lost] };

  test('after the tax and before damages, whatever their place in the order of items', () => {
    const paid = slip({ ...worker, output: earning(2000), advances: [anAdvance(200, { kind: 'once' })] }, { payItems });
    expect(takenIn(paid)).toEqual([
      ['个人所得税（劳务报酬）', 240, 240],
      ['法院执行款', 600, 600],
      ['设备 E01 裁剪刀 丢失', 300, 300],
      ['水电费', 100, 100],
      ['2026年9月20日预支', 200, 200],
    ]);
    expect(paid.deductions[1]?.why).toBe('法院扣款，先于赔偿、预支和其他扣款；本月 600.00');
    expect(paid.net).toBe(yuan(560));
  });

  test('up to the gross; what does not fit is carried to the next period, as with other items', () => {
    const paid = slip({ ...worker, output: earning(400) }, { payItems });
    expect(takenIn(paid)).toEqual([
      ['法院执行款', 600, 400],
      ['设备 E01 裁剪刀 丢失', 300, 0],
      ['水电费', 100, 0],
    ]);
    expect(paid.closing.items).toEqual({ '1': yuan(100), '2': yuan(200) });
    const next = slip(
      {
        ...worker,
        typed: new Map(),
        damages: [],
        output: earning(700),
        opening: aLedger({ items: paid.closing.items }),
      },
      { payItems },
    );
    expect(takenIn(next)).toEqual([
      ['法院执行款', 200, 200],
      ['水电费', 100, 100],
    ]);
    expect(next.deductions[0]?.why).toBe('法院扣款，先于赔偿、预支和其他扣款；本月 0.00，上期未扣 200.00，共 200.00');
    expect(next.closing.items).toEqual({});
  });
});
