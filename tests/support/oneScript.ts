// One script of calls that every host must answer alike: values, refusals of each kind, and what is not a call at all.
import { join } from 'node:path';
import type { Reply } from '../../shared/contract/errors.ts';
import type { Host } from './aHost.ts';

const hub = { siteNo: 'H01', name: '中心工厂', kind: 'hub', township: '安坪镇', village: '', district: '奉节县' };

/** All replies in order; paths of this host's own folder are cut off. */
export async function replies(host: Host, folder: string): Promise<Reply<unknown>[]> {
  const script: [method: string, input: unknown][] = [
    ['sites.list', {}],
    ['home.create', { path: join(folder, '安坪.fz') }],
    ['home.create', { path: join(folder, '安坪.fz') }],
    ['sites.add', hub],
    ['sites.add', hub],
    ['sites.add', { ...hub, siteNo: '' }],
    ['sites.add', { ...hub, siteNo: 'H02', surplus: 1 }],
    ['sites.change', { ...hub, id: 1, name: '一厂 “新”' }],
    ['sites.list', {}],
    ['sites.remove', { id: 77 }],
    ['settings.get', {}],
    ['checks.run', {}],
    ['nonsense.get', {}],
    ['__proto__', {}],
    ['sites.list', null],
    ['sites.list', [1]],
    ['home.open', { path: join(folder, '没有.fz') }],
  ];
  const given: Reply<unknown>[] = [];
  for (const [method, input] of script) given.push(await host.ask(method, input));
  return JSON.parse(JSON.stringify(given).replaceAll(JSON.stringify(folder).slice(1, -1), '…')) as Reply<unknown>[];
}
