// The register of tools and machines: what there is, what it is worth, who has it.
import { Button } from 'antd';
import { useState } from 'react';
import type { ListedEquipment } from '../../../shared/features/equipment/schema.ts';
import { loanStateText } from '../../../shared/text/equipment.ts';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { EquipmentDialog } from './EquipmentDialog.tsx';
import { FundingsDialog } from './FundingsDialog.tsx';

const columns: readonly Column<ListedEquipment>[] = [
  textColumn('编号', ({ equipmentNo }) => equipmentNo, { width: 100, fixed: true }),
  nameColumn('名称', ({ name }) => name, { width: 180 }),
  moneyColumn('价值（元）', ({ value }) => value, { width: 120 }),
  nameColumn('资金来源', ({ funding }) => funding, { width: 160 }),
  nameColumn('所属场所', ({ siteName }) => siteName, { width: 180 }),
  nameColumn('现在在哪里', whereOf, { width: 200 }),
];

function whereOf({ holder, gone, siteName }: ListedEquipment): string {
  if (holder !== null) return `借给 ${holder}`;
  return gone === null ? (siteName ?? '') : `已${loanStateText[gone]}`;
}

export function EquipmentPage() {
  const { data: equipment } = useQuery('equipment.list', {});
  const [open, setOpen] = useState<ListedEquipment | 'new'>();
  const [isChangingFundings, setChangingFundings] = useState(false);
  return (
    <Page
      title="设备"
      actions={
        <>
          <Button onClick={() => setChangingFundings(true)}>资金来源清单</Button>
          <Button type="primary" onClick={() => setOpen('new')}>
            新增设备
          </Button>
        </>
      }
    >
      <DataTable
        name="equipment"
        rows={equipment}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        totals
        empty="还没有设备。请点“新增设备”，登记缝纫机、锁边机等；借给工人带回家的在“设备借用”里登记。"
      />
      {isChangingFundings && <FundingsDialog onClose={() => setChangingFundings(false)} />}
      {open !== undefined && (
        <EquipmentDialog equipment={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}
