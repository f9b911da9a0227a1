// Operations as a picker offers them: "G101-3 男式衬衫 上袖".
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Option } from '../../ui/SelectField.tsx';

type Operations = OutputOf<'products.operations'>;

export function operationOptions(operations: Operations | undefined): readonly Option<number>[] {
  return (operations ?? []).map(({ id, productNo, operationNo, productName, name }) => ({
    value: id,
    label: `${productNo}-${operationNo} ${productName} ${name}`,
  }));
}
