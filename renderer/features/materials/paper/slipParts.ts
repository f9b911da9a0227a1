// Splits a long document into slips: so many lines fit between head and signatures on 140 mm.
import type { MaterialSlip } from '../../../../shared/features/materials/storeViews.ts';

export interface SlipPart {
  readonly goods: MaterialSlip['goods'];
  readonly materials: MaterialSlip['materials'];
}

const rows = 9;

export function slipParts({ goods, materials }: MaterialSlip): readonly SlipPart[] {
  if (goods.length + materials.length <= rows) return [{ goods, materials }];
  const parts = [
    ...chunks(goods).map((part) => ({ goods: part, materials: [] })),
    ...chunks(materials).map((part) => ({ goods: [], materials: part })),
  ];
  return parts;
}

function chunks<Row>(list: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(list.length / rows) }, (_, at) => list.slice(at * rows, (at + 1) * rows));
}
