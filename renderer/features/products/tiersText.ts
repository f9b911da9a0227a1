// A tiered rate in one line: "分段：≤500 件 0.30；≤1,000 件 0.33；以上 0.36".
import type { Tier, TierMode } from '../../../shared/features/products/schema.ts';
import { tierModeText } from '../../../shared/text/products.ts';
import { rateText } from '../../../shared/values/money.ts';
import { quantityText } from '../../../shared/values/quantity.ts';

export function tiersText(
  rate: { readonly tierMode: TierMode; readonly tiers: readonly Tier[] },
  unit: string,
): string {
  const bands = rate.tiers.map(
    (tier) => `${tier.upTo === null ? '以上' : `≤${quantityText(tier.upTo)} ${unit}`} ${rateText(tier.rate)}`,
  );
  return `${tierModeText[rate.tierMode]}：${bands.join('；')}`;
}
