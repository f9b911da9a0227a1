import { describe, expect, test } from 'vitest';
import { stopsOf } from '../../shared/features/cards/rounds.ts';
import { workDate } from '../../shared/values/dates.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut, takeIn } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

/** Two homes: 陈大琼 in 五马镇 with two dispatches, 李光平 in 安坪镇 with a machine to take back. */
async function twoHomes() {
  const { call } = aWorkshop('2026-10-20');
  const work = await homeWork(call);
  const other = await aWorker(call, '0005', '李光平');
  const homeIn = async (workerId: number, township: string, village: string): Promise<void> => {
    await call('cards.setHousehold', { workerId, township, village, directions: '', helpers: [] });
  };
  await homeIn(work.workerId, '五马镇', '关猫村');
  await homeIn(other, '安坪镇', '三沱村');
  const late = await sendOut(call, work, {
    ...{ dispatchNo: 'F1', date: '2026-10-01', dueDate: '2026-10-15', pairs: 100, metres: 130 },
  });
  await sendOut(call, work, { dispatchNo: 'F2', date: '2026-10-18', dueDate: '2026-10-30', pairs: 200, metres: 100 });
  await takeIn(call, work, { collectionNo: 'S1', date: '2026-10-10', lineId: late.lineId, pairs: [80] });
  const equipmentId = await call('equipment.add', {
    ...{ equipmentNo: 'E01', name: '平缝机', value: null, funding: '', siteId: null },
  });
  await call('equipment.lend', {
    ...{ equipmentId, workerId: other, fromDate: '2026-09-01', deposit: 0, dueDate: '2026-10-19' },
  });
  return call('cards.rounds', {});
}

describe('the round from door to door', () => {
  test('by township and village: goods to fetch, machines to take back, material that is short', async () => {
    const stops = await twoHomes();
    expect(stops.map(({ township, village, name }) => [township, village, name])).toEqual([
      ['五马镇', '关猫村', '陈大琼'],
      ['安坪镇', '三沱村', '李光平'],
    ]);
    expect(stops[0]?.fetch.map(({ dispatchNo, stillOut, overdueDays }) => [dispatchNo, stillOut, overdueDays])).toEqual(
      [
        ['F1', 20_000, 5],
        ['F2', 200_000, 0],
      ],
    );
    // 220 pairs still to come take 275 m; 130 + 100 − 80 × 1.25 = 130 m are with her.
    expect(stops[0]?.bring).toEqual([{ materialNo: 'M01', name: '锁边线', unit: '米', short: 145_000 }]);
    expect(stops[1]?.tools).toMatchObject([{ equipmentNo: 'E01', dueDate: '2026-10-19', lateDays: 1 }]);
  });

  test('only what is overdue, only what is due by a day, only one township', async () => {
    const stops = await twoHomes();
    const all = { by: null, onlyOverdue: false, township: '' };
    const names = (filter: Parameters<typeof stopsOf>[1]) =>
      stopsOf(stops, filter).map(({ name, fetch, tools }) => [name, fetch.length, tools.length]);
    expect(names(all)).toEqual([
      ['陈大琼', 2, 0],
      ['李光平', 0, 1],
    ]);
    expect(names({ ...all, onlyOverdue: true })).toEqual([
      ['陈大琼', 1, 0],
      ['李光平', 0, 1],
    ]);
    expect(names({ ...all, by: workDate('2026-10-18') })).toEqual([['陈大琼', 1, 0]]);
    expect(names({ ...all, township: '安坪镇' })).toEqual([['李光平', 0, 1]]);
  });
});
