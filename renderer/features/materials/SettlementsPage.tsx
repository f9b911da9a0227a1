// The settlements of a month and what was charged.
import { useState } from 'react';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { SettlementRow } from '../../../shared/features/materials/views.ts';
import { overLossText } from '../../../shared/text/materials.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { DispatchDrawer } from './DispatchDrawer.tsx';

const columns: readonly Column<SettlementRow>[] = [
  textColumn('发料单', ({ dispatchNo }) => dispatchNo, { width: 110, fixed: true }),
  textColumn('结清日期', ({ date }) => date, { width: 110 }),
  nameColumn('工人', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 130 }),
  textColumn('超损处理', ({ overLoss }) => overLossText[overLoss], { width: 90 }),
  someMoneyColumn('赔偿（元）', ({ charged }) => charged, { width: 110 }),
  nameColumn('原因', ({ reason }) => reason, { width: 320 }),
];

export function SettlementsPage() {
  const { month, today, setMonth } = useMonth();
  const { data: rows } = useQuery(
    'materials.listSettlements',
    { month: month ?? '2000-01' },
    { enabled: month !== undefined },
  );
  const [opened, setOpened] = useState<DispatchId>();
  return (
    <Page
      title="结清"
      filters={month !== undefined && <MonthField aria-label="月份" value={month} onChange={setMonth} />}
    >
      <DataTable
        name="settlements"
        rows={rows}
        columns={columns}
        rowKey={({ dispatchId }) => dispatchId}
        onOpen={({ dispatchId }) => setOpened(dispatchId)}
        totals
        empty="这个月没有结清。货交齐、余料退回后，打开发料单点“结清”。"
      />
      {opened !== undefined && today !== undefined && (
        <DispatchDrawer id={opened} today={today} onClose={() => setOpened(undefined)} />
      )}
    </Page>
  );
}
