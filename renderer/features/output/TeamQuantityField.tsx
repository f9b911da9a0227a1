// The team's quantity with the decimals and the unit of the operation chosen beside it.
import { Form } from 'antd';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import { QuantityField } from '../../ui/numberFields.tsx';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: Milli | null;
  readonly onChange?: (quantity: Milli | null) => void;
  readonly operations: OutputOf<'products.operations'>;
}

export function TeamQuantityField({ operations, ...field }: Props) {
  const operationId: unknown = Form.useWatch('operationId');
  const operation = operations.find(({ id }) => id === operationId);
  return <QuantityField {...field} decimals={operation?.decimals ?? 0} unit={operation?.unit ?? ''} />;
}
