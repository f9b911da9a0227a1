// The collections of a month, a row a line; a row opens to be deleted.
import { Button } from 'antd';
import { useState } from 'react';
import type { CollectionRow } from '../../../shared/features/materials/views.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { actionsColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { CollectionDialog } from './CollectionDialog.tsx';
import { SlipPaper } from './paper/SlipPaper.tsx';
import { ReverseButton } from './ReverseButton.tsx';

const columns: readonly Column<CollectionRow>[] = [
  textColumn('单号', ({ collectionNo }) => collectionNo, { width: 100, fixed: true }),
  textColumn('日期', ({ date }) => date, { width: 100 }),
  nameColumn('工人', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 120 }),
  textColumn('发料单', ({ dispatchNo }) => dispatchNo, { width: 100 }),
  nameColumn('工序', ({ operation }) => operation, { width: 180 }),
  quantityColumn('合格', ({ qualified }) => qualified, { width: 90 }),
  quantityColumn('返工', ({ rework }) => some(rework), { width: 70 }),
  quantityColumn('工废', ({ defectWorker }) => some(defectWorker), { width: 70 }),
  quantityColumn('料废', ({ defectMaterial }) => some(defectMaterial), { width: 70 }),
  textColumn('单位', ({ unit }) => unit, { width: 60 }),
  textColumn('多交原因', ({ overReason }) => overReason, { width: 120 }),
  actionsColumn((row) => <CollectionActions row={row} />, 170),
];

function some<Quantity extends number>(quantity: Quantity): Quantity | null {
  return quantity === 0 ? null : quantity;
}

export function CollectionsPage() {
  const { month, today, setMonth } = useMonth();
  const { data: rows } = useQuery(
    'materials.listCollections',
    { month: month ?? '2000-01' },
    { enabled: month !== undefined },
  );
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title="收货单"
      filters={month !== undefined && <MonthField aria-label="月份" value={month} onChange={setMonth} />}
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          开收货单
        </Button>
      }
    >
      <DataTable
        name="collections"
        rows={rows}
        columns={columns}
        rowKey={({ id, operation }) => `${String(id)} ${operation}`}
        empty="这个月没有收货。工人交货时点“开收货单”，合格数会自动记成产量。"
      />
      {isAdding && today !== undefined && <CollectionDialog today={today} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function CollectionActions({ row }: { readonly row: CollectionRow }) {
  const [isPrinting, setPrinting] = useState(false);
  const { id, collectionNo, reversed } = row;
  return (
    <>
      <Button type="link" size="small" onClick={() => setPrinting(true)}>
        打印
      </Button>
      {!reversed && <ReverseButton kind="collection" id={id} document={`收货单 ${collectionNo}`} small />}
      {reversed ? <span className="quiet">已冲销</span> : <RemoveCollection row={row} />}
      {isPrinting && <SlipPaper slip={{ kind: 'collection', id }} onClose={() => setPrinting(false)} />}
    </>
  );
}

function RemoveCollection({ row: { id, collectionNo } }: { readonly row: CollectionRow }) {
  const remove = useCommand('materials.removeCollection', '已删除');
  return (
    <ConfirmButton
      danger
      type="link"
      size="small"
      question={`删除收货单 ${collectionNo}？`}
      explanation="由它记下的产量一并删除。"
      verb="删除"
      run={() => remove({ id })}
    >
      删除
    </ConfirmButton>
  );
}
