// Why so much is kept back: each deduction as a Chinese sentence with its numbers (wage-rules §7, §9).
import { addFen, yuanText, type Fen } from '../../values/money.ts';
import { percentText, type TenThousandth } from '../../values/quantity.ts';
import type { ServiceTaxTable, WagesTaxTable } from '../settings/schema.ts';
import type { PayAdvance } from './input.ts';
import type { WagesYear } from './wagesTax.ts';

export function wagesTaxWhy(table: WagesTaxTable, year: WagesYear, taxable: Fen, soFar: Fen, due: Fen): string {
  const parts = [
    `工资薪金累计收入 ${yuanText(year.income)}`,
    `− 减除费用 ${yuanText(table.basicDeduction)} × ${String(year.monthsEmployed)} 个月`,
    ...(year.socialInsurance === 0 ? [] : [`− 社保 ${yuanText(year.socialInsurance)}`]),
    ...(year.specialDeductions === 0 ? [] : [`− 专项附加扣除 ${yuanText(year.specialDeductions)}`]),
  ];
  if (taxable === 0) return `${parts.join(' ')}，不超过 0，不需预扣`;
  return `${parts.join(' ')} = ${yuanText(taxable)}，累计应扣 ${yuanText(soFar)}，已扣 ${yuanText(year.withheld)}，本月${due === 0 ? '不需预扣' : `预扣 ${yuanText(due)}`}`;
}

/** `withheld` = by earlier runs of the month. */
export function serviceTaxWhy(table: ServiceTaxTable, income: Fen, due: Fen, withheld: Fen): string {
  const start = `劳务报酬 ${yuanText(income)}`;
  if (income <= table.threshold) return `${start}，不超过 ${yuanText(table.threshold)}，不需预扣`;
  const taxed =
    income <= table.fixedUpTo
      ? `（${yuanText(income)} − ${yuanText(table.fixedAllowance)}）`
      : `${yuanText(income)} ×（1 − ${percentText(table.allowanceShare)}）`;
  const before = withheld === 0 ? '' : `，减去本月已预扣 ${yuanText(withheld)}`;
  return `${start}：${taxed}按税率预扣${before}，本次 ${yuanText(due)}`;
}

export function noTaxNote(income: Fen): string {
  return `计税项目为不代扣：${yuanText(income)} 不预扣个人所得税`;
}

export function damagesTwentyWhy(gross: Fen, share: Fen, kept: Fen, limit: Fen): string {
  return `本月最多扣 ${yuanText(limit)}：应发 ${yuanText(gross)} 的 20% 是 ${yuanText(share)}，扣后不低于最低工资 ${yuanText(kept)}；余下的转到下月`;
}

export function damagesNoMinimumWhy(district: string): string {
  return `没有${district === '' ? '本区县' : district}的最低工资标准，本月不扣；转到下月`;
}

export function damagesAgreementWhy(gross: Fen, cap: TenThousandth | null, limit: Fen | null): string {
  if (cap === null || limit === null) return '按协议赔偿，没有约定上限';
  return `按协议最多扣应发 ${yuanText(gross)} 的 ${percentText(cap)}，即 ${yuanText(limit)}；余下的转到下月`;
}

export const socialInsuranceWhy = '本月个人承担的社会保险';
export const owedWhy = '以前工资不够扣、由车间代垫的社保';

export function itemWhy(amount: Fen, carried: Fen): string {
  if (carried === 0) return `本月 ${yuanText(amount)}`;
  return `本月 ${yuanText(amount)}，上期未扣 ${yuanText(carried)}，共 ${yuanText(addFen(amount, carried))}`;
}

/** 法院扣款 goes before damages, advances and the workshop's own items (wage-rules §7.3). */
export function courtWhy(amount: Fen, carried: Fen): string {
  return `法院扣款，先于赔偿、预支和其他扣款；${itemWhy(amount, carried)}`;
}

/** `before` = taken so far. */
export function advanceWhy({ amount, plan }: PayAdvance, before: Fen, due: Fen): string {
  const how = {
    once: '一次扣回',
    parts: plan.kind === 'parts' ? `分 ${String(plan.parts)} 期` : '',
    fixed: plan.kind === 'fixed' ? `每月 ${yuanText(plan.monthly)}` : '',
  }[plan.kind];
  return `预支 ${yuanText(amount)}，${how}；已扣 ${yuanText(before)}，本月应扣 ${yuanText(due)}`;
}
