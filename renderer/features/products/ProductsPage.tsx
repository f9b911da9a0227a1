// Products at the left; operations of the chosen one and what they pay today at the right.
import { Button, Flex } from 'antd';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { useQuery } from '../../app/useQuery.ts';
import { actionsColumn, countColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import { OperationsPane } from './OperationsPane.tsx';
import { ProductDialog } from './ProductDialog.tsx';

type Listed = OutputOf<'products.list'>[number];

export function ProductsPage() {
  const { data: products } = useQuery('products.list', {});
  const [kept, setKept] = useKeptText('products:chosen');
  const [open, setOpen] = useState<Listed | 'new'>();
  const chosen = products?.find(({ id }) => String(id) === kept) ?? products?.[0];
  const columns: readonly Column<Listed>[] = [
    textColumn('款号', ({ productNo }) => productNo, {
      width: 90,
      show: (product) => (product.id === chosen?.id ? <strong>{product.productNo}</strong> : product.productNo),
    }),
    nameColumn('名称', ({ name }) => name, { width: 116 }),
    textColumn('单位', ({ unit }) => unit, { width: 76 }),
    countColumn('工序数', ({ operations }) => operations, { width: 84 }),
    actionsColumn(
      (product) => (
        <EditButton
          onClick={() => {
            setOpen(product);
          }}
        />
      ),
      64,
    ),
  ];
  return (
    <Page
      title="产品工价"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增产品
        </Button>
      }
    >
      <Flex gap={16} flex={1} style={{ minHeight: 0 }}>
        <Flex vertical style={{ width: 430, minHeight: 0 }}>
          <DataTable
            name="products"
            rows={products}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => {
              setKept(String(id));
            }}
            empty="还没有产品。请先点“新增产品”，再给产品加上工序和工价。"
          />
        </Flex>
        <Flex vertical flex={1} gap={8} style={{ minWidth: 0, minHeight: 0 }}>
          {chosen !== undefined && <OperationsPane key={chosen.id} product={chosen} />}
        </Flex>
      </Flex>
      {open !== undefined && (
        <ProductDialog
          product={open === 'new' ? undefined : open}
          onAdded={(id) => {
            setKept(String(id));
          }}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}

function EditButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button size="small" type="link" onClick={onClick}>
      修改
    </Button>
  );
}
