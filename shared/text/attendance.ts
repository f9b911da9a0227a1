// Words for attendance.
import type { MonthGrid } from '../features/attendance/schema.ts';
import { hoursText, type Minutes } from '../values/quantity.ts';

type DayKind = MonthGrid['days'][number]['kind'];

/** One letter under the day's number, so that colour is not the only sign. */
export const dayKindMark: Record<DayKind, string> = { workday: '', rest_day: '休', holiday: '节' };

/** Why a cell of the month grid is not taken; without a full stop. */
export const attendanceFaults = {
  unreadable: (text: string) => `看不懂“${text}”，应像 8、7.5、8/2（另安排加班 2 小时）、事、4事4`,
  unreadableBoard: (text: string) => `看不懂“${text}”，应像 餐、餐2、住、住餐3`,
  tooLong: (total: Minutes) => `一天最多 24 小时，这里一共 ${hoursText(total)} 小时`,
  tooManyMeals: '一天最多 5 餐',
  noKind: (word: string, marks: readonly string[]) =>
    `没有“${word}”这种缺勤类别，可用 ${marks.join('、')}；别的请先在“缺勤类别”里新增`,
  howLong: (kind: string) => `${kind}几小时没有写，请像“4${kind.slice(0, 1)}4”这样写`,
  locked: (month: string) => `${month}的工资已封存，要改请先由老板解封`,
  frozen: '这一天的工资已封存，要改请先由老板解封',
  notEngaged: '这一天没有用工关系',
  noWorker: '这名工人已经不在账套里',
  kindGone: '这种缺勤类别已经不在了',
  kindRetired: (kind: string) => `“${kind}”已停用`,
};
