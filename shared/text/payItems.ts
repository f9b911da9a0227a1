// Words and sentences about pay items.
import type { PayItemKind, PayItemSource } from '../features/payItems/schema.ts';

export const payItemKindText: Record<PayItemKind, string> = {
  earning: '收入',
  deduction: '扣款',
};

export const payItemSourceText: Record<PayItemSource, string> = {
  fixed: '固定',
  typed: '每月录入',
  formula: '公式',
};

export const payItemRefusals = {
  reserved: (name: string): string => `“${name}”是公式里的固定用词，不能当工资项目的名称，请换一个。`,
  amountMissing: '取值是“固定”的项目要填金额。',
  formulaMissing: '取值是“公式”的项目要填公式。',
  formula: (fault: string): string => `公式有误。${fault}。`,
  circle: (circle: readonly string[]): string => `公式绕成了圈：${circle.join(' → ')}。请改掉其中一个公式。`,
  usedInFormula: (name: string, by: string): string => `“${name}”用在“${by}”的公式里，不能删除或改名。请先改那个公式。`,
  notTyped: (name: string): string => `“${name}”不是每月录入的项目，不能录入金额。`,
  orderIncomplete: '工资项目已有变动，请刷新后再排顺序。',
};
