import { describe, expect, test } from 'vitest';
import { nextWorkerNo, viewIdNumber } from '../../shared/features/workers/rules.ts';
import { retirementDay } from '../../shared/values/retirementAge.ts';
import { workDate } from '../../shared/values/dates.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

const wang = {
  workerNo: '0001',
  name: '单大琼',
  idNumber: '500236198402030047',
  idUnverified: false,
  phone: '13800001234',
  registeredAddress: '重庆市奉节县草堂镇竹坪村2组',
  livingAddress: '',
  bankName: '重庆农村商业银行',
  bankAccount: '6222 0212 3456 7890 128',
  note: '',
};
// a check digit that is right for the first 17
const right = viewIdNumber(wang.idNumber, workDate('2026-11-24')).suggestion ?? wang.idNumber;
const worker = { ...wang, idNumber: right };

describe('workers', () => {
  test('a worker is added; the list shows her age and sex, her numbers masked, the file in full', async () => {
    const { call } = aWorkshop();
    const { id, warnings } = await call('workers.add', { ...worker, idNumber: ` ${right.toLowerCase()} ` });
    expect(warnings).toEqual([]);
    expect(await call('workers.list', {})).toEqual([
      {
        id,
        workerNo: '0001',
        name: '单大琼',
        sex: 'female',
        age: 42,
        phone: '138****1234',
        idNumber: `500236********${right.slice(14)}`,
        idUnverified: false,
        categories: [],
        grade: null,
        engagement: null,
        active: false,
      },
    ]);
    const file = await call('workers.get', { id });
    expect(file.worker).toMatchObject({ idNumber: right, bankAccount: '6222021234567890128' });
  });

  test('a wrong check digit is refused until it is confirmed, then marked', async () => {
    const { call, refusal } = aWorkshop();
    const wrong = { ...worker, idNumber: right.slice(0, 17) + (right.endsWith('1') ? '2' : '1') };
    expect(await refusal(call('workers.add', wrong))).toBe(
      `身份证号码没有通过校验，可能有一位写错了（照前 17 位，最后一位应为 ${right.slice(17)}）。请对照身份证核对；确实无误请勾选“身份证待核”再保存。`,
    );
    await call('workers.add', { ...wrong, idUnverified: true });
    expect((await call('workers.list', {}))[0]?.idUnverified).toBe(true);
  });

  test.each([
    ['50023619840203004', '身份证号码应为 18 位，现在是 17 位。请对照身份证改正。'],
    ['50023619840203O047', '身份证号码只能是数字，最后一位可以是 X。请对照身份证改正。'],
    ['500236198402300047', '身份证号码里的出生日期不存在。请对照身份证改正。'],
    ['110105491231002', '这是 15 位旧号码，请填 18 位的，应为 11010519491231002X。请对照身份证改正。'],
  ])('the ID number %s is refused with what is wrong', async (idNumber, sentence) => {
    const { call, refusal } = aWorkshop();
    expect(await refusal(call('workers.add', { ...worker, idNumber, idUnverified: true }))).toBe(sentence);
    expect(await call('workers.list', {})).toEqual([]);
  });

  test('the same ID number twice and a card number that fails its check are warnings, not refusals', async () => {
    const { call } = aWorkshop();
    const { id } = await call('workers.add', worker);
    const second = await call('workers.add', { ...worker, workerNo: '0002', bankAccount: '6222021234567890129' });
    expect(second.warnings).toEqual([
      '身份证号码与0001 单大琼相同，请核对是不是同一个人。',
      '银行卡号没有通过校验，请再核对一遍（存折、社保卡的账号可以不理会）。',
    ]);
    expect(await call('workers.sameIdNumber', { idNumber: right, self: id })).toEqual(['0002 单大琼']);
  });

  test('a number is taken once; renumbering to a free one works', async () => {
    const { call, refusal } = aWorkshop();
    await call('workers.add', worker);
    const { id } = await call('workers.add', { ...worker, workerNo: '0002' });
    expect(await refusal(call('workers.change', { ...worker, id }))).toBe('工号“0001”已经有了，请换一个。');
    await call('workers.change', { ...worker, id, workerNo: '0003' });
    expect((await call('workers.pick', {})).map(({ workerNo }) => workerNo)).toEqual(['0001', '0003']);
  });

  test('a worker nobody refers to can be removed, with her own dated facts', async () => {
    const { call, refusal } = aWorkshop();
    const { id } = await call('workers.add', worker);
    await call('workers.setGrade', { workerId: id, fromDate: '2026-01-01', grade: 'skilled' });
    expect(await call('workers.remove', { id })).toEqual({ workerNo: '0001', name: '单大琼' });
    expect(await refusal(call('workers.get', { id }))).toBe('找不到这个工人，可能已被删除，请刷新后再试。');
  });

  test('a clerk finds workers but sees no file with figures', async () => {
    const workshop = aWorkshop();
    const { id } = await workshop.call('workers.add', worker);
    const clerk = workshop.as({ name: '小王', role: 'clerk' });
    expect(await clerk.call('workers.pick', {})).toEqual([
      { id, workerNo: '0001', name: '单大琼', workMode: null, siteName: null, active: false },
    ]);
    expect(await clerk.refusal(clerk.call('workers.get', { id }))).toBe('当前操作员没有权限，需要会计或老板来做。');
  });

  test('a grade holds from its day until the next one', async () => {
    const { call } = aWorkshop();
    const { id: workerId } = await call('workers.add', worker);
    await call('workers.setGrade', { workerId, fromDate: '2026-01-01', grade: 'apprentice' });
    await call('workers.setGrade', { workerId, fromDate: '2026-07-01', grade: 'skilled' });
    const gradeOn = async (on: string) => (await call('workers.list', { on }))[0]?.grade;
    expect([await gradeOn('2025-12-31'), await gradeOn('2026-06-30'), await gradeOn('2026-07-01')]).toEqual([
      null,
      'apprentice',
      'skilled',
    ]);
    await call('workers.removeGrade', { workerId, fromDate: '2026-07-01' });
    expect(await gradeOn('2026-07-01')).toBe('apprentice');
  });
});

describe('categories', () => {
  test('the list is the user’s own: add, rename, reorder, retire, remove', async () => {
    const { call, refusal } = aWorkshop();
    const names = async () => (await call('workers.listCategories', {})).map(({ name }) => name);
    expect(await names()).toContain('监测对象');
    const id = await call('workers.addCategory', { name: '库区移民' });
    expect(await refusal(call('workers.addCategory', { name: '库区移民' }))).toBe(
      '人员类别“库区移民”已经有了，请换一个。',
    );
    await call('workers.changeCategory', { id, name: '三峡移民', active: false });
    await call('workers.orderCategories', { ids: [id] });
    expect((await call('workers.listCategories', {}))[0]).toEqual({ id, name: '三峡移民', active: false });
    await call('workers.removeCategory', { id });
    expect(await names()).not.toContain('三峡移民');
  });

  test('a worker is several things at a time, each from a day to a day', async () => {
    const { call, refusal } = aWorkshop();
    const { id: workerId } = await call('workers.add', worker);
    const [lifted, watched] = await call('workers.listCategories', {});
    if (!lifted || !watched) throw new Error('a new book has categories');
    await call('workers.addMembership', { workerId, categoryId: lifted.id, fromDate: '2025-01-01', toDate: null });
    const second = { workerId, categoryId: watched.id, fromDate: '2026-03-15', toDate: '2026-09-30' };
    const { id } = await call('workers.addMembership', second);
    const on = async (day: string) => (await call('workers.list', { on: day }))[0]?.categories;
    expect(await on('2026-04-01')).toEqual(['脱贫人口', '监测对象']);
    expect(await on('2026-10-01')).toEqual(['脱贫人口']);
    expect(await refusal(call('workers.addMembership', { ...second, fromDate: '2026-09-01', toDate: null }))).toBe(
      '监测对象（2026-09-01 起）与已有的监测对象（2026-03-15 至 2026-09-30）日期重叠，请先终止已有的一条。',
    );
    expect(await refusal(call('workers.changeMembership', { ...second, id, toDate: '2026-01-01' }))).toBe(
      '终止日期：终止日期不能早于起始日期。',
    );
    expect(await refusal(call('workers.removeCategory', { id: watched.id }))).toBe(
      '类别“监测对象”已经用在工人 0001 单大琼 等处，不能删除。不再使用请改为停用。',
    );
    await call('workers.removeMembership', { id });
    expect(await on('2026-04-01')).toEqual(['脱贫人口']);
  });
});

describe('what is known of people', () => {
  test('retirement age moves by month of birth', () => {
    expect(retirementDay(workDate('1964-12-31'), 'male')).toBe('2024-12-31');
    expect(retirementDay(workDate('1965-01-15'), 'male')).toBe('2025-02-15');
    expect(retirementDay(workDate('1976-09-10'), 'male')).toBe('2039-09-10');
    expect(retirementDay(workDate('1975-03-01'), 'female')).toBe('2025-05-01');
    expect(retirementDay(workDate('1990-01-01'), 'female')).toBe('2045-01-01');
  });

  test('the next number follows the highest, as wide', () => {
    expect(nextWorkerNo([])).toBe('0001');
    expect(nextWorkerNo(['0009', '0060', 'A1'])).toBe('0061');
    expect(nextWorkerNo(['999'])).toBe('1000');
  });
});
