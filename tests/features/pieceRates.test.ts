import { describe, expect, test } from 'vitest';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

/** A shirt with one operation, and two workers of whom 0002 is a master from October on. */
async function aShirt(workshop: Workshop) {
  const { call } = workshop;
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = await call('products.addOperation', {
    productId,
    operationNo: '2',
    name: '上领',
    dailyQuota: null,
    defectMaterialPaid: true,
  });
  const ran = await aWorker(call, '0001', '冉小兰');
  const tan = await aWorker(call, '0002', '谭世芳');
  await call('workers.setGrade', { workerId: tan, fromDate: '2026-10-01', grade: 'master' });
  const record = (workerId: number, workDate: string, pieces = 100) =>
    call('output.record', { workDate, workerId, operationId: operation.id, qualified: pieces * 1000 });
  const rate = (fromDate: string, hao: number | null, who: { grade?: 'master'; workerId?: number } = {}) => ({
    operationId: operation.id,
    grade: who.grade ?? null,
    workerId: who.workerId ?? null,
    fromDate,
    rate: hao,
    tierMode: 'none' as const,
    tiers: [],
  });
  return { productId, operationId: operation.id, ran, tan, record, rate };
}

describe('which rate an entry is paid at', () => {
  test('the newest that had begun; a new rate does not touch the days before it', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran, record, rate } = await aShirt(workshop);
    await call('products.addRate', rate('2026-10-01', 3500));
    await call('products.addRate', rate('2026-10-16', 3600));
    expect((await record(ran, '2026-10-15')).rate).toBe(3500);
    expect((await record(ran, '2026-10-16')).rate).toBe(3600);
    expect(await record(ran, '2026-09-30')).toMatchObject({ rate: null, unpriced: true });
  });

  test("worker's own before grade's before general; an empty rate ends the special one", async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { ran, tan, record, rate } = await aShirt(workshop);
    await call('products.addRate', rate('2026-01-01', 3500));
    await call('products.addRate', rate('2026-10-01', 4000, { grade: 'master' }));
    await call('products.addRate', rate('2026-10-10', 4500, { workerId: tan }));
    await call('products.addRate', rate('2026-10-20', null, { workerId: tan }));
    await call('products.addRate', rate('2026-10-25', null, { grade: 'master' }));
    const paid = async (day: string) => (await record(tan, day)).rate;
    expect(await paid('2026-09-30')).toBe(3500);
    expect(await paid('2026-10-05')).toBe(4000);
    expect(await paid('2026-10-15')).toBe(4500);
    expect(await paid('2026-10-20')).toBe(4000);
    expect(await paid('2026-10-25')).toBe(3500);
    expect((await record(ran, '2026-10-15')).rate).toBe(3500);
  });

  test('the page of prices shows the general rate of a day and how many special ones there are', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { productId, tan, rate } = await aShirt(workshop);
    await call('products.addRate', rate('2026-10-16', 3600));
    await call('products.addRate', rate('2026-10-16', 4600, { workerId: tan }));
    const priceOn = async (date: string) => (await call('products.prices', { productId, date }))[0];
    expect(await priceOn('2026-10-15')).toMatchObject({ general: null, specialRates: 0 });
    expect(await priceOn('2026-10-16')).toMatchObject({ general: { rate: 3600 }, specialRates: 1 });
  });
});

describe('what a rate must be', () => {
  test('tiers in ascending order with an open end', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { operationId, rate } = await aShirt(workshop);
    const tiered = { ...rate('2026-10-01', 3000), tierMode: 'progressive' as const };
    const add = (...tiers: { upTo: number | null; rate: number }[]) => call('products.addRate', { ...tiered, tiers });
    expect(await refusal(add())).toBe('阶梯：选了阶梯方式，请至少填一档。');
    expect(await refusal(add({ upTo: 500_000, rate: 3000 }))).toBe('阶梯：阶梯的最后一档不设上限，请把它的上限留空。');
    const falling = add({ upTo: 1_000_000, rate: 3000 }, { upTo: 500_000, rate: 3300 }, { upTo: null, rate: 3600 });
    expect(await refusal(falling)).toBe('阶梯：阶梯的上限应从小到大，而且大于 0。');
    await add({ upTo: 500_000, rate: 3000 }, { upTo: 1_000_000, rate: 3300 }, { upTo: null, rate: 3600 });
    expect(await call('products.rates', { operationId })).toMatchObject([
      {
        tierMode: 'progressive',
        tiers: [{ upTo: 500_000, rate: 3000 }, { upTo: 1_000_000 }, { upTo: null, rate: 3600 }],
      },
    ]);
  });

  test('a general rate has a price; two rows of one day and scope are refused', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { rate } = await aShirt(workshop);
    expect(await refusal(call('products.addRate', rate('2026-10-01', null)))).toBe(
      '单价：通用工价要填单价；留空只用来结束某个等级或某名工人的专门工价。',
    );
    await call('products.addRate', rate('2026-10-01', 3500));
    expect(await refusal(call('products.addRate', rate('2026-10-01', 3600)))).toBe(
      '工序 Q01-2 从2026年10月1日起已有同样适用的工价，请直接修改那一条，或换一个起始日期。',
    );
  });

  test('the audit log names operation, scope, day and price', async () => {
    const workshop = aWorkshop();
    const { tan, rate } = await aShirt(workshop);
    await workshop.call('products.addRate', rate('2026-10-16', 350, { workerId: tan }));
    const last = workshop.db.get('SELECT sentence FROM audit_entries ORDER BY id DESC LIMIT 1');
    expect(last).toEqual({ sentence: '新增工价 Q01-2 工号：0002 2026-10-16 起 0.035 元' });
  });
});

describe('work without a price', () => {
  test('stands in the queue once per operation with first day and quantity, and is priced in one step', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, ran, tan, record, rate } = await aShirt(workshop);
    await call('products.addRate', rate('2026-10-05', 4500, { workerId: tan }));
    await record(ran, '2026-10-08', 120);
    await record(ran, '2026-10-06', 80);
    await record(tan, '2026-10-06', 999);
    expect(await call('products.unpriced', {})).toMatchObject([
      {
        productNo: 'Q01',
        operationNo: '2',
        firstDate: '2026-10-06',
        lastDate: '2026-10-08',
        quantity: 200_000,
        entries: 2,
      },
    ]);
    await call('products.price', { prices: [{ operationId, fromDate: '2026-10-06', rate: 3500 }] });
    expect(await call('products.unpriced', {})).toEqual([]);
    const { entries } = await call('output.list', { from: '2026-10-01', to: '2026-10-31' });
    expect(entries.map(({ workerNo, workDate, rate: hao }) => [workDate, workerNo, hao])).toEqual([
      ['2026-10-08', '0001', 3500],
      ['2026-10-06', '0002', 4500],
      ['2026-10-06', '0001', 3500],
    ]);
  });

  test('team output needs a general rate', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, tan, rate } = await aShirt(workshop);
    await call('products.addRate', rate('2026-10-01', 4500, { workerId: tan }));
    const members = [{ workerId: tan, weight: 1 }];
    await call('output.recordTeam', {
      workDate: '2026-10-08',
      team: '一组',
      operationId,
      qualified: 50_000,
      split: 'equal',
      members,
    });
    expect(await call('products.unpriced', {})).toMatchObject([{ firstDate: '2026-10-08', quantity: 50_000 }]);
  });
});

describe('rates under a locked month', () => {
  test('stay as they are; a row from the next month on is added instead', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { operationId, ran, record, rate } = await aShirt(workshop);
    const used = await call('products.addRate', rate('2026-10-01', 3500));
    await record(ran, '2026-10-08');
    await call('payroll.lock', { month: '2026-10' });
    const sentence =
      '2026年10月的工资已封存，用的就是这一段的工价，不能再动。请新增一条从2026年11月1日或以后起的工价；确实要改封存的工资，请先由老板解封。';
    expect(await refusal(call('products.removeRate', { id: used.id }))).toBe(sentence);
    expect(await refusal(call('products.changeRate', { id: used.id, draft: rate('2026-10-01', 9900) }))).toBe(sentence);
    expect(await refusal(call('products.addRate', rate('2026-10-05', 9900)))).toBe(sentence);
    expect(await refusal(call('products.addRate', rate('2026-10-05', 9900, { workerId: ran })))).toBe(sentence);
    await call('products.addRate', rate('2026-10-09', 3600));
    await call('products.addRate', rate('2026-11-01', 3700));
    expect(
      (await call('products.rates', { operationId })).map(({ rate: hao, lockedMonth }) => [hao, lockedMonth]),
    ).toEqual([
      [3700, null],
      [3600, null],
      [3500, '2026-10'],
    ]);
  });
});
