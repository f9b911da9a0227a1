// The operations of one product with the general rate of a day; a row opens the history of its rates.
import { Button, Flex } from 'antd';
import { useState } from 'react';
import type { PricedOperation } from '../../../shared/features/products/rateContract.ts';
import type { Product } from '../../../shared/features/products/schema.ts';
import { rateText } from '../../../shared/values/money.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { actionsColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { OperationDialog } from './OperationDialog.tsx';
import { RatesDrawer } from './RatesDrawer.tsx';
import { tiersText } from './tiersText.ts';

export function OperationsPane({ product }: { readonly product: Product }) {
  const { data: home } = useQuery('home.get', {});
  const [chosenDate, setDate] = useState<WorkDate | null>(null);
  const date = chosenDate ?? home?.today ?? '2000-01-01';
  const { data: operations } = useQuery(
    'products.prices',
    { productId: product.id, date },
    { enabled: home !== undefined },
  );
  const [edited, setEdited] = useState<PricedOperation | 'new'>();
  const [opened, setOpened] = useState<number>();
  const columns: readonly Column<PricedOperation>[] = [
    textColumn('工序号', ({ operationNo }) => operationNo, { width: 76 }),
    nameColumn('工序名称', ({ name }) => name, { width: 150 }),
    textColumn('通用工价（元）', generalText, {
      width: 130,
      show: (operation) => (operation.general === null ? <em>待定价</em> : <strong>{generalText(operation)}</strong>),
    }),
    textColumn('起始日期', ({ general }) => general?.fromDate, { width: 104 }),
    textColumn('专门工价', ({ specialRates }) => (specialRates === 0 ? '' : `${String(specialRates)} 条`), {
      width: 84,
    }),
    quantityColumn('日定额', ({ dailyQuota }) => dailyQuota, { width: 76, optional: true }),
    textColumn('料废计酬', ({ defectMaterialPaid }) => (defectMaterialPaid ? '是' : '否'), { width: 84 }),
    actionsColumn(
      (operation) => (
        <Button
          size="small"
          type="link"
          onClick={() => {
            setEdited(operation);
          }}
        >
          修改
        </Button>
      ),
      64,
    ),
  ];
  const shown = operations?.find(({ id }) => id === opened);
  return (
    <>
      <Flex align="center" gap={8}>
        <strong style={{ flex: 1 }}>{`${product.productNo} ${product.name}`}</strong>
        <label htmlFor="prices-date">看哪一天的工价</label>
        <div style={{ width: 140 }}>
          <DateField id="prices-date" value={date as WorkDate} onChange={setDate} allowClear={false} />
        </div>
        <Button
          onClick={() => {
            setEdited('new');
          }}
        >
          新增工序
        </Button>
      </Flex>
      <DataTable
        name="operations"
        rows={operations}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => {
          setOpened(id);
        }}
        empty="这个产品还没有工序。请点“新增工序”，再点那一行定工价。"
      />
      {edited !== undefined && (
        <OperationDialog
          product={product}
          operation={edited === 'new' ? undefined : edited}
          onClose={() => {
            setEdited(undefined);
          }}
        />
      )}
      {shown !== undefined && (
        <RatesDrawer
          operation={shown}
          today={date as WorkDate}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </>
  );
}

function generalText({ general, unit }: PricedOperation): string {
  if (general?.rate === undefined || general.rate === null) return '待定价';
  return general.tierMode === 'none' ? rateText(general.rate) : tiersText(general, unit);
}
