// Names the document whose slip is shown.
import type { SlipKind } from '../../../shared/features/materials/storeViews.ts';

export interface Slip {
  readonly kind: SlipKind;
  readonly id: number;
}
