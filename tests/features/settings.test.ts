import { describe, expect, test } from 'vitest';
import { aWorker } from '../support/people.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

const settings = {
  name: '奉节县丰禾制衣就业帮扶车间',
  district: '奉节县',
  rounding: 'jiao',
  carryRounding: true,
  takeHomeFloor: 30_000,
  workweek: 5,
} as const;

describe('settings of the book', () => {
  test('are kept as given', async () => {
    const { call } = aWorkshop();
    await call('settings.change', settings);
    expect(await call('settings.get', {})).toEqual(settings);
  });

  test('belong to the owner', async () => {
    const workshop = aWorkshop();
    const bookkeeper = workshop.as({ name: '小李', role: 'bookkeeper' });
    expect(await bookkeeper.refusal(bookkeeper.call('settings.change', settings))).toBe(
      '当前操作员没有权限，需要老板来做。',
    );
  });
});

describe('calendar', () => {
  test('has no day of its own until the holidays of a year are asked for', async () => {
    const { call } = aWorkshop();
    expect(await call('settings.listDays', { year: 2026 })).toEqual([]);
    expect(await call('settings.fillHolidays', { year: 2026 })).toEqual({ added: 39, kept: 0, swapsKnown: true });
    const days = await call('settings.listDays', { year: 2026 });
    const of = (kind: string) => days.filter((day) => day.kind === kind).map(({ date }) => date.slice(5));
    expect(of('holiday')).toEqual([
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '04-05',
      '05-01',
      '05-02',
      '06-19',
      '09-25',
      '10-01',
      '10-02',
      '10-03',
    ]);
    expect(of('workday')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
    expect(of('rest_day')).toContain('10-07');
  });

  test('a day the user has set stays as it is when the year is filled in', async () => {
    const { call } = aWorkshop();
    await call('settings.setDay', { date: '2026-10-07', kind: 'workday', note: '赶订单' });
    expect(await call('settings.fillHolidays', { year: 2026 })).toMatchObject({ added: 38, kept: 1 });
    expect(await call('settings.listDays', { year: 2026 })).toContainEqual({
      date: '2026-10-07',
      kind: 'workday',
      note: '赶订单',
    });
    await call('settings.clearDay', { date: '2026-10-07' });
    expect(await call('settings.listDays', { year: 2026 })).toHaveLength(38);
  });

  test('of a year without a notice only the statutory days are filled in; before 2025 there were 11', async () => {
    const { call } = aWorkshop();
    expect(await call('settings.fillHolidays', { year: 2027 })).toEqual({ added: 13, kept: 0, swapsKnown: false });
    await call('settings.fillHolidays', { year: 2024 });
    const days = await call('settings.listDays', { year: 2024 });
    expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(11);
  });

  test('the days of a locked month do not change', async () => {
    const { call, refusal } = aWorkshop();
    await aWorker(call, '0001', '张勇', { monthlyRate: 300_000 });
    await call('payroll.lock', { month: '2026-10' });
    expect(await refusal(call('settings.setDay', { date: '2026-10-07', kind: 'holiday', note: '' }))).toBe(
      '2026年10月的工资已封存，不能改动。要改请先由老板解封。',
    );
  });
});

describe('due hours', () => {
  test('one row a month and site: set again means changed', async () => {
    const { call } = aWorkshop();
    const id = await call('settings.setDueHours', { month: '2026-10', siteId: null, minutes: 168 * 60 });
    expect(await call('settings.setDueHours', { month: '2026-10', siteId: null, minutes: 160 * 60 })).toBe(id);
    expect(await call('settings.listDueHours', {})).toEqual([{ id, month: '2026-10', siteId: null, minutes: 9600 }]);
    await call('settings.removeDueHours', { id });
    expect(await call('settings.listDueHours', {})).toEqual([]);
  });
});

describe('rule tables of a new book', () => {
  test('minimum wages of the districts, with the source to be checked', async () => {
    const { call, refusal } = aWorkshop();
    const rows = await call('settings.listMinimumWages', {});
    expect(rows.find(({ district }) => district === '奉节县')).toMatchObject({
      fromDate: '2025-01-01',
      monthly: 220_000,
      hourly: 2200,
      source: '渝人社发〔2024〕22号，待核实',
    });
    const next = { district: '奉节县', fromDate: '2027-01-01', monthly: 235_000, hourly: 2350, source: '' };
    const id = await call('settings.addMinimumWage', next);
    expect(await refusal(call('settings.addMinimumWage', next))).toBe(
      '奉节县最低工资的起始日期“2027-01-01”已经有了，请换一个。',
    );
    await call('settings.changeMinimumWage', { ...next, id, monthly: 236_000 });
    expect(await call('settings.removeMinimumWage', { id })).toMatchObject({ monthly: 236_000 });
  });

  test('tax tables are data; the last one of a kind stays', async () => {
    const { call, refusal } = aWorkshop();
    const tables = await call('settings.listTaxTables', {});
    const wages = tables.find((table) => table.taxItem === 'wages');
    if (wages?.taxItem !== 'wages') throw new Error('a new book has a tax table');
    expect(wages.content.brackets[1]).toEqual({ upTo: 144_000_00, rate: 1000, quickDeduction: 2_520_00 });
    const key = { taxItem: 'wages', fromDate: wages.fromDate } as const;
    expect(await refusal(call('settings.removeTaxTable', key))).toBe('工资薪金只剩这一张税表，不能删除。可以修改它。');
    const open = { ...wages, content: { ...wages.content, brackets: wages.content.brackets.slice(0, 2) } };
    expect(await refusal(call('settings.changeTaxTable', open))).toMatch('各级上限应从小到大，只有最后一级不填上限');
  });

  test('what an engagement kind means is dated data', async () => {
    const { call, refusal } = aWorkshop();
    const [first] = await call('workers.listKindRules', {});
    if (!first) throw new Error('a new book has rules');
    expect(first).toMatchObject({ kind: 'labor_contract', minimumWage: 'month', overtime: true, taxItem: 'wages' });
    const overage = { ...first, kind: 'overage_agreement', fromDate: '2027-01-01', overtime: false } as const;
    await call('workers.addKindRule', overage);
    await call('workers.changeKindRule', { ...overage, taxItem: 'service' });
    expect(await call('workers.listKindRules', {})).toHaveLength(6);
    await call('workers.removeKindRule', { kind: 'overage_agreement', fromDate: '2027-01-01' });
    expect(await refusal(call('workers.removeKindRule', { kind: 'part_time', fromDate: '2000-01-01' }))).toBe(
      '非全日制最早的一条规则不能删除，否则以前的工资没有规则可依。可以修改它。',
    );
  });
});
