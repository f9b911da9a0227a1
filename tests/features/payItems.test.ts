import { describe, expect, test } from 'vitest';
import { aWorkshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const meals = {
  name: '餐补',
  kind: 'earning',
  source: 'typed',
  amount: null,
  formula: null,
  counts: false,
  taxable: true,
} as const;
const bonus = { ...meals, name: '计件奖', source: 'formula', formula: 'min(计件工资 × 3 ÷ 100, 120)' } as const;
const phone = { ...meals, name: '通讯补贴', source: 'fixed', amount: 1000 } as const;

describe('pay items', () => {
  test('items are added, put in another order, one is removed', async () => {
    const { call } = aWorkshop();
    const ids = [
      await call('payItems.add', meals),
      await call('payItems.add', bonus),
      await call('payItems.add', phone),
    ];
    await call('payItems.reorder', { ids: [...ids].reverse() });
    await call('payItems.remove', { id: ids[0] ?? 0 });
    expect((await call('payItems.list', {})).map(({ name, amount, formula }) => [name, amount, formula])).toEqual([
      ['通讯补贴', 1000, null],
      ['计件奖', null, 'min(计件工资 × 3 ÷ 100, 120)'],
    ]);
  });

  test('only what its source uses is kept', async () => {
    const { call } = aWorkshop();
    await call('payItems.add', { ...phone, formula: '餐补 × 2' });
    expect(await call('payItems.list', {})).toMatchObject([{ amount: 1000, formula: null }]);
  });

  test('a formula that does not read, names nothing, or goes round in a circle is refused with the place', async () => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('payItems.add', { ...bonus, formula: '餐补 × 2' }))).toBe(
      '公式有误。第 1 个字：没有叫“餐补”的工资项目。',
    );
    expect(await refusal(call('payItems.add', { ...bonus, formula: '计件工资 ×' }))).toBe(
      '公式有误。第 7 个字：这里应该是数字、项目名称或左括号，但公式到这里就完了。',
    );
    await call('payItems.add', bonus);
    const id = await call('payItems.add', { ...bonus, name: '满勤奖', formula: '计件奖 ÷ 2' });
    const [first] = await call('payItems.list', {});
    if (first === undefined) throw new Error('no item');
    const circle = { ...bonus, id: first.id, formula: '满勤奖 + 1' };
    expect(await refusal(call('payItems.change', circle))).toBe(
      '公式绕成了圈：计件奖 → 满勤奖 → 计件奖。请改掉其中一个公式。',
    );
    expect(await call('payItems.checkFormula', { formula: '满勤奖', self: id })).toBe(
      '公式绕成了圈：满勤奖 → 满勤奖。请改掉其中一个公式。',
    );
    expect(await call('payItems.checkFormula', { formula: '计件奖 × 2', self: null })).toBe(null);
  });

  test('an item in a formula keeps its name and stays', async () => {
    const { call, refusal } = aWorkshop();
    const id = await call('payItems.add', meals);
    await call('payItems.add', { ...bonus, name: '夜班补贴', formula: '餐补 × 2' });
    const sentence = '“餐补”用在“夜班补贴”的公式里，不能删除或改名。请先改那个公式。';
    expect(await refusal(call('payItems.remove', { id }))).toBe(sentence);
    expect(await refusal(call('payItems.change', { ...meals, name: '伙食补贴', id }))).toBe(sentence);
  });

  test('a name that is taken, a word of the formulas, a fixed item without amount', async () => {
    const { call, refusal } = aWorkshop();
    await call('payItems.add', meals);
    expect(await refusal(call('payItems.add', meals))).toBe('工资项目“餐补”已经有了，请换一个。');
    expect(await refusal(call('payItems.add', { ...meals, name: '计件工资' }))).toBe(
      '“计件工资”是公式里的固定用词，不能当工资项目的名称，请换一个。',
    );
    expect(await refusal(call('payItems.add', { ...phone, amount: null }))).toBe('取值是“固定”的项目要填金额。');
  });

  test('values are typed for a month, and taken out by 0', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰');
    await aWorker(call, '0002', '谭世芳', { fromDate: '2026-11-01' });
    const payItemId = await call('payItems.add', meals);
    await call('payItems.setValue', { month: '2026-10', workerId, payItemId, amount: 6000 });
    expect(await call('payItems.listValues', { month: '2026-10' })).toEqual({
      locked: false,
      workers: [{ workerId, workerNo: '0001', name: '冉小兰', values: [{ payItemId, amount: 6000 }] }],
    });
    expect(await refusal(call('payItems.remove', { id: payItemId }))).toBe(
      '工资项目“餐补”已经用在2026年10月的每月录入里，不能删除。',
    );
    await call('payItems.setValue', { month: '2026-10', workerId, payItemId, amount: 0 });
    await call('payItems.remove', { id: payItemId });
    const other = await call('payItems.add', phone);
    expect(await refusal(call('payItems.setValue', { month: '2026-10', workerId, payItemId: other, amount: 1 }))).toBe(
      '“通讯补贴”不是每月录入的项目，不能录入金额。',
    );
  });
});
