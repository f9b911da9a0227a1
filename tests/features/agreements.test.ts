import { describe, expect, test } from 'vitest';
import { agreementPresets } from '../../shared/features/cards/presets.ts';
import { fillText, placeholders } from '../../shared/features/cards/placeholders.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

async function aHomeWorker() {
  const workshop = aWorkshop('2026-10-20');
  const { call } = workshop;
  const work = await homeWork(call);
  const [engagement] = (await call('workers.get', { id: work.workerId })).engagements;
  if (engagement === undefined) throw new Error('no engagement');
  await call('workers.switchEngagement', {
    ...{ workerId: work.workerId, post: '', kind: 'home_contract', workMode: 'home', siteId: null },
    ...{ fromDate: '2026-10-01', toDate: '2027-09-30', taxItem: null, socialInsurance: 0, damagesCap: 3000 },
    ...{ hourlyRate: null, dailyRate: null, monthlyRate: null },
  });
  await call('products.addRate', {
    ...{ operationId: work.edging, grade: null, workerId: null, fromDate: '2026-01-01' },
    ...{ rate: 3500, tierMode: 'none', tiers: [] },
  });
  await sendOut(call, work, { dispatchNo: 'F1', date: '2026-10-02', pairs: 100, metres: 130 });
  const equipmentId = await call('equipment.add', {
    ...{ equipmentNo: 'E01', name: '平缝机', value: 260_000, funding: '', siteId: null },
  });
  await call('equipment.lend', {
    ...{ equipmentId, workerId: work.workerId, fromDate: '2026-10-02', deposit: 20_000, dueDate: '2027-03-31' },
  });
  await call('cards.setHousehold', {
    ...{ workerId: work.workerId, township: '安坪镇', village: '三沱村', directions: '' },
    helpers: [{ id: null, name: '陈小琼', relation: '妹妹', phone: '' }],
  });
  return { ...workshop, workerId: work.workerId };
}

describe('agreements', () => {
  test('the home contract is filled with rates, loss rule, machines, return date and helpers', async () => {
    const { call, workerId } = await aHomeWorker();
    const { content, blanks, unknown, warnings } = await call('cards.fillAgreement', {
      workerId,
      name: '居家承揽合同',
    });
    expect(content).toContain('承揽方（乙方）：陈大琼　身份证号码：500236198001010043');
    expect(content).toContain('自2026年10月1日起，至2027年9月30日止');
    expect(content).toContain('Q02 布鞋垫 · 手工锁边：每双 0.35 元');
    expect(content).toContain('布鞋垫 · 锁边线：每双用 1.25 米，允许损耗 2%，超出部分每米按 0.50 元');
    expect(content).toContain('E01 平缝机（价值 2,600.00 元，押金 200.00 元，2026-10-02 借出）');
    expect(content).toContain('归还日期：2027年3月31日');
    expect(content).toContain('陈小琼（妹妹）');
    expect(content).toContain('计税项目：劳务报酬');
    expect(content).toContain('每月不超过报酬的比例：30%');
    expect(content).toContain('（参考文本，请按当地要求核对后使用）');
    expect(unknown).toEqual([]);
    expect(blanks).toEqual(['单位', '住址', '联系电话', '开户行', '银行卡号']);
    expect(warnings).toEqual([]);
  });

  test('the wrong kind of text is said before printing', async () => {
    const { call } = aWorkshop('2026-10-20');
    const workerId = await aWorker(call, '0006', '周明');
    const home = await call('cards.fillAgreement', { workerId, name: '居家承揽合同' });
    expect(home.warnings).toEqual([
      '这名工人现在的用工类型是劳动合同，与“居家承揽合同”不一致，请核对。',
      '上班方式不是居家：在场所里听从安排上班的，不宜签承揽合同，可能被认定为劳动关系。',
    ]);
    const overage = await call('cards.fillAgreement', { workerId, name: '超龄用工协议' });
    expect(overage.warnings).toContain('按身份证号码看还没有到退休年龄，请核对是否应签劳动合同。');
  });

  test('printed, then signed: the card counts it as present and the text stays as it was printed', async () => {
    const { call, refusal, workerId } = await aHomeWorker();
    const { id, content } = await call('cards.printAgreement', { workerId, name: '居家承揽合同' });
    const paper = async () => (await call('cards.get', { workerId })).papers.find(({ kind }) => kind === 'agreement');
    expect(await paper()).toMatchObject({ present: false, note: '居家承揽合同，2026年10月20日已打印，还没有签' });
    const early = call('cards.signAgreement', { id, signedOn: '2026-10-19' });
    expect(await refusal(early)).toBe('签字日期早于打印日期2026年10月20日，请核对日期。');
    await call('cards.signAgreement', { id, signedOn: '2026-10-21' });
    expect(await paper()).toMatchObject({ present: true, note: '居家承揽合同，2026年10月21日签' });
    await call('cards.saveTemplate', { name: '居家承揽合同', content: '短文本 {姓名}' });
    expect(await call('cards.listAgreements', { workerId })).toMatchObject([
      { content, engagement: '居家承揽（2026-10-01 至 2027-09-30）', signedOn: '2026-10-21' },
    ]);
    expect(await refusal(call('cards.removeAgreement', { id }))).toBe(
      '“居家承揽合同”已经签字，不能删除。确实作废的，请先撤销签字。',
    );
    expect(await refusal(call('workers.remove', { id: workerId }))).toContain('不能删除');
  });

  test('one signed for an earlier engagement does not count for the new one', async () => {
    const { call, workerId } = await aHomeWorker();
    const { id } = await call('cards.printAgreement', { workerId, name: '居家承揽合同' });
    await call('cards.signAgreement', { id, signedOn: '2026-10-20' });
    await call('workers.switchEngagement', {
      ...{
        workerId,
        post: '',
        kind: 'home_contract',
        workMode: 'home',
        siteId: null,
        fromDate: '2026-10-20',
        toDate: null,
      },
      ...{ taxItem: null, socialInsurance: 0, damagesCap: null, hourlyRate: null, dailyRate: null, monthlyRate: null },
    });
    expect((await call('cards.get', { workerId })).papers).toContainEqual({
      ...{ kind: 'agreement', present: false, note: '居家承揽合同是以前的用工关系签的，请按现在的重签' },
    });
  });

  test('somebody who has left gets none', async () => {
    const { call, refusal } = aWorkshop('2026-10-20');
    const workerId = await aWorker(call, '0006', '周明', { toDate: '2026-09-30' });
    expect(await refusal(call('cards.printAgreement', { workerId, name: '超龄用工协议' }))).toBe(
      '工人 0006 周明 在2026年10月20日没有用工关系，协议没有可依据的内容。请先到“工人”里补上用工关系。',
    );
  });

  test('texts are changed, added, and the program’s own comes back', async () => {
    const { call, refusal } = aWorkshop();
    const list = async () =>
      (await call('cards.listTemplates', {})).map(({ name, isPreset, isOwn }) => [name, isPreset, isOwn]);
    await call('cards.saveTemplate', { name: '居家承揽合同', content: '{姓名}' });
    await call('cards.saveTemplate', { name: '保密约定', content: '{姓名}不外传花样' });
    expect(await list()).toEqual([
      ['超龄用工协议', true, false],
      ['居家承揽合同', true, true],
      ['保密约定', false, true],
    ]);
    await call('cards.removeTemplate', { name: '居家承揽合同' });
    await call('cards.removeTemplate', { name: '保密约定' });
    expect(await list()).toEqual([
      ['超龄用工协议', true, false],
      ['居家承揽合同', true, false],
    ]);
    expect(await refusal(call('cards.removeTemplate', { name: '居家承揽合同' }))).toBe(
      '找不到自己改过的协议文本“居家承揽合同”，可能已被删除，请刷新后再试。',
    );
  });

  test('a brace the program does not know stands as it is and is named', () => {
    const values = Object.fromEntries(placeholders.map((name) => [name, ''])) as Record<
      (typeof placeholders)[number],
      string
    >;
    expect(fillText('{姓名}，{姓 名}，{联系电话}', { ...values, 姓名: '周明' })).toEqual({
      ...{ content: '周明，{姓 名}，＿＿＿＿＿＿＿＿', blanks: ['联系电话'], unknown: ['姓 名'] },
    });
  });

  test('every brace in the program’s own texts is known', () => {
    const used = agreementPresets.flatMap(({ content }) =>
      [...content.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name),
    );
    expect(used.filter((name) => !(placeholders as readonly (string | undefined)[]).includes(name))).toEqual([]);
  });
});
