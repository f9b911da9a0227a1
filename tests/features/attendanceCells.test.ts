// The small language of a cell in the month grid.
import { describe, expect, test } from 'vitest';
import { dayBoardText, dayWorkText, readDayBoard, readDayWork } from '../../shared/features/attendance/cellText.ts';
import type { AbsenceKind } from '../../shared/features/attendance/schema.ts';
import { minutes } from '../../shared/values/quantity.ts';

const kind = (id: number, name: string, mark: string, active = true): AbsenceKind => ({
  id: id as AbsenceKind['id'],
  name,
  mark,
  paid: false,
  active,
});
const kinds = [kind(1, '事假', '事'), kind(2, '年假', '年'), kind(3, '工伤', '伤', false)];

/** Hours worked, arranged, absent, and the kind of absence. */
function hoursOf(text: string): unknown {
  const day = readDayWork(text, kinds);
  if ('why' in day) return day.why;
  const { minutes: worked, arrangedMinutes, absence } = day;
  return [worked / 60, arrangedMinutes / 60, ...(absence === null ? [] : [absence.minutes / 60, absence.kindId])];
}

describe('hours and absence', () => {
  test.each([
    ['', [0, 0]],
    ['8', [8, 0]],
    [' ７．５ ', [7.5, 0]],
    ['√', [8, 0]],
    ['8/2', [8, 2]],
    ['／３', [0, 3]],
    ['4+3.5', [7.5, 0]],
    ['事', [0, 0, 8, 1]],
    ['事假', [0, 0, 8, 1]],
    ['年4', [0, 0, 4, 2]],
    ['4事', [4, 0, 4, 1]],
    ['4/1事3', [4, 1, 3, 1]],
    ['伤', [0, 0, 8, 3]],
  ])('“%s”', (text, expected) => {
    expect(hoursOf(text)).toEqual(expected);
  });

  test.each([
    ['八', '没有“八”这种缺勤类别，可用 事、年；别的请先在“缺勤类别”里新增'],
    ['25', '一天最多 24 小时，这里一共 25 小时'],
    ['20/5', '一天最多 24 小时，这里一共 25 小时'],
    ['8事', '事假几小时没有写，请像“4事4”这样写'],
    ['8.125', '看不懂“8.125”，应像 8、7.5、8/2（另安排加班 2 小时）、事、4事4'],
    ['-8', '看不懂“-8”，应像 8、7.5、8/2（另安排加班 2 小时）、事、4事4'],
    ['8//2', '看不懂“8//2”，应像 8、7.5、8/2（另安排加班 2 小时）、事、4事4'],
  ])('“%s” is not taken', (text, why) => {
    expect(hoursOf(text)).toBe(why);
  });

  test('what is shown reads back as the same day, to the minute', () => {
    for (const time of [1, 20, 248, 450, 480, 1439])
      for (const away of [0, 60, 480]) {
        const day = {
          minutes: minutes(time),
          arrangedMinutes: minutes(1440 - time > 60 ? 55 : 0),
          absence: away === 0 ? null : { kindId: kind(1, '', '').id, minutes: minutes(away) },
        };
        const read = readDayWork(dayWorkText(day, kinds), kinds);
        if (!('why' in read)) expect(read).toEqual(day);
      }
    expect(dayWorkText({ minutes: minutes(0), arrangedMinutes: minutes(0), absence: null }, kinds)).toBe('');
  });
});

describe('room and board', () => {
  test.each([
    ['', '', 0, 0],
    ['住', '住', 1, 0],
    ['餐', '餐', 0, 1],
    ['2', '餐2', 0, 2],
    ['2餐', '餐2', 0, 2],
    ['餐3住', '', -1, -1],
    ['住餐2', '住餐2', 1, 2],
    ['餐住', '住餐', 1, 1],
  ])('“%s”', (text, shown, nights, meals) => {
    const board = readDayBoard(text);
    if (nights < 0) expect(board).toEqual({ why: '看不懂“餐3住”，应像 餐、餐2、住、住餐3' });
    else expect([board, 'why' in board ? '' : dayBoardText(board)]).toEqual([{ nights, meals }, shown]);
  });

  test('six meals are too many', () => {
    expect(readDayBoard('餐6')).toEqual({ why: '一天最多 5 餐' });
  });
});
