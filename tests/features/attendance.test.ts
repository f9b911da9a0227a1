import { describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import { samplePath } from '../support/aWorkbook.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

type Cell = InputOf<'attendance.setCells'>['cells'][number];

const worked = (hours: number, arranged = 0, absence: NonNullable<Cell['work']>['absence'] = null): Cell['work'] => ({
  minutes: hours * 60,
  arrangedMinutes: arranged * 60,
  absence,
});

describe('the month grid', () => {
  test('a month as the grid shows it: days with their kind, who is engaged when, what each is asked', async () => {
    const { call } = aWorkshop();
    const ran = await aWorker(call, '0001', '冉小兰');
    await aWorker(call, '0002', '谭世芳', { fromDate: '2026-10-12', toDate: '2026-10-20' });
    await aWorker(call, '0003', '向国军', { toDate: '2026-09-30' });
    const cells: Cell[] = [
      { workerId: ran, workDate: '2026-10-08', work: worked(8) },
      { workerId: ran, workDate: '2026-10-09', work: worked(7.5, 2), board: { nights: 1, meals: 2 } },
    ];
    expect(await call('attendance.setCells', { cells })).toEqual({ faults: [] });
    const month = await call('attendance.month', { month: '2026-10' });
    expect(month.days).toHaveLength(31);
    expect(month.days[10]).toEqual({ date: '2026-10-11', kind: 'rest_day' });
    expect(month.workers.map(({ workerNo, siteName, engaged }) => [workerNo, siteName, engaged])).toEqual([
      ['0001', '中心工厂', [{ from: '2026-10-01', to: '2026-10-31' }]],
      ['0002', '中心工厂', [{ from: '2026-10-12', to: '2026-10-20' }]],
    ]);
    expect(month.workers[0]?.dueMinutes).toBe(month.days.filter(({ kind }) => kind === 'workday').length * 480);
    expect(month.records).toMatchObject([
      { workDate: '2026-10-08', minutes: 480, arrangedMinutes: 0, absence: null, nights: 0, meals: 0, locked: false },
      { workDate: '2026-10-09', minutes: 450, arrangedMinutes: 120, nights: 1, meals: 2 },
    ]);
    expect(month.kinds.map(({ mark, paid }) => mark + (paid ? '带薪' : ''))).toEqual([
      '事',
      '病',
      '年带薪',
      '婚带薪',
      '丧带薪',
      '产',
      '伤带薪',
      '旷',
    ]);
  });

  test('what the site is asked stands before what all are asked', async () => {
    const { call } = aWorkshop();
    await aWorker(call, '0001', '冉小兰');
    const due = async () => (await call('attendance.month', { month: '2026-10' })).workers[0]?.dueMinutes;
    await call('settings.setDueHours', { month: '2026-10', siteId: null, minutes: 168 * 60 });
    expect(await due()).toBe(168 * 60);
    const [site] = await call('sites.list', {});
    await call('settings.setDueHours', { month: '2026-10', siteId: site?.id ?? 0, minutes: 174 * 60 });
    expect(await due()).toBe(174 * 60);
  });

  test('emptied cells leave nothing behind, and the half that is not named stays', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const workerId = await aWorker(call, '0001', '冉小兰');
    const [casual] = await call('attendance.listKinds', {});
    const workDate = '2026-10-08';
    const absence = { kindId: casual?.id ?? 0, minutes: 240 };
    const set = (cell: Omit<Cell, 'workerId' | 'workDate'>) =>
      call('attendance.setCells', { cells: [{ workerId, workDate, ...cell }] });
    await set({ work: worked(4, 0, absence), board: { nights: 0, meals: 1 } });
    await set({ work: worked(0) });
    const { records } = await call('attendance.month', { month: '2026-10' });
    expect(records).toMatchObject([{ minutes: 0, absence: null, meals: 1 }]);
    await set({ board: { nights: 0, meals: 0 } });
    expect((await call('attendance.month', { month: '2026-10' })).records).toEqual([]);
    const last = workshop.db.get('SELECT sentence FROM audit_entries ORDER BY id DESC LIMIT 1');
    expect(last).toEqual({ sentence: '填考勤 1 格（2026-10-08）' });
  });

  test('all or nothing: the cells that do not fit are named with the reason, and nothing is saved', async () => {
    const { call } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰', { fromDate: '2026-10-08' });
    const [casual, sick] = await call('attendance.listKinds', {});
    if (casual === undefined || sick === undefined) throw new Error('no kinds');
    await call('attendance.changeKind', { ...sick, active: false });
    const reply = await call('attendance.setCells', {
      cells: [
        { workerId, workDate: '2026-10-07', work: worked(8) },
        { workerId, workDate: '2026-10-08', work: worked(8) },
        { workerId, workDate: '2026-10-09', work: worked(20, 5) },
        { workerId, workDate: '2026-10-10', work: worked(0, 0, { kindId: sick.id, minutes: 480 }) },
        { workerId, workDate: '2026-10-11', work: worked(0, 0, { kindId: 99, minutes: 480 }) },
        { workerId: 77, workDate: '2026-10-12', work: worked(8) },
        { workerId, workDate: '2026-10-06', work: worked(0) },
      ],
    });
    expect(reply.faults.map(({ workDate, why }) => [workDate, why])).toEqual([
      ['2026-10-07', '这一天没有用工关系'],
      ['2026-10-09', '一天最多 24 小时，这里一共 25 小时'],
      ['2026-10-10', '“病假”已停用'],
      ['2026-10-11', '这种缺勤类别已经不在了'],
      ['2026-10-12', '这名工人已经不在账套里'],
    ]);
    expect((await call('attendance.month', { month: '2026-10' })).records).toEqual([]);
  });

  test('a locked month only shows', async () => {
    const { call } = aWorkshop();
    const report = await call('imports.readBookWorkbook', { path: samplePath('tiny') });
    await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
    await call('payroll.lock', { month: '2026-09' });
    const { locked, workers } = await call('attendance.month', { month: '2026-09' });
    expect(locked).toBe(true);
    const workerId = workers[0]?.workerId ?? 0;
    const { faults } = await call('attendance.setCells', {
      cells: [{ workerId, workDate: '2026-09-06', work: worked(0), board: { nights: 0, meals: 0 } }],
    });
    expect(faults[0]?.why).toBe('2026年9月的工资已封存，要改请先由老板解封');
  });
});

describe('kinds of absence', () => {
  test('the list is the user’s own; names and marks are told apart', async () => {
    const { call, refusal } = aWorkshop();
    const nursing = { name: '护理假', mark: '护', paid: true, active: true };
    const id = await call('attendance.addKind', nursing);
    expect(await refusal(call('attendance.addKind', { ...nursing, mark: '理' }))).toBe(
      '缺勤类别“护理假”已经有了，请换一个。',
    );
    expect(await refusal(call('attendance.addKind', { ...nursing, name: '陪护' }))).toBe(
      '记号“护”已经有了，请换一个。',
    );
    expect(await refusal(call('attendance.addKind', { ...nursing, name: '餐假', mark: '餐' }))).toBe(
      '记号：应为一个字，不能是数字、符号、“住”和“餐”。',
    );
    const workerId = await aWorker(call, '0001', '冉小兰');
    const away: Cell = { workerId, workDate: '2026-10-08', work: worked(0, 0, { kindId: id, minutes: 480 }) };
    await call('attendance.setCells', { cells: [away] });
    expect(await refusal(call('attendance.removeKind', { id }))).toBe(
      '“护理假”已经用在 1 天考勤里，不能删除。不再使用请改为停用。',
    );
    await call('attendance.setCells', { cells: [{ ...away, work: worked(8) }] });
    expect(await call('attendance.removeKind', { id })).toMatchObject({ name: '护理假' });
  });

  test('whoever is absent keeps her engagement over these days', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰');
    const [casual] = await call('attendance.listKinds', {});
    const absence = { kindId: casual?.id ?? 0, minutes: 480 };
    await call('attendance.setCells', { cells: [{ workerId, workDate: '2026-10-20', work: worked(0, 0, absence) }] });
    const { engagements } = await call('workers.get', { id: workerId });
    expect(
      await refusal(call('workers.endEngagement', { id: engagements[0]?.id ?? 0, toDate: '2026-10-15' })),
    ).toContain('2026-10-20');
    expect(await refusal(call('workers.remove', { id: workerId }))).toBe('工人 0001 冉小兰已经用在缺勤里，不能删除。');
  });
});

describe('paid absence on the slip', () => {
  test('a month of which two days are annual leave and one is casual leave', async () => {
    const { call } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰', { kind: 'labor_contract', hourlyRate: 20_00 });
    await call('settings.setDueHours', { month: '2026-10', siteId: null, minutes: 40 * 60 });
    const kinds = await call('attendance.listKinds', {});
    const away = (mark: string): Cell['work'] =>
      worked(0, 0, { kindId: kinds.find((kind) => kind.mark === mark)?.id ?? 0, minutes: 480 });
    const works = [worked(8), worked(8), away('年'), away('年'), away('事')];
    await call('attendance.setCells', {
      cells: works.map((work, at) => ({ workerId, workDate: `2026-10-${String(12 + at)}`, work })),
    });
    const [slip] = (await call('payroll.slips', { month: '2026-10' })).slips;
    expect([slip?.attendedMinutes, slip?.timePay]).toEqual([32 * 60, 640_00]);
  });
});

describe('room and board on the slip', () => {
  test('meals and nights of the month are named in the formula of an item', async () => {
    const { call, refusal } = aWorkshop();
    const workerId = await aWorker(call, '0001', '冉小兰', { hourlyRate: 20_00 });
    const item = {
      kind: 'deduction',
      source: 'formula',
      amount: null,
      counts: false,
      taxable: false,
      court: false,
    } as const;
    await call('payItems.add', { ...item, name: '伙食费', formula: '用餐次数 × 5.5 + 住宿晚数 × 10' });
    expect(await refusal(call('payItems.add', { ...item, name: '用餐次数', formula: '1' }))).toBe(
      '“用餐次数”是公式里的固定用词，不能当工资项目的名称，请换一个。',
    );
    await call('attendance.setCells', {
      cells: [
        { workerId, workDate: '2026-10-12', work: worked(8), board: { nights: 1, meals: 3 } },
        { workerId, workDate: '2026-10-13', work: worked(8), board: { nights: 0, meals: 1 } },
      ],
    });
    const [slip] = (await call('payroll.slips', { month: '2026-10' })).slips;
    expect(slip?.deductions.map(({ name, taken }) => [name, taken])).toEqual([['伙食费', 32_00]]);
  });
});
