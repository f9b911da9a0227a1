// Paid absence counts as attended with its hours (wage-rules §12.28): for the floor, for days, for hours.
import { describe, expect, test } from 'vitest';
import { minutes } from '../../shared/values/quantity.ts';
import { anEngagement, fullAttendance, hours, pieces, slip, yuan } from './aMonth.ts';

const away = (date: string, count: number, worked = 0) => ({
  ...hours(date, worked),
  paidAbsence: minutes(count * 60),
});

describe('paid absence', () => {
  test('the floor of a piece worker stays whole', () => {
    const [first, second, ...rest] = fullAttendance;
    if (first === undefined || second === undefined) throw new Error('no attendance');
    const attendance = [first, second].map(({ date }) => ({ ...away('10-08', 8), date }));
    const output = [pieces(1, '10-12', 1000)];
    expect(slip({ attendance: [...attendance, ...rest], output }).topUp).toBe(yuan(2100));
    const unpaid = slip({ attendance: rest, output });
    expect(unpaid.topUp).toBeLessThan(yuan(2100));
  });

  test('half a day worked and half a day of leave are one day; hourly pay pays both', () => {
    const attendance = [away('10-08', 4, 4), away('10-09', 8), hours('10-12', 4)];
    const daily = slip({ engagements: [anEngagement({ dailyRate: yuan(100) })], attendance });
    expect([daily.attendedHalfDays, daily.timePay]).toEqual([5, yuan(250)]);
    const hourly = slip({ engagements: [anEngagement({ hourlyRate: yuan(20) })], attendance });
    expect([hourly.attendedMinutes, hourly.timePay]).toEqual([20 * 60, yuan(400)]);
  });
});
