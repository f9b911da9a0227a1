// Dispatches: those still open, or those of a month; a row opens with all that happened on it.
import { Button, Segmented, Tag } from 'antd';
import { useState } from 'react';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { DispatchRow } from '../../../shared/features/materials/views.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { countColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import { DispatchDialog } from './DispatchDialog.tsx';
import { DispatchDrawer } from './DispatchDrawer.tsx';

const columns: readonly Column<DispatchRow>[] = [
  textColumn('单号', ({ dispatchNo }) => dispatchNo, { width: 100, fixed: true }),
  textColumn('日期', ({ date }) => date, { width: 100 }),
  nameColumn('工人', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 120 }),
  nameColumn('货', ({ goods }) => goods, { width: 260 }),
  quantityColumn('应交', ({ asked }) => asked, { width: 80 }),
  quantityColumn('合格', ({ qualified }) => qualified, { width: 80 }),
  quantityColumn('返工未交', ({ reworkOpen }) => (reworkOpen === 0 ? null : reworkOpen), { width: 90 }),
  quantityColumn('还在外', ({ stillOut }) => stillOut, { width: 80 }),
  textColumn('应交日期', ({ dueDate }) => dueDate, { width: 100 }),
  countColumn('逾期天数', ({ overdueDays }) => (overdueDays === 0 ? null : overdueDays), { width: 90 }),
  textColumn('状态', stateOf, { width: 100, show: (row) => <State row={row} /> }),
];

function stateOf({ settledOn, overdueDays, stillOut, reworkOpen }: DispatchRow): string {
  if (settledOn !== null) return '已结清';
  if (stillOut + reworkOpen === 0) return '交齐待结清';
  return overdueDays > 0 ? '逾期' : '在做';
}

function State({ row }: { readonly row: DispatchRow }) {
  const state = stateOf(row);
  return state === '逾期' ? <Tag color="error">{state}</Tag> : <span>{state}</span>;
}

export function DispatchesPage() {
  const { month, today, setMonth } = useMonth();
  const [which, setWhich] = useKeptText('dispatches:which', 'open');
  const isOpenOnly = which === 'open';
  const { data: rows } = useQuery(
    'materials.listDispatches',
    { month: isOpenOnly ? null : (month ?? null) },
    { enabled: isOpenOnly || month !== undefined },
  );
  const [opened, setOpened] = useState<DispatchId>();
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title="发料单"
      filters={
        <>
          <Segmented
            aria-label="显示哪些"
            options={[
              { value: 'open', label: '未结清' },
              { value: 'month', label: '按月' },
            ]}
            value={which}
            onChange={setWhich}
          />
          {!isOpenOnly && month !== undefined && <MonthField aria-label="月份" value={month} onChange={setMonth} />}
        </>
      }
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          开发料单
        </Button>
      }
    >
      <DataTable
        name="dispatches"
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpened(id)}
        empty={
          isOpenOnly ? '没有未结清的发料单。给工人发料时点“开发料单”。' : '这个月没有发料单。给工人发料时点“开发料单”。'
        }
      />
      {isAdding && today !== undefined && <DispatchDialog today={today} onClose={() => setAdding(false)} />}
      {opened !== undefined && today !== undefined && (
        <DispatchDrawer id={opened} today={today} onClose={() => setOpened(undefined)} />
      )}
    </Page>
  );
}
