// A tax table in one line.
import type { TaxTable } from '../../../shared/features/settings/dated.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { percentText } from '../../../shared/values/quantity.ts';

export function summaryOf({ taxItem, content }: TaxTable): string {
  const { brackets } = content;
  const [first, last] = [brackets[0], brackets.at(-1)];
  const rates = first && last ? `税率 ${percentText(first.rate)} 到 ${percentText(last.rate)}` : '';
  const levels = `${String(brackets.length)} 级，${rates}`;
  return taxItem === 'wages' && 'basicDeduction' in content
    ? `累计预扣，每月减除 ${yuanText(content.basicDeduction)} 元，${levels}`
    : levels;
}
