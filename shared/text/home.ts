// Words for the page 今日: what there is to do, a sentence a kind.
import type { SampleName, Todo, TodoKind } from '../features/home/schema.ts';
import { monthText } from '../values/dates.ts';

/** Names the book of a sample workshop. */
export const sampleText: Record<SampleName, string> = { fenghe: '丰禾服装（样例）', tiny: '小样车间（样例）' };

const sentences: Record<TodoKind, (todo: Todo) => string> = {
  noSites: () => '还没有场所，请先登记中心工厂和卫星车间',
  noWorkers: () => '还没有工人，请登记工人和用工关系，或者从 Excel 导入',
  noProducts: () => '还没有产品和工序，请先登记',
  noOutput: () => '还没有产量，可以开始记了',
  unpriced: ({ count, names }) => `${String(count)} 道工序有产量没有工价：${listText(names, count)}`,
  openMonth: ({ month }) => `${month === null ? '上月' : monthText(month)}工资还没有封存`,
  unpaidSlips: ({ count, names }) => `${String(count)} 人的工资还没发清：${listText(names, count)}`,
  unsignedSlips: ({ count, names }) => `${String(count)} 张工资条发了还没登记签字：${listText(names, count)}`,
  unclosedMonth: ({ month }) => `${month === null ? '上月' : monthText(month)}还没有结账`,
  overdueDispatches: ({ count, names }) => `${String(count)} 张发料单过了交货日期还没交齐：${listText(names, count)}`,
  overUsed: ({ count, names }) =>
    `${String(count)} 人用的料比发的多：${listText(names, count)}，请补开漏掉的发料单，或记为节约`,
  endingEngagements: ({ count, names }) => `${String(count)} 人的用工关系 30 天内到期：${listText(names, count)}`,
  noCalendar: () => '今年的节假日还没有登记，加班和应出勤会按普通周历算',
};

export function todoText(todo: Todo): string {
  return sentences[todo.kind](todo);
}

/** What the button that leads there says. */
export const todoActionText: Record<TodoKind, string> = {
  noSites: '登记场所',
  noWorkers: '登记工人',
  noProducts: '登记产品',
  noOutput: '记产量',
  unpriced: '去定价',
  openMonth: '去核算',
  unpaidSlips: '看未发',
  unsignedSlips: '去登记',
  unclosedMonth: '去结账',
  overdueDispatches: '看发料单',
  overUsed: '去收发柜台',
  endingEngagements: '看工人',
  noCalendar: '登记节假日',
};

function listText(names: readonly string[], count: number): string {
  return `${names.join('、')}${count > names.length ? ` 等` : ''}`;
}
