// Narrows the list of entries: one worker, one product, one operation, only what has no price.
import { Checkbox } from 'antd';
import { useQuery } from '../../app/useQuery.ts';
import { PersonPicker, SelectField } from '../../ui/SelectField.tsx';
import { operationOptions } from './operationOptions.ts';

export interface Filters {
  readonly workerId: number | null;
  readonly productId: number | null;
  readonly operationId: number | null;
  readonly unpriced: boolean;
}

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function OutputFilters({ filters, onChange }: Props) {
  const { data: persons } = useQuery('workers.pick', {});
  const { data: products } = useQuery('products.list', {});
  const { data: operations } = useQuery('products.operations', {});
  const offered = operations?.filter(({ productId }) => filters.productId === null || productId === filters.productId);
  return (
    <>
      <PersonPicker<number>
        aria-label="只看一名工人"
        placeholder="全部工人"
        width={150}
        allowClear
        persons={persons ?? []}
        value={filters.workerId}
        onChange={(workerId) => {
          onChange({ ...filters, workerId });
        }}
      />
      <SelectField<number>
        aria-label="只看一个产品"
        placeholder="全部产品"
        width={170}
        allowClear
        options={(products ?? []).map(({ id, productNo, name }) => ({ value: id, label: `${productNo} ${name}` }))}
        value={filters.productId}
        onChange={(productId) => {
          onChange({ ...filters, productId, operationId: null });
        }}
      />
      <SelectField<number>
        aria-label="只看一道工序"
        placeholder="全部工序"
        width={190}
        allowClear
        options={operationOptions(offered)}
        value={filters.operationId}
        onChange={(operationId) => {
          onChange({ ...filters, operationId });
        }}
      />
      <Checkbox
        checked={filters.unpriced}
        onChange={(event) => {
          onChange({ ...filters, unpriced: event.target.checked });
        }}
      >
        只看待定价
      </Checkbox>
    </>
  );
}
