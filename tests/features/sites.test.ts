import { describe, expect, test } from 'vitest';
import { aWorkshop } from '../support/aWorkshop.ts';

const hub = {
  siteNo: 'H01',
  name: '中心工厂',
  kind: 'hub',
  township: '安坪镇',
  village: '下坝社区',
  district: '奉节县',
} as const;
const satellite = { ...hub, siteNo: 'S01', name: '五马卫星车间', kind: 'satellite', district: '' } as const;

describe('sites', () => {
  test('a hub and a satellite are added, the satellite moves, the list shows both by number', async () => {
    const { call } = aWorkshop();
    const id = await call('sites.add', satellite);
    await call('sites.add', hub);
    await call('sites.change', { ...satellite, id, village: '天龙村' });
    const sites = await call('sites.list', {});
    expect(sites.map(({ siteNo, village }) => [siteNo, village])).toEqual([
      ['H01', '下坝社区'],
      ['S01', '天龙村'],
    ]);
  });

  test('a number that is taken is refused by name and nothing is written', async () => {
    const { call, refusal } = aWorkshop();
    await call('sites.add', hub);
    expect(await refusal(call('sites.add', { ...satellite, siteNo: 'H01' }))).toBe('场所编号“H01”已经有了，请换一个。');
    expect(await call('sites.list', {})).toHaveLength(1);
  });

  test('a clerk may look but not change', async () => {
    const workshop = aWorkshop();
    const clerk = workshop.as({ name: '小王', role: 'clerk' });
    expect(await clerk.call('sites.list', {})).toEqual([]);
    expect(await clerk.refusal(clerk.call('sites.add', hub))).toBe('当前操作员没有权限，需要会计或老板来做。');
  });

  test('what a command did stands in the audit log with who and when', async () => {
    const { call, db } = aWorkshop();
    await call('sites.add', hub);
    expect(db.get(`SELECT at, operator, sentence FROM audit_entries`)).toEqual({
      at: '2026-11-24T08:00:00.000+08:00',
      operator: '老板',
      sentence: '新增场所 H01 中心工厂',
    });
  });
});
