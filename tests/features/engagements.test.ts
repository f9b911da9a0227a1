import { describe, expect, test } from 'vitest';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const person = {
  workerNo: '0001',
  name: '廖光兵',
  idNumber: '512223197509013816',
  idUnverified: false,
  phone: '',
  registeredAddress: '',
  livingAddress: '',
  bankName: '',
  bankAccount: '',
  note: '',
};

async function aWorkerAtASite(workshop: Workshop) {
  const siteId = await workshop.call('sites.add', {
    siteNo: 'H01',
    name: '中心工厂',
    kind: 'hub',
    township: '',
    village: '',
    district: '',
  });
  const { id: workerId } = await workshop.call('workers.add', person);
  const contract = {
    workerId,
    post: '车工',
    kind: 'labor_contract',
    workMode: 'fixed',
    siteId,
    fromDate: '2026-01-01',
    toDate: null,
    taxItem: null,
    hourlyRate: null,
    dailyRate: null,
    monthlyRate: null,
    socialInsurance: 0,
    damagesCap: null,
  } as const;
  return { siteId, workerId, contract };
}

/** A day's output through the real calls. */
async function worked({ call }: Workshop, workerId: number, workDate: string) {
  const productId = await call('products.add', { productNo: 'Q01', name: '裤子', unit: '件', decimals: 0 });
  const { id: operationId } = await call('products.addOperation', {
    productId,
    operationNo: '1',
    name: '合缝',
    dailyQuota: null,
    defectMaterialPaid: true,
  });
  await call('output.record', {
    workDate,
    workerId,
    operationId,
    qualified: 100_000,
    rework: 0,
    defectWorker: 0,
    defectMaterial: 0,
    arranged: false,
    note: '',
  });
}

describe('engagements', () => {
  test('two engagements on one day are refused, naming both', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { contract } = await aWorkerAtASite(workshop);
    await call('workers.addEngagement', contract);
    const second = { ...contract, kind: 'part_time', fromDate: '2026-05-01', toDate: '2026-05-31' } as const;
    expect(await refusal(call('workers.addEngagement', second))).toBe(
      '非全日制（2026-05-01 至 2026-05-31）与劳动合同（2026-01-01 起）日期重叠，一个人同一天只能有一种用工关系。',
    );
  });

  test('a new kind is a new dated engagement: the old one ends the day before, the past stays', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { contract, workerId } = await aWorkerAtASite(workshop);
    const { id } = await call('workers.addEngagement', contract);
    expect(await refusal(call('workers.changeEngagement', { ...contract, id, kind: 'part_time' }))).toBe(
      '用工类型不能直接改，以前的工资是照原来的类型算的。请用“转换用工”从某一天起换成新的类型。',
    );
    await call('workers.switchEngagement', {
      ...contract,
      kind: 'part_time',
      fromDate: '2026-07-16',
      hourlyRate: 2200,
    });
    const { engagements } = await call('workers.get', { id: workerId });
    expect(engagements.map(({ kind, fromDate, toDate }) => [kind, fromDate, toDate])).toEqual([
      ['labor_contract', '2026-01-01', '2026-07-15'],
      ['part_time', '2026-07-16', null],
    ]);
    expect((await call('workers.list', { on: '2026-07-15' }))[0]?.engagement).toMatchObject({
      kind: 'labor_contract',
      siteName: '中心工厂',
      post: '车工',
    });
  });

  test('only one of hourly, daily and monthly pay; an end before the start is refused; without a site one is warned', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { contract } = await aWorkerAtASite(workshop);
    expect(await refusal(call('workers.addEngagement', { ...contract, hourlyRate: 2200, monthlyRate: 300_000 }))).toBe(
      '月薪：时薪、日薪、月薪只能填一种。',
    );
    expect(await refusal(call('workers.addEngagement', { ...contract, toDate: '2025-12-31' }))).toBe(
      '终止日期：终止日期不能早于起始日期。',
    );
    const { warnings } = await call('workers.addEngagement', { ...contract, siteId: null });
    expect(warnings).toEqual([
      '没有选场所：花名册分不出在哪里上班，最低工资按账套的区县取。在家做的请把上班方式选成居家。',
    ]);
  });

  test('a home contract on site, and a service agreement past retirement age, warn and pass', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { contract, workerId } = await aWorkerAtASite(workshop);
    const home = await call('workers.addEngagement', { ...contract, kind: 'home_contract', toDate: '2026-06-30' });
    expect(home.warnings).toEqual(['在场所里上班却按居家承揽：若听从车间安排，可能被认定为劳动关系，请核对用工类型。']);
    await call('workers.change', { ...person, id: workerId, idNumber: '11010519491231002X' });
    const service = await call('workers.addEngagement', {
      ...contract,
      kind: 'service_agreement',
      fromDate: '2026-07-01',
    });
    expect(service.warnings).toEqual([
      '超过退休年龄、在场所里上班却按劳务协议：2026年7月1日起应签超龄用工协议，请核对用工类型。',
    ]);
  });

  test('an engagement cannot be cut short or removed under work that was done in it', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { contract, workerId } = await aWorkerAtASite(workshop);
    const { id } = await call('workers.addEngagement', contract);
    await worked(workshop, workerId, '2026-10-12');
    const sentence =
      '工人 0001 廖光兵 在 2026-10-12 有产量或考勤，这一天就没有用工关系了。请先改那天的记录，或换一个日期。';
    expect(await refusal(call('workers.endEngagement', { id, toDate: '2026-09-30' }))).toBe(sentence);
    expect(await refusal(call('workers.removeEngagement', { id }))).toBe(sentence);
    expect(await call('workers.endEngagement', { id, toDate: '2026-10-12' })).toEqual({
      worker: '0001 廖光兵',
      engagement: '劳动合同（2026-01-01 起）',
    });
    expect(await refusal(call('workers.remove', { id: workerId }))).toBe('工人 0001 廖光兵已经用在产量里，不能删除。');
  });

  test('a locked month keeps its engagement and grade; the end of it may still be written down', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { contract, workerId } = await aWorkerAtASite(workshop);
    const { id } = await call('workers.addEngagement', { ...contract, monthlyRate: 300_000 });
    await call('payroll.lock', { month: '2026-09' });
    const sentence = '2026年9月工资已封存，不能改动。要改请先由老板解封。';
    expect(await refusal(call('workers.changeEngagement', { ...contract, id, monthlyRate: 320_000 }))).toBe(sentence);
    expect(await refusal(call('workers.endEngagement', { id, toDate: '2026-09-15' }))).toBe(sentence);
    expect(await refusal(call('workers.setGrade', { workerId, fromDate: '2026-09-10', grade: 'master' }))).toBe(
      sentence,
    );
    await call('workers.setGrade', { workerId, fromDate: '2026-10-01', grade: 'master' });
    await call('workers.switchEngagement', { ...contract, monthlyRate: 320_000, fromDate: '2026-10-16' });
    expect((await call('workers.get', { id: workerId })).engagements).toHaveLength(2);
  });
});
