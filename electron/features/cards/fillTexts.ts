// Rates, losses, machines and helpers as lines of an agreement.
import type { Household } from '../../../shared/features/cards/schema.ts';
import { rateText, yuanText, type Hao } from '../../../shared/values/money.ts';
import { percentText, quantityText, type Milli } from '../../../shared/values/quantity.ts';
import type { LentTool } from './sql.ts';
import type { EngagementTerms, LossTerms, OperationTerms } from './termsSql.ts';

interface Tier {
  readonly upTo: Milli | null;
  readonly rate: Hao;
}

export function rateTable(operations: readonly OperationTerms[]): string {
  return operations
    .map(({ operation, unit, rate, tierMode, tiers }) =>
      tierMode === 'none'
        ? `${operation}：每${unit} ${rateText(rate)} 元`
        : `${operation}：${tiersText(JSON.parse(tiers) as Tier[], unit)}${tierMode === 'whole' ? '（达到后全部按该档）' : '（分段计算）'}`,
    )
    .join('\n');
}

function tiersText(tiers: readonly Tier[], unit: string): string {
  return tiers
    .map(({ upTo, rate }) =>
      upTo === null
        ? `以上每${unit} ${rateText(rate)} 元`
        : `${quantityText(upTo)} ${unit}以内每${unit} ${rateText(rate)} 元`,
    )
    .join('，');
}

/** Of the products and operations she works on. */
export function lossText(losses: readonly LossTerms[], operations: readonly OperationTerms[]): string {
  return losses
    .filter(({ productId, operationId }) =>
      operations.some(
        (own) => own.productId === productId && (operationId === null || operationId === own.operationId),
      ),
    )
    .map(({ product, productUnit, material, unit, perPiece, lossAllowance, price }) => {
      const charge = price === null ? '超出部分不计价' : `超出部分每${unit}按 ${rateText(price)} 元`;
      return `${product} · ${material}：每${productUnit}用 ${quantityText(perPiece)} ${unit}，允许损耗 ${percentText(lossAllowance)}，${charge}`;
    })
    .join('\n');
}

export function toolText({ equipmentNo, name, value, since, deposit }: LentTool): string {
  const facts = [
    ...(value === null ? [] : [`价值 ${yuanText(value)} 元`]),
    ...(deposit === 0 ? [] : [`押金 ${yuanText(deposit)} 元`]),
    `${since} 借出`,
  ];
  return `${equipmentNo} ${name}（${facts.join('，')}）`;
}

export function timeRateText({ hourlyRate, dailyRate, monthlyRate }: EngagementTerms): string {
  if (hourlyRate !== null) return `每小时 ${yuanText(hourlyRate)} 元`;
  if (dailyRate !== null) return `每天 ${yuanText(dailyRate)} 元`;
  return monthlyRate === null ? '无，按计件计算' : `每月 ${yuanText(monthlyRate)} 元`;
}

export function helperText(helpers: Household['helpers']): string {
  return helpers.map(({ name, relation }) => (relation === '' ? name : `${name}（${relation}）`)).join('、') || '无';
}
