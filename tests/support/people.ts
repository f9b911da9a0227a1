// Workers for tests: somebody with a number, a name and an engagement, without the particulars.
import type { Call, InputOf } from '../../shared/contract/index.ts';
import type { Id } from '../../shared/values/ids.ts';
import { checkDigitOf } from '../../shared/values/idNumber.ts';

type Engagement = InputOf<'workers.addEngagement'>;

/** Somebody under a labour contract from 2026-01-01 on, unless said otherwise. */
export async function aWorker(
  call: Call,
  workerNo: string,
  name: string,
  engagement: Partial<Omit<Engagement, 'workerId'>> = {},
): Promise<Id<'Worker'>> {
  const { id } = await call('workers.add', {
    workerNo,
    name,
    idNumber: idNumberOf(workerNo),
    idUnverified: false,
    phone: '',
    registeredAddress: '',
    livingAddress: '',
    bankName: '',
    bankAccount: '',
    note: '',
  });
  await call('workers.addEngagement', {
    workerId: id,
    post: '',
    kind: 'labor_contract',
    workMode: 'fixed',
    siteId: await theHub(call),
    fromDate: '2026-01-01',
    toDate: null,
    taxItem: null,
    hourlyRate: null,
    dailyRate: null,
    monthlyRate: null,
    socialInsurance: 0,
    damagesCap: null,
    ...engagement,
  });
  return id;
}

async function theHub(call: Call): Promise<Id<'Site'>> {
  const [site] = await call('sites.list', {});
  const hub = { siteNo: 'H01', name: '中心工厂', kind: 'hub', township: '', village: '', district: '奉节县' } as const;
  return site?.id ?? call('sites.add', hub);
}

/** An invented number with a right check digit, another for each worker number. */
function idNumberOf(workerNo: string): string {
  const first17 = `50023619800101${workerNo.slice(-3).padStart(3, '0')}`;
  return first17 + checkDigitOf(first17);
}
