// Words and sentences about advances.
import type { AdvancePlan } from '../features/advances/schema.ts';
import { dateText, monthText, type PayMonth, type WorkDate } from '../values/dates.ts';
import { yuanText, type Fen } from '../values/money.ts';

export const advancePlanText: Record<AdvancePlan, string> = {
  once: '一次扣回',
  parts: '分期扣回',
  fixed: '每月固定',
};

/** "分 6 期", "每月 200.00 元", "一次扣回". */
export function planText(plan: AdvancePlan, planValue: number | null): string {
  if (plan === 'parts') return `分 ${String(planValue ?? 1)} 期`;
  if (plan === 'fixed') return `每月 ${yuanText((planValue ?? 0) as Fen)} 元`;
  return advancePlanText.once;
}

export const advanceRefusals = {
  firstTooEarly: (first: PayMonth, date: WorkDate): string =>
    `首扣月份${monthText(first)}早于预支日期${dateText(date)}，请核对。`,
  taken: (worker: string, taken: Fen): string =>
    `${worker}的这笔预支已经扣回 ${yuanText(taken)} 元，不能删除，也不能改工人、日期和金额。`,
};
