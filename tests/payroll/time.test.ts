import { describe, expect, test } from 'vitest';
import { computeMonth } from '../../shared/features/payroll/month.ts';
import { minutes } from '../../shared/values/quantity.ts';
import {
  aMonth,
  anEngagement,
  aWorker,
  day,
  fullAttendance,
  hours,
  id,
  pieces,
  printed,
  slip,
  yuan,
} from './aMonth.ts';

const monthly = [anEngagement({ monthlyRate: yuan(4350) })];
const daily = [anEngagement({ dailyRate: yuan(120) })];
const hourly = [anEngagement({ hourlyRate: yuan(13.5) })];

const timeOf = (...args: Parameters<typeof slip>): unknown[][] =>
  printed(slip(...args)).filter(([kind]) => kind === 'time' || kind === 'overtimeTime');

describe('§12.6 days and hours', () => {
  test('more than 4 hours is a day, up to 4 half a day; the month pays rate × days ÷ due days', () => {
    const attendance = [...fullAttendance.slice(0, 18), hours('10-29', 4)];
    expect(timeOf({ engagements: monthly, attendance })).toEqual([['time', 37, 4350, 1, 3832.14]]);
    expect(slip({ engagements: monthly, attendance }).lines[0]).toMatchObject({ formula: '4,350.00 × 18.5 ÷ 21 天' });
  });

  test('never more than the whole monthly wage', () => {
    const attendance = [...fullAttendance, hours('10-11', 8)];
    expect(timeOf({ engagements: monthly, attendance })).toEqual([['time', 44, 4350, 1, 4350]]);
  });

  test('due days are due hours ÷ 8: the site’s row, else the general one, else the workdays', () => {
    const engagements = [anEngagement({ monthlyRate: yuan(4350), siteId: id(7) })];
    const attendance = fullAttendance.slice(0, 10);
    const payWith = (rows: readonly (readonly [number | null, number])[]): unknown =>
      timeOf(
        { engagements, attendance },
        {
          dueMinutes: rows.map(([site, due]) => ({
            siteId: site === null ? null : id(site),
            minutes: minutes(due * 60),
          })),
        },
      )[0]?.[4];
    expect(payWith([])).toBe(2071.43);
    expect(payWith([[null, 160]])).toBe(2175);
    expect(
      payWith([
        [null, 160],
        [7, 200],
      ]),
    ).toBe(1740);
  });

  test('daily pay counts half days, hourly pay minutes', () => {
    const attendance = [hours('10-08', 8), hours('10-09', 3.5)];
    expect(timeOf({ engagements: daily, attendance })).toEqual([['time', 3, 120, 1, 180]]);
    expect(timeOf({ engagements: hourly, attendance })).toEqual([['time', 690, 13.5, 1, 155.25]]);
  });
});

describe('§12.7 arranged hours of the time-paid', () => {
  const attendance = [hours('10-01', 0, 4), hours('10-08', 8, 4), hours('10-11', 0, 6)];

  test('are paid wholly, one line a multiplier, the hour’s rate unrounded', () => {
    const engagements = [anEngagement({ monthlyRate: yuan(4200) })];
    expect(timeOf({ engagements, attendance })).toEqual([
      ['time', 2, 4200, 1, 200],
      ['overtimeTime', 240, 24.1379, 1.5, 144.83],
      ['overtimeTime', 360, 24.1379, 2, 289.66],
      ['overtimeTime', 240, 24.1379, 3, 289.66],
    ]);
  });

  test('a day’s rate makes an eighth an hour', () => {
    expect(timeOf({ engagements: daily, attendance }).map(([, , rate, , amount]) => [rate, amount])).toEqual([
      [120, 120],
      [15, 90],
      [15, 180],
      [15, 180],
    ]);
  });

  test('§12.28 kinds without overtime: arranged hours are ordinary hours in pay, days and floor', () => {
    const engagements = [anEngagement({ kind: 'part_time', hourlyRate: yuan(21) })];
    const paid = slip({ engagements, attendance });
    expect(printed(paid)).toEqual([
      ['time', 1320, 21, 1, 462],
      ['topUp', 1, 22, 1, 22],
    ]);
    expect(paid).toMatchObject({ attendedMinutes: 1320, attendedHalfDays: 5 });
  });

  test('§12.1 for piece workers they only document the mark on the output', () => {
    expect(timeOf({ attendance, output: [pieces(1, '10-08', 10)] })).toEqual([]);
  });
});

test('§12.8 a time figure pays attendance and output, too', () => {
  const paid = slip({ engagements: hourly, attendance: [hours('10-08', 8)], output: [pieces(1, '10-08', 10)] });
  expect(paid).toMatchObject({ timePay: yuan(108), piecePay: yuan(1) });
});

describe('§5 no attendance kept at all', () => {
  test('the month is paid whole where the engagement covers it, with a warning', () => {
    const paid = slip({ engagements: monthly });
    expect(printed(paid)).toEqual([['time', 42, 4350, 1, 4350]]);
    expect(paid.warnings.map(({ code }) => code)).toEqual(['attendanceMissing']);
  });

  test('a raise on the 16th pays each part by its workdays', () => {
    const engagements = [
      anEngagement({ id: id(1), monthlyRate: yuan(4200), toDate: day('10-15') }),
      anEngagement({ id: id(2), monthlyRate: yuan(6300), fromDate: day('10-16') }),
    ];
    expect(timeOf({ engagements }).map(([, quantity, rate, , amount]) => [quantity, rate, amount])).toEqual([
      [14, 4200, 1400],
      [28, 6300, 4200],
    ]);
  });

  test('part of a month pays nothing before attendance is filled in, and says so', () => {
    const engagements = [anEngagement({ monthlyRate: yuan(4350), fromDate: day('10-12') })];
    const { slips, withoutSlip } = computeMonth(aMonth([aWorker({ engagements })]));
    expect(slips).toEqual([]);
    expect(withoutSlip[0]?.warnings.map(({ message }) => message)).toEqual([
      '出勤未填，最低工资补差和计时工资无法按出勤计算，请补填考勤。',
    ]);
  });

  test('where attendance is kept for others at the site, no row means not there', () => {
    const absent = aWorker({ engagements: monthly });
    const present = aWorker({ id: id(2), engagements: monthly, attendance: fullAttendance });
    const satellite = monthly.map((engagement) => ({ ...engagement, siteId: id<'Site'>(7) }));
    const elsewhere = aWorker({ id: id(3), engagements: satellite });
    const { slips } = computeMonth(aMonth([absent, present, elsewhere]));
    expect(slips.map(({ workerNo, timePay }) => [workerNo, timePay])).toEqual([
      ['0002', yuan(4350)],
      ['0003', yuan(4350)],
    ]);
  });
});
