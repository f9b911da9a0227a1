// Words about closing a month and about somebody who leaves.
import type { LeaverStepCode } from '../features/closing/leaverSchema.ts';
import type { Finding, FindingCode } from '../features/closing/schema.ts';
import { dateText, monthText, type PayMonth, type WorkDate } from '../values/dates.ts';
import { yuanText, type Fen } from '../values/money.ts';

export const findingTitle: Record<FindingCode, string> = {
  earlierDrafts: '以前月份的工资',
  earlierOpen: '以前月份的结账',
  notLocked: '本月工资封存',
  notOver: '本月已过完',
  unpriced: '产量都有工价',
  attendanceMissing: '考勤齐全',
  belowMinimum: '不低于最低工资',
  lateOutput: '补记的产量',
  adjustmentsWaiting: '补发扣回',
  unsigned: '工资条签字',
  unpaid: '本月工资发清',
  unpaidEarlier: '以前工资发清',
  balances: '账目核对',
  advancesOpen: '预支余额',
};

type Sentence = (count: number, month: PayMonth) => string;

const open: Record<FindingCode, Sentence> = {
  earlierDrafts: (count) => `以前还有 ${String(count)} 个月的工资没有封存，请先封存`,
  earlierOpen: (count) => `以前还有 ${String(count)} 个月没有结账，请按月份先后结账`,
  notLocked: (_, month) => `${monthText(month)}工资还没有封存，封存后才能结账`,
  notOver: (_, month) => `${monthText(month)}还没有过完`,
  unpriced: (count) => `${String(count)} 道工序有产量没有工价，这些产量还没有算进工资`,
  attendanceMissing: (count) => `${String(count)} 人的考勤不全`,
  belowMinimum: (count) => `${String(count)} 人的工资低于最低工资标准，或没有标准可核对`,
  lateOutput: (count) => `${String(count)} 人有封存以后补记的产量，还没有发工资`,
  adjustmentsWaiting: (count) => `${String(count)} 笔补发或扣回到了月份还没有发`,
  unsigned: (count) => `${String(count)} 张工资条没有签字`,
  unpaid: (count) => `${String(count)} 张工资条还没有发清`,
  unpaidEarlier: (count) => `以前月份还有 ${String(count)} 张工资条没有发清`,
  balances: (count) => `有 ${String(count)} 处账对不上`,
  advancesOpen: (count) => `${String(count)} 笔预支还没有扣完，留到以后的月份扣`,
};

const clear: Record<FindingCode, string> = {
  earlierDrafts: '以前的月份都已封存',
  earlierOpen: '以前的月份都已结账',
  notLocked: '已封存',
  notOver: '已过完',
  unpriced: '没有待定价的产量',
  attendanceMissing: '没有缺考勤的人',
  belowMinimum: '没有低于最低工资的人',
  lateOutput: '没有等着补发的产量',
  adjustmentsWaiting: '没有等着发的补发、扣回',
  unsigned: '都已签字',
  unpaid: '都已发清',
  unpaidEarlier: '以前的工资都已发清',
  balances: '各本账都对得上',
  advancesOpen: '没有未扣完的预支',
};

/** Slips exist only once the month is locked. */
const afterLock: readonly FindingCode[] = ['unsigned', 'unpaid'];

/** `draft`: the month is not locked yet. */
export function findingSentence(code: FindingCode, count: number, month: PayMonth, draft: boolean): string {
  if (count > 0) return open[code](count, month);
  return draft && afterLock.includes(code) ? '封存以后再查' : clear[code];
}

/** The word beside each line, so that colour is not needed. */
export function findingState({ code, count, blocking, mustFix }: Finding, draft: boolean): string {
  if (count === 0) return draft && afterLock.includes(code) ? '待查' : '通过';
  if (mustFix) return '须先处理';
  return blocking ? '处理或写原因' : '提示';
}

export const closingRefusals = {
  mustFix: (month: PayMonth, sentences: readonly string[]): string =>
    `${monthText(month)}还不能结账：${sentences.join('；')}。`,
  needsReason: (month: PayMonth, sentences: readonly string[]): string =>
    `${monthText(month)}还有没处理的事：${sentences.join('；')}。请先处理，或写明原因再结账。`,
  already: (month: PayMonth): string => `${monthText(month)}已经结账，不用再结。`,
  notClosed: (month: PayMonth): string => `${monthText(month)}没有结账，不用反结账。`,
  newestOnly: (newest: PayMonth): string => `只能从最近结账的月份往前反结账，请先反结账${monthText(newest)}。`,
  nothingOpen: (who: string): string => `${who}没有未扣完的预支，不用改。`,
  paidLater: (who: string, date: WorkDate, month: PayMonth): string =>
    `${who}有一笔${dateText(date)}的预支，晚于${monthText(month)}，不能在这个月扣。请核对离职日期。`,
};

export const leaverStepTitle: Record<LeaverStepCode, string> = {
  engagement: '终止用工关系',
  goods: '收货、退料、结清发料单',
  tools: '归还工具，清押金',
  advances: '扣清预支',
  lastPay: '封存最后的工资',
  paid: '发清工资，签字',
};

export const leaverSentence = {
  engagementNone: '没有用工关系',
  engagementEnded: (date: WorkDate): string => `用工关系到${dateText(date)}终止`,
  engagementOpen: (date: WorkDate): string => `到${dateText(date)}用工关系还没有终止`,
  goodsDone: '没有未结清的发料单，手上没有物料',
  goodsOpen: (dispatches: readonly string[], materials: number): string =>
    [
      ...(dispatches.length === 0 ? [] : [`发料单 ${dispatches.join('、')} 没有结清`]),
      ...(materials === 0 ? [] : [`手上还有 ${String(materials)} 种物料没有对清`]),
    ].join('；'),
  toolsDone: '没有借用的工具',
  toolsOpen: (count: number, deposit: Fen): string =>
    `借用 ${String(count)} 件没有归还，押金共 ${yuanText(deposit)} 元`,
  advancesDone: '按现在的工资，预支都能扣清',
  advancesOpen: (left: Fen): string => `最后的工资扣过以后，预支还剩 ${yuanText(left)} 元`,
  advancesLocked: (left: Fen, month: PayMonth): string =>
    `预支还剩 ${yuanText(left)} 元，${monthText(month)}工资已经封存：收现金，或由老板解封后再扣`,
  lastPayDone: '没有未封存的工资',
  lastPayOpen: (months: readonly PayMonth[], net: Fen): string =>
    `${months.map(monthText).join('、')}工资没有封存，实发合计 ${yuanText(net)} 元`,
  paidDone: '工资都已发清',
  paidOpen: (open: Fen): string => `已封存的工资还有 ${yuanText(open)} 元没有发`,
  paidWaits: '等最后的工资封存以后发放',
};
