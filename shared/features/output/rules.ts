// What an output row must satisfy before it is written; each answers with a Chinese sentence, or undefined when all is well.
import { quantityText, type Milli } from '../../values/quantity.ts';
import { stepOf, type OutputDraft } from './schema.ts';
import type { TeamOutputDraft } from './teamSchema.ts';

interface Measured {
  readonly productNo: string;
  readonly unit: string;
  readonly decimals: number;
}

export function outputFault(product: Measured, draft: OutputDraft): string | undefined {
  const quantities = {
    合格: draft.qualified,
    返工: draft.rework,
    工废: draft.defectWorker,
    料废: draft.defectMaterial,
  };
  for (const [name, quantity] of Object.entries(quantities)) {
    const fault = placesFault(product, name, quantity);
    if (fault !== undefined) return fault;
  }
  const empty = Object.values(quantities).every((quantity) => quantity === 0);
  return empty ? '还没有填数量：合格、返工、工废、料废至少填一项。' : undefined;
}

export function teamOutputFault(product: Measured, draft: TeamOutputDraft): string | undefined {
  if (draft.qualified === 0) return '还没有填班组的合格数量。';
  const fault = placesFault(product, '合格', draft.qualified);
  if (fault !== undefined) return fault;
  const distinct = new Set(draft.members.map(({ workerId }) => workerId));
  if (distinct.size < draft.members.length) return '同一名工人在成员里出现了两次，请删去一行。';
  return draft.split === 'equal' ? undefined : weightsFault(product, draft);
}

function weightsFault(product: Measured, { split, members, qualified }: TeamOutputDraft): string | undefined {
  const sum = members.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return '各成员的分配数全是 0，没法分配，请至少给一名成员填数。';
  if (split !== 'hand' || sum === qualified) return undefined;
  const shared = quantityText(sum as Milli);
  return `手工分配的各人数量合计 ${shared} ${product.unit}，与班组合格 ${quantityText(qualified)} ${product.unit}不一致，请改到相等。`;
}

/** wage-rules §1: a product says how many decimals it takes. */
function placesFault(product: Measured, name: string, quantity: Milli): string | undefined {
  if (quantity % stepOf(product.decimals) === 0) return undefined;
  const allowed = product.decimals === 0 ? '只收整数' : `最多 ${String(product.decimals)} 位小数`;
  return `${name} ${quantityText(quantity)} 不对：产品 ${product.productNo} 按“${product.unit}”计，${allowed}。`;
}
