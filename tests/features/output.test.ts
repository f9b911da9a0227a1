import { describe, expect, test } from 'vitest';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut, takeIn } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

async function aShirt({ call }: Workshop) {
  const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
  const operation = await call('products.addOperation', {
    productId,
    operationNo: '2',
    name: '上领',
    dailyQuota: null,
    defectMaterialPaid: true,
  });
  const operationId = operation.id;
  await call('products.addRate', {
    operationId,
    grade: null,
    workerId: null,
    fromDate: '2026-10-01',
    rate: 3500,
    tierMode: 'none',
    tiers: [],
  });
  const ran = await aWorker(call, '0001', '冉小兰');
  const tan = await aWorker(call, '0002', '谭世芳', { fromDate: '2026-10-10', toDate: '2026-10-20' });
  return { productId, operationId, ran, tan };
}

const october = { from: '2026-10-01', to: '2026-10-31' };

describe('recording output', () => {
  test('three entries of a day, listed newest first with price, paid pieces and sums', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, ran, tan } = await aShirt(workshop);
    await call('output.record', {
      workDate: '2026-10-12',
      workerId: ran,
      operationId,
      qualified: 120_000,
      rework: 4000,
    });
    await call('output.record', {
      workDate: '2026-10-12',
      workerId: tan,
      operationId,
      qualified: 80_000,
      defectWorker: 2000,
    });
    await call('output.record', {
      workDate: '2026-10-11',
      workerId: ran,
      operationId,
      defectMaterial: 5000,
      note: '面料有疵',
    });
    const list = await call('output.list', october);
    expect(list.entries).toMatchObject([
      { workerNo: '0002', paid: 80_000, rate: 3500, dayKind: 'workday', unpriced: false },
      { workerNo: '0001', paid: 120_000, rework: 4000 },
      { workerNo: '0001', workDate: '2026-10-11', paid: 5000, dayKind: 'rest_day', note: '面料有疵' },
    ]);
    expect(list.total).toBe(3);
    expect(list.sums).toEqual([
      { unit: '件', qualified: 200_000, rework: 4000, defectWorker: 2000, defectMaterial: 5000 },
    ]);
  });

  test('filters by worker and pages, while total and sums stay those of the whole', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, ran, tan } = await aShirt(workshop);
    for (const day of ['12', '13', '14'])
      for (const workerId of [ran, tan])
        await call('output.record', { workDate: `2026-10-${day}`, workerId, operationId, qualified: 10_000 });
    const page = await call('output.list', { ...october, workerId: ran, offset: 1, limit: 1 });
    expect(page.entries.map(({ workDate }) => workDate)).toEqual(['2026-10-13']);
    expect(page).toMatchObject({ total: 3, sums: [{ qualified: 30_000 }] });
    expect(await call('output.list', { ...october, unpriced: true })).toEqual({ entries: [], total: 0, sums: [] });
  });

  test('a changed quantity keeps the price of its day, and the log says what stands there now', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, ran } = await aShirt(workshop);
    const draft = { workDate: '2026-10-12', workerId: ran, operationId, qualified: 120_000 };
    const { id } = await call('output.record', draft);
    const dearer = {
      operationId,
      grade: null,
      workerId: null,
      fromDate: '2026-10-13',
      rate: 9900,
      tierMode: 'none',
      tiers: [],
    };
    await call('products.addRate', { ...dearer, tierMode: 'none' });
    const changed = await call('output.change', { id, draft: { ...draft, qualified: 125_000, arranged: true } });
    expect(changed).toMatchObject({ qualified: 125_000, rate: 3500, arranged: true });
    const last = workshop.db.get('SELECT sentence FROM audit_entries ORDER BY id DESC LIMIT 1');
    expect(last).toEqual({ sentence: '修改产量 2026-10-12 0001 冉小兰 Q01-2 合格 125（安排加班）' });
  });

  test('what does not fit is refused with the day, the number and what would be right', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { operationId, tan } = await aShirt(workshop);
    const record = (draft: object) =>
      refusal(call('output.record', { workDate: '2026-10-12', workerId: tan, operationId, qualified: 1000, ...draft }));
    expect(await record({ workDate: '2026-10-21' })).toBe(
      '工人 0002 谭世芳 在2026年10月21日没有用工关系。请先到“工人”里补上用工关系，或改日期。',
    );
    expect(await record({ qualified: 1500 })).toBe('合格 1.5 不对：产品 Q01 按“件”计，只收整数。');
    expect(await record({ qualified: -1000 })).toBe('合格：不能是负数。');
    expect(await record({ qualified: 0 })).toBe('还没有填数量：合格、返工、工废、料废至少填一项。');
    expect(await record({ workDate: '2026-02-30' })).toBe('日期：没有这一天，日期应像 2026-10-01。');
    expect((await call('output.list', october)).total).toBe(0);
  });

  test('what a locked slip paid stays; output that turns up late is taken when that is said', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { operationId, ran } = await aShirt(workshop);
    const draft = { workDate: '2026-10-12', workerId: ran, operationId, qualified: 120_000 };
    const { id } = await call('output.record', draft);
    await call('payroll.lock', { month: '2026-10' });
    const frozen = '这条产量的工资已封存，不能改动。要改请先由老板解封。';
    expect(await refusal(call('output.record', draft))).toBe(
      '2026年10月的工资已封存。确是漏记的，请勾选“补记”：按当天工价计，在下一期工资里补发。',
    );
    expect(await refusal(call('output.change', { id, draft: { ...draft, workDate: '2026-11-02' } }))).toBe(frozen);
    expect(await refusal(call('output.remove', { id }))).toBe(frozen);
    const late = await call('output.record', { ...draft, qualified: 5000, late: true });
    expect((await call('output.list', october)).entries).toMatchObject([
      { id: late.id, locked: false, late: true },
      { id, locked: true, late: false },
    ]);
    expect(await call('output.day', { date: '2026-10-12' })).toEqual({ kind: 'workday', locked: true });
  });

  test('output born of a 收货单 is changed there and nowhere else', async () => {
    const { call, refusal } = aWorkshop();
    const work = await homeWork(call);
    const { lineId } = await sendOut(call, work, {
      dispatchNo: 'F001',
      date: '2026-10-08',
      pairs: 100,
      metres: 130,
      agreedRate: 9000,
    });
    await takeIn(call, work, { collectionNo: 'S001', date: '2026-10-12', lineId, pairs: [60] });
    const [entry] = (await call('output.list', october)).entries;
    expect(entry).toMatchObject({ collectionNo: 'S001', qualified: 60_000, rate: 9000, unpriced: false });
    expect(await refusal(call('output.remove', { id: entry?.id ?? 0 }))).toBe(
      '这条产量来自收货单 S001，不能在这里改动。请到“发料收货”里改那张收货单。',
    );
    expect(await call('products.unpriced', {})).toEqual([]);
  });

  test('a clerk records and sees no money', async () => {
    const workshop = aWorkshop();
    const { operationId, ran } = await aShirt(workshop);
    const clerk = workshop.as({ name: '小王', role: 'clerk' });
    const entry = await clerk.call('output.record', {
      workDate: '2026-10-12',
      workerId: ran,
      operationId,
      qualified: 1000,
    });
    expect(entry).toMatchObject({ rate: null, unpriced: false });
    expect((await clerk.call('output.list', october)).entries[0]?.rate).toBeNull();
    expect(await clerk.refusal(clerk.call('products.rates', { operationId }))).toBe(
      '当前操作员没有权限，需要会计或老板来做。',
    );
  });
});

describe('team output', () => {
  test('is recorded once, and the next entry can start from the team as it was last', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, ran, tan } = await aShirt(workshop);
    const draft = { workDate: '2026-10-12', team: '一组', operationId, qualified: 1_429_000 };
    const members = [
      { workerId: tan, weight: 480 },
      { workerId: ran, weight: 210 },
    ];
    await call('output.recordTeam', { ...draft, split: 'hours', members });
    expect(await call('output.listTeam', october)).toMatchObject([
      {
        team: '一组',
        qualified: 1_429_000,
        rate: 3500,
        members: [
          { workerNo: '0001', weight: 210 },
          { workerNo: '0002', weight: 480 },
        ],
      },
    ]);
    expect(await call('output.teams', {})).toMatchObject([
      { team: '一组', split: 'hours', members: [{ workerName: '冉小兰' }, {}] },
    ]);
  });

  test('shares that cannot be divided are refused', async () => {
    const workshop = aWorkshop();
    const { call, refusal } = workshop;
    const { operationId, ran, tan } = await aShirt(workshop);
    const record = (
      split: 'hours' | 'hand',
      members: { workerId: number; weight: number }[],
      workDate = '2026-10-12',
    ) => refusal(call('output.recordTeam', { workDate, team: '一组', operationId, qualified: 10_000, split, members }));
    const both = (first: number, second: number) => [
      { workerId: ran, weight: first },
      { workerId: tan, weight: second },
    ];
    expect(await record('hours', both(0, 0))).toBe('各成员的分配数全是 0，没法分配，请至少给一名成员填数。');
    expect(await record('hand', both(4000, 5000))).toBe(
      '手工分配的各人数量合计 9 件，与班组合格 10 件不一致，请改到相等。',
    );
    expect(await record('hours', [...both(1, 1), { workerId: ran, weight: 1 }])).toBe(
      '同一名工人在成员里出现了两次，请删去一行。',
    );
    expect(await record('hours', both(1, 1), '2026-10-09')).toBe(
      '工人 0002 谭世芳 在2026年10月9日没有用工关系。请先到“工人”里补上用工关系，或改日期。',
    );
    expect(await record('hours', [])).toBe('成员：至少要有一名成员。');
  });

  test('is changed and removed while its month is open', async () => {
    const workshop = aWorkshop();
    const { call } = workshop;
    const { operationId, ran } = await aShirt(workshop);
    const draft = { workDate: '2026-10-12', team: '一组', operationId, qualified: 10_000, split: 'equal' as const };
    const { id } = await call('output.recordTeam', { ...draft, members: [{ workerId: ran, weight: 0 }] });
    const changed = await call('output.changeTeam', {
      id,
      draft: { ...draft, qualified: 20_000, members: [{ workerId: ran, weight: 0 }] },
    });
    expect(changed).toMatchObject({ qualified: 20_000, members: [{ weight: 1 }] });
    await call('output.removeTeam', { id });
    expect(await call('output.listTeam', october)).toEqual([]);
  });
});
