// The columns of the month grid: number and name, a column a day, sums by worker.
import {
  dayBoardText,
  dayWorkText,
  readDayBoard,
  readDayWork,
  type Unreadable,
} from '../../../shared/features/attendance/cellText.ts';
import type { DayBoard, DayWork, MonthGrid } from '../../../shared/features/attendance/schema.ts';
import { attendanceFaults, dayKindMark } from '../../../shared/text/attendance.ts';
import { monthText, weekday, type WorkDate } from '../../../shared/values/dates.ts';
import { hoursText, minutes } from '../../../shared/values/quantity.ts';
import type { GridColumn, Reading } from '../../ui/grid/model.ts';
import type { Layer, WorkerRow } from './monthRows.ts';

type Column = GridColumn<WorkerRow>;
type Day = MonthGrid['days'][number];
/** What the columns depend on: it stays the same while cells are filled. */
type Frame = Pick<MonthGrid, 'month' | 'locked' | 'days' | 'kinds'>;

export function columnsOf(month: Frame, layer: Layer): readonly Column[] {
  const sums = layer === 'work' ? workSums(month) : boardSums(month);
  return [...names, ...month.days.map((day) => dayColumn(day, month, layer)), ...sums];
}

const names: readonly Column[] = [
  { key: 'workerNo', title: '工号', width: 60, frozen: 'left', kind: 'text', textOf: ({ worker }) => worker.workerNo },
  {
    key: 'name',
    title: '姓名',
    width: 76,
    frozen: 'left',
    kind: 'text',
    textOf: ({ worker }) => worker.workerName,
    sum: () => '合计',
  },
];

function dayColumn(day: Day, month: Frame, layer: Layer): Column {
  const { date, kind } = day;
  const base = {
    key: date,
    title: String(Number(date.slice(8))),
    subtitle: dayKindMark[kind] || (weekdays[weekday(date)] ?? ''),
    width: 44,
    kind: 'mark',
    closed: ({ worker, days }: WorkerRow) => closedOf(date, month, worker.engaged, days.get(date)?.locked ?? false),
    tone: ({ workday: undefined, rest_day: 'rest', holiday: 'holiday' } as const)[kind],
  } as const;
  if (layer === 'board')
    return {
      ...base,
      textOf: ({ days }) => dayBoardText(days.get(date) ?? noBoard),
      read: (typed) => reading(readDayBoard(typed), dayBoardText),
      sum: (texts) => countText(texts, ({ meals }) => meals),
    };
  const { kinds } = month;
  const show = (work: DayWork): string => dayWorkText(work, kinds);
  const work = workReader(month);
  return {
    ...base,
    textOf: ({ days }) => show(days.get(date) ?? noWork),
    read: (typed) => reading(readDayWork(typed, kinds), show),
    sum: (texts) => timeText(texts.reduce((sum, text) => sum + (work(text)?.minutes ?? 0), 0)),
  };
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const noWork: DayWork = { minutes: minutes(0), arrangedMinutes: minutes(0), absence: null };
const noBoard: DayBoard = { nights: 0, meals: 0 };

function reading<Value extends object>(value: Value | Unreadable, show: (value: Value) => string): Reading {
  return 'why' in value ? value : { text: show(value) };
}

function closedOf(
  date: WorkDate,
  { month, locked }: Frame,
  engaged: WorkerRow['worker']['engaged'],
  isFrozen: boolean,
): string | undefined {
  if (locked) return attendanceFaults.locked(monthText(month));
  if (isFrozen) return attendanceFaults.frozen;
  return engaged.some(({ from, to }) => from <= date && date <= to) ? undefined : attendanceFaults.notEngaged;
}

/** Few different texts stand in a month: each is read once. */
function workReader({ kinds }: Frame): (text: string) => DayWork | undefined {
  const known = new Map<string, DayWork | undefined>();
  return (text) => {
    if (!known.has(text)) {
      const work = readDayWork(text, kinds);
      known.set(text, 'why' in work ? undefined : work);
    }
    return known.get(text);
  };
}

function workSums(month: Frame): readonly Column[] {
  const work = workReader(month);
  const paid = new Set(month.kinds.filter((kind) => kind.paid).map(({ id }) => id));
  const over = (title: string, width: number, of: (work: DayWork) => number): Column =>
    sumColumn(title, width, month, (text) => {
      const day = work(text);
      return day === undefined ? 0 : of(day);
    });
  const isPaid = ({ absence }: DayWork): boolean => absence !== null && paid.has(absence.kindId);
  return [
    {
      key: 'due',
      title: '应出勤',
      width: 62,
      frozen: 'right',
      kind: 'number',
      textOf: ({ worker }) => hoursText(worker.dueMinutes),
    },
    over('出勤', 68, (day) => day.minutes + (isPaid(day) ? (day.absence?.minutes ?? 0) : 0)),
    over('加班', 58, ({ arrangedMinutes }) => arrangedMinutes),
    over('缺勤', 58, ({ absence }) => absence?.minutes ?? 0),
  ];
}

function sumColumn(title: string, width: number, { days }: Frame, of: (text: string) => number): Column {
  return {
    key: `sum ${title}`,
    title,
    width,
    frozen: 'right',
    kind: 'number',
    textOf: (_, cell) => timeText(days.reduce((sum, { date }) => sum + of(cell(date)), 0)),
    sum: (texts) => timeText(texts.reduce((sum, text) => sum + minutesOf(text), 0)),
  };
}

function boardSums({ days }: Frame): readonly Column[] {
  const over = (title: string, of: (board: DayBoard) => number): Column => ({
    key: `sum ${title}`,
    title,
    width: 58,
    frozen: 'right',
    kind: 'number',
    textOf: (_, cell) =>
      countText(
        days.map(({ date }) => cell(date)),
        of,
      ),
    sum: (texts) => String(texts.reduce((sum, text) => sum + Number(text), 0) || ''),
  });
  return [over('用餐', ({ meals }) => meals), over('住宿', ({ nights }) => nights)];
}

function countText(texts: readonly string[], of: (board: DayBoard) => number): string {
  const count = texts.reduce((sum, text) => {
    const board = readDayBoard(text);
    return sum + ('why' in board ? 0 : of(board));
  }, 0);
  return count === 0 ? '' : String(count);
}

/** '' for nothing, so that empty rows stay quiet. */
function timeText(time: number): string {
  return time === 0 ? '' : hoursText(minutes(time));
}

/** Hours as shown, back to minutes. */
function minutesOf(text: string): number {
  return Math.round((Number(text.replaceAll(',', '')) * 6000) / 100);
}
