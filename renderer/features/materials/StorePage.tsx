// 库存: what every store has of each material, simply enough that a counter can keep it.
import { App, Button, Flex } from 'antd';
import { useState } from 'react';
import type { StoreBalance } from '../../../shared/features/materials/storeViews.ts';
import { quantityText, type Milli } from '../../../shared/values/quantity.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import type { Slip } from './slipRef.ts';
import { SlipPaper } from './paper/SlipPaper.tsx';
import { StoreDialog, type StoreKind } from './StoreDialog.tsx';

const columns: readonly Column<StoreBalance>[] = [
  textColumn('库', ({ site }) => site, { width: 130, fixed: true }),
  textColumn('编号', ({ materialNo }) => materialNo, { width: 80 }),
  nameColumn('物料', ({ name }) => name, { width: 140 }),
  textColumn('单位', ({ unit }) => unit, { width: 60 }),
  quantityColumn('入库', ({ received }) => some(received), { width: 100 }),
  quantityColumn('发出', ({ dispatched }) => some(dispatched), { width: 100 }),
  quantityColumn('退回', ({ returned }) => some(returned), { width: 100 }),
  quantityColumn('车间领料', ({ issued }) => some(issued), { width: 100 }),
  quantityColumn('盘点增减', ({ counted }) => some(counted), { width: 100 }),
  quantityColumn('调拨增减', ({ moved }) => some(moved), { width: 100 }),
  quantityColumn('结存', ({ balance }) => balance, { width: 160, show: (row) => <Balance row={row} /> }),
];

function some(quantity: Milli): Milli | null {
  return quantity === 0 ? null : quantity;
}

function Balance({ row: { balance } }: { readonly row: StoreBalance }) {
  return balance < 0 ? (
    <strong className="counter-bad">{quantityText(balance)}（缺单）</strong>
  ) : (
    <strong>{quantityText(balance)}</strong>
  );
}

const actions: readonly (readonly [StoreKind, string])[] = [
  ['issue', '车间领料'],
  ['siteTransfer', '调拨'],
  ['stocktake', '盘点'],
];

export function StorePage() {
  const { today } = useMonth();
  const { message } = App.useApp();
  const { data: rows } = useQuery('materials.store', { asOf: '2199-12-31' });
  const [doing, setDoing] = useState<StoreKind>();
  const [slip, setSlip] = useState<Slip>();
  return (
    <Page
      title="库存"
      actions={
        <Flex gap={8}>
          {actions.map(([kind, text]) => (
            <Button key={kind} onClick={() => setDoing(kind)}>
              {text}
            </Button>
          ))}
          <Button type="primary" onClick={() => setDoing('receipt')}>
            入库
          </Button>
        </Flex>
      }
    >
      <DataTable
        name="materialStore"
        rows={rows}
        columns={columns}
        rowKey={({ siteId, materialId }) => `${String(siteId)} ${String(materialId)}`}
        empty="还没有出入库。客户送料或买料时点“入库”，发料、退料会自动算进来。"
      />
      {doing !== undefined && today !== undefined && (
        <StoreDialog
          kind={doing}
          balances={rows ?? []}
          today={today}
          onClose={() => setDoing(undefined)}
          onSaved={({ id, notices }) => {
            for (const notice of notices) void message.warning(notice, 6);
            setSlip({ kind: 'document', id });
          }}
        />
      )}
      {slip !== undefined && <SlipPaper slip={slip} onClose={() => setSlip(undefined)} />}
    </Page>
  );
}
