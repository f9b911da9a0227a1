// 设备分布表: what stands where, site by site and home by home; printed.
import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { placed, type Placed } from './places.ts';
import { PlacesPaper } from './PlacesPaper.tsx';

const columns: readonly Column<Placed>[] = [
  nameColumn('在哪里', ({ place }) => place, { width: 330, fixed: true }),
  textColumn('编号', ({ equipmentNo }) => equipmentNo, { width: 90 }),
  nameColumn('名称', ({ name }) => name, { width: 130 }),
  moneyColumn('价值（元）', ({ value }) => value, { width: 110 }),
  nameColumn('资金来源', ({ funding }) => funding, { width: 140 }),
  textColumn('从哪天起', ({ since }) => since, { width: 105 }),
  textColumn('应还日期', ({ dueDate }) => dueDate, { width: 105 }),
  nameColumn('所属场所', ({ siteName }) => siteName, { width: 160 }),
];

export function PlacesPage() {
  const { data: equipment } = useQuery('equipment.list', {});
  const [isPrinting, setPrinting] = useState(false);
  const rows = equipment && placed(equipment);
  return (
    <Page
      title="设备分布"
      filters={<span className="quiet">每台设备现在在哪个场所、哪户家里；借出的跟着承揽人走。</span>}
      actions={
        <Button type="primary" disabled={rows === undefined || rows.length === 0} onClick={() => setPrinting(true)}>
          打印分布表
        </Button>
      }
    >
      <DataTable
        name="places"
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        totals
        empty="还没有设备，请先在“设备”里登记。"
      />
      {isPrinting && rows !== undefined && <PlacesPaper rows={rows} onClose={() => setPrinting(false)} />}
    </Page>
  );
}
