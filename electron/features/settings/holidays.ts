// The Chinese holidays of a year from the list that comes with the program; statutory days by law, other days off and swapped days by the yearly notice.
import chineseDays from 'chinese-days';
import type { CalendarDay } from '../../../shared/features/settings/dated.ts';
import { addDays, addMonths, daysOf, payMonth, workDate, type WorkDate } from '../../../shared/values/dates.ts';

/** Only statutory days are `holiday` (the ×3 days, wage-rules §12.27). Later years than the list knows: statutory days only. */
export function holidaysOf(year: number): { days: CalendarDay[]; swapsKnown: boolean } {
  const january = payMonth(`${String(year)}-01`);
  const dates = Array.from({ length: 12 }, (_, index) => daysOf(addMonths(january, index))).flat();
  const statutory = statutoryDays(year);
  const noticed = new Map(dates.flatMap((date) => noticedDay(date)).map((day) => [day.date, day]));
  const days = dates.flatMap((date): CalendarDay[] => {
    const name = statutory.get(date);
    if (name !== undefined) return [{ date, kind: 'holiday', note: name }];
    const day = noticed.get(date);
    return day === undefined ? [] : [day];
  });
  return { days, swapsKnown: noticed.size > 0 };
}

/** A day that the yearly notice names: off, or worked in exchange. */
function noticedDay(date: WorkDate): CalendarDay[] {
  const { work, name } = chineseDays.getDayDetail(date);
  const [, holiday] = name.split(',');
  if (holiday === undefined) return [];
  return [
    work ? { date, kind: 'workday', note: `${holiday}调休上班` } : { date, kind: 'rest_day', note: `${holiday}假期` },
  ];
}

/** 13 days a year since 2025, 11 before (全国年节及纪念日放假办法). */
function statutoryDays(year: number): Map<WorkDate, string> {
  const y = String(year);
  const lunar = (monthAndDay: string): WorkDate =>
    workDate(chineseDays.getSolarDateFromLunar(`${y}-${monthAndDay}`).date);
  const newYear = lunar('01-01');
  const since2025 = year >= 2025;
  const list: [WorkDate, string][] = [
    [workDate(`${y}-01-01`), '元旦'],
    ...[...(since2025 ? [-1] : []), 0, 1, 2].map((offset): [WorkDate, string] => [addDays(newYear, offset), '春节']),
    [workDate(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')), '清明节'],
    ...(since2025 ? ['05-01', '05-02'] : ['05-01']).map((day): [WorkDate, string] => [
      workDate(`${y}-${day}`),
      '劳动节',
    ]),
    [lunar('05-05'), '端午节'],
    [lunar('08-15'), '中秋节'],
    ...['10-01', '10-02', '10-03'].map((day): [WorkDate, string] => [workDate(`${y}-${day}`), '国庆节']),
  ];
  const names = new Map<WorkDate, string>();
  for (const [date, name] of list) names.set(date, names.has(date) ? `${names.get(date) ?? ''}、${name}` : name);
  return names;
}
