// Come-and-go workers: scan in, scan out, and hours stand in the attendance.
import { describe, expect, test } from 'vitest';
import { anyHour } from '../support/anyHour.ts';
import { aWorker } from '../support/people.ts';

describe('check-in and check-out', () => {
  test('in at 8:02, out at 12:10: 4 hours 8 minutes stand in the day; the afternoon is added', async () => {
    const { at, call } = anyHour('2026-11-24');
    const workerId = await aWorker(call, '0001', '冉小兰');
    const first = await at('08:02', 'attendance.punch', { workerNo: '1' });
    expect([first.direction, first.at, first.stay.workerName]).toEqual(['in', '08:02', '冉小兰']);
    const second = await at('12:10', 'attendance.punch', { workerNo: '0001' });
    expect([second.direction, second.stay.minutes]).toEqual(['out', 248]);
    await at('13:00', 'attendance.punch', { workerNo: '0001' });
    await at('17:30', 'attendance.punch', { workerNo: '0001' });
    const { records } = await call('attendance.month', { month: '2026-11' });
    expect(records).toMatchObject([{ workerId, workDate: '2026-11-24', minutes: 248 + 270 }]);
  });

  test('hours put right by hand stay put right: the next stay is only added', async () => {
    const { at, call } = anyHour('2026-11-24');
    const workerId = await aWorker(call, '0001', '冉小兰');
    await at('08:00', 'attendance.punch', { workerNo: '1' });
    await at('12:10', 'attendance.punch', { workerNo: '1' });
    const work = { minutes: 240, arrangedMinutes: 60, absence: null };
    await call('attendance.setCells', { cells: [{ workerId, workDate: '2026-11-24', work }] });
    await at('14:00', 'attendance.punch', { workerNo: '1' });
    await at('16:00', 'attendance.punch', { workerNo: '1' });
    const { records } = await call('attendance.month', { month: '2026-11' });
    expect(records).toMatchObject([{ minutes: 360, arrangedMinutes: 60 }]);
  });

  test('a card read twice counts once; nobody without an engagement, nobody unknown', async () => {
    const { at, call, refusal } = anyHour('2026-11-24');
    await aWorker(call, '0001', '冉小兰');
    await aWorker(call, '0002', '谭世芳', { toDate: '2026-10-31' });
    await at('08:02', 'attendance.punch', { workerNo: '1' });
    expect(await refusal(at('08:03', 'attendance.punch', { workerNo: '1' }))).toBe(
      '0001 冉小兰 刚才 08:02 已经打过上班卡，这一次没有记。',
    );
    expect(await refusal(at('08:03', 'attendance.punch', { workerNo: '2' }))).toBe(
      '工人 0002 谭世芳 在2026年11月24日没有用工关系。请先到“工人”里补上用工关系，或改日期。',
    );
    expect(await refusal(at('08:03', 'attendance.punch', { workerNo: '99' }))).toBe(
      '没有工号是 99 的工人，没有记。请核对工号后再输。',
    );
  });

  test('past midnight belongs to the evening; after a forgotten punch the next day begins anew', async () => {
    const { at, call, on } = anyHour('2026-11-24');
    await aWorker(call, '0001', '冉小兰');
    await at('20:00', 'attendance.punch', { workerNo: '1' });
    on('2026-11-25');
    expect(await at('02:30', 'attendance.punch', { workerNo: '1' })).toMatchObject({
      direction: 'out',
      stay: { workDate: '2026-11-24', minutes: 390 },
    });
    await at('08:00', 'attendance.punch', { workerNo: '1' });
    on('2026-11-26');
    expect(await at('08:05', 'attendance.punch', { workerNo: '1' })).toMatchObject({ direction: 'in' });
    expect(await call('attendance.missingPunches', {})).toMatchObject([
      { workDate: '2026-11-25', inAt: '08:00', outAt: null, missing: true },
    ]);
  });

  test('what was forgotten is listed and mended, and the hours follow; removed it takes its hours along', async () => {
    const { at, call, on, refusal } = anyHour('2026-11-24');
    await aWorker(call, '0001', '冉小兰');
    await at('08:00', 'attendance.punch', { workerNo: '1' });
    on('2026-11-25');
    await at('17:00', 'attendance.punch', { workerNo: '1', direction: 'out' });
    const missing = await call('attendance.missingPunches', {});
    expect(missing.map(({ workDate, inAt, outAt }) => [workDate, inAt, outAt])).toEqual([
      ['2026-11-24', '08:00', null],
      ['2026-11-25', null, '17:00'],
    ]);
    const [open] = missing;
    const mend = (outAt: string | null, inAt: string | null = '08:00') =>
      call('attendance.mendStay', { id: open?.id ?? 0, times: { inAt, outAt } });
    expect(await refusal(mend('25:10'))).toBe(' 下班时间：时间应像 08:02。');
    expect(await refusal(mend(null, null))).toBe('上班和下班时间至少填一个。');
    expect(await mend('11:30')).toMatchObject({ minutes: 210, mended: true, missing: false });
    expect(await mend('12:00')).toMatchObject({ minutes: 240 });
    const minutesOn24 = async () => (await call('attendance.month', { month: '2026-11' })).records[0]?.minutes;
    expect(await minutesOn24()).toBe(240);
    await call('attendance.removeStay', { id: open?.id ?? 0 });
    expect(await minutesOn24()).toBeUndefined();
  });

  test('the same hours do not count twice', async () => {
    const { call, refusal } = anyHour('2026-11-24');
    const workerId = await aWorker(call, '0001', '冉小兰');
    const add = (inAt: string, outAt: string | null) =>
      call('attendance.addStay', { workerId, workDate: '2026-11-20', times: { inAt, outAt } });
    await add('08:00', '12:00');
    expect(await refusal(add('11:30', '13:00'))).toBe(
      '0001 冉小兰 这一天已经有 08:00 到 12:00 的打卡，和它重叠了。请改时间，或改那一次。',
    );
    await add('12:00', '13:00');
    const evening = await add('20:00', '02:00');
    const mend = (inAt: string) => call('attendance.mendStay', { id: evening.id, times: { inAt, outAt: '02:00' } });
    expect(await refusal(mend('12:30'))).toContain('12:00 到 13:00');
    expect(await mend('20:30')).toMatchObject({ minutes: 330 });
  });

  test('a stay put in by hand', async () => {
    const { call } = anyHour('2026-11-24');
    const workerId = await aWorker(call, '0001', '冉小兰');
    const times = { inAt: '09:00', outAt: '10:30' };
    await call('attendance.addStay', { workerId, workDate: '2026-11-20', times });
    expect(await call('attendance.stays', { from: '2026-11-20', to: '2026-11-20' })).toMatchObject([
      { workerNo: '0001', minutes: 90, mended: true },
    ]);
  });
});
