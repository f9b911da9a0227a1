// 补发 and 扣回: gross lines of either sign, taxed when paid, naming the period they correct (wage-rules §12.22).
import type { PayAdjustment } from './input.ts';
import type { SlipLine } from './slip.ts';

export type AdjustmentLine = Extract<SlipLine, { kind: 'adjustment' }>;

/** They belong to the last block, where they are taxed. */
export function adjustmentLines(adjustments: readonly PayAdjustment[], block: number): AdjustmentLine[] {
  return adjustments.map(({ id, ...adjustment }) => ({
    kind: 'adjustment',
    block,
    multiplier: 100,
    adjustmentId: id,
    ...adjustment,
  }));
}
