// The goods of a dispatch: one row an operation, with the quantity asked and the rate agreed.
import { Button } from 'antd';
import type { Hao } from '../../../shared/values/money.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import { useQuery } from '../../app/useQuery.ts';
import { QuantityField, RateField } from '../../ui/numberFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

export interface LineDraft {
  readonly operationId: number;
  readonly asked: number | null;
  readonly agreedRate: number | null;
}

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly LineDraft[];
  readonly onChange?: (lines: readonly LineDraft[]) => void;
}

const none: readonly LineDraft[] = [];

export function DispatchLinesField({ id, value: lines = none, onChange }: Props) {
  const { data: operations = [] } = useQuery('products.operations', {});
  const options = operations
    .filter((operation) => lines.every(({ operationId }) => operationId !== operation.id))
    .map(({ id: value, productNo, operationNo, productName, name }) => ({
      value: Number(value),
      label: `${productNo}-${operationNo} ${productName} ${name}`,
    }));
  const set = (index: number, part: Partial<LineDraft>): void => {
    onChange?.(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  };
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {lines.map((line, index) => {
        const operation = operations.find((other) => other.id === line.operationId);
        const text = operation === undefined ? '' : `${operation.productNo}-${operation.operationNo} ${operation.name}`;
        return (
          <div key={line.operationId} className="document-row">
            <span>{text}</span>
            <QuantityField
              aria-label={`${text} 数量`}
              placeholder="数量"
              autoFocus
              decimals={operation?.decimals ?? 0}
              unit={operation?.unit ?? ''}
              value={line.asked as Milli | null}
              onChange={(asked) => set(index, { asked })}
            />
            <RateField
              aria-label={`${text} 约定单价`}
              placeholder="约定单价"
              value={line.agreedRate as Hao | null}
              onChange={(agreedRate) => set(index, { agreedRate })}
            />
            <Button type="link" size="small" onClick={() => onChange?.(lines.filter((_, at) => at !== index))}>
              去掉
            </Button>
          </div>
        );
      })}
      <SelectField<number>
        {...(id === undefined ? {} : { id })}
        width={320}
        placeholder="加一道工序：款号、名称或拼音"
        options={options}
        value={null}
        onChange={(operationId) => {
          if (operationId !== null) onChange?.([...lines, { operationId, asked: null, agreedRate: null }]);
        }}
      />
    </div>
  );
}
