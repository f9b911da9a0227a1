// Words for output and the days it was made on.
import type { DayKind } from '../features/output/schema.ts';
import type { Split } from '../features/output/teamSchema.ts';
import { monthText, type PayMonth } from '../values/dates.ts';

export const dayKindText: Record<DayKind, string> = { workday: '工作日', rest_day: '休息日', holiday: '法定节假日' };

export const splitText: Record<Split, string> = { equal: '平均', hours: '按工时', points: '按分值', hand: '手工' };

/** What a member's weight is called on the form. */
export const weightText: Record<Split, string> = { equal: '', hours: '工时（小时）', points: '分值', hand: '数量' };

/** Said next to the tick box (wage-rules §4). */
export const arrangedText: Record<DayKind, string> = {
  workday: '工作日由车间安排延长的才勾：另计加班加成，按 1.5 倍。',
  rest_day: '休息日由车间安排的才勾：另计加班加成，按 2 倍。工人自愿来做的不勾，按普通计件工价计算。',
  holiday: '法定节假日由车间安排的才勾：另计加班加成，按 3 倍。工人自愿来做的不勾，按普通计件工价计算。',
};

export function lateAfterCloseText(month: PayMonth): string {
  return `${monthText(month)}已结账。补记这个月的产量，请在备注里写明原因。`;
}
