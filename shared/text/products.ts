// Words for products and piece rates.
import type { PieceRate, TierMode } from '../features/products/schema.ts';

export const tierModeText: Record<TierMode, string> = { none: '无', progressive: '分段', whole: '全额' };

const gradeRateText: Record<NonNullable<PieceRate['grade']>, string> = {
  apprentice: '等级：学徒',
  skilled: '等级：熟练',
  master: '等级：师傅',
};

/** Whom a rate is for: "通用", "等级：师傅", "工号：0012". */
export function rateScopeText(rate: { readonly grade: PieceRate['grade']; readonly workerNo: string | null }): string {
  if (rate.workerNo !== null) return `工号：${rate.workerNo}`;
  return rate.grade === null ? '通用' : gradeRateText[rate.grade];
}
