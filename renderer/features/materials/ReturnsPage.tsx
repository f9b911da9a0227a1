// The returns of a month, a row a material and dispatch.
import { Button } from 'antd';
import { useState } from 'react';
import type { ReturnRow } from '../../../shared/features/materials/views.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { actionsColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { SlipPaper } from './paper/SlipPaper.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { ReverseButton } from './ReverseButton.tsx';

const columns: readonly Column<ReturnRow>[] = [
  textColumn('单号', ({ returnNo }) => returnNo, { width: 100, fixed: true }),
  textColumn('日期', ({ date }) => date, { width: 100 }),
  nameColumn('工人', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 120 }),
  nameColumn('物料', ({ material }) => material, { width: 160 }),
  quantityColumn('数量', ({ quantity }) => quantity, { width: 100 }),
  textColumn('单位', ({ unit }) => unit, { width: 60 }),
  textColumn('退的是发料单', ({ dispatchNo }) => dispatchNo, { width: 130 }),
  actionsColumn((row) => <ReturnActions row={row} />, 170),
];

export function ReturnsPage() {
  const { month, today, setMonth } = useMonth();
  const { data: rows } = useQuery(
    'materials.listReturns',
    { month: month ?? '2000-01' },
    { enabled: month !== undefined },
  );
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title="退料单"
      filters={month !== undefined && <MonthField aria-label="月份" value={month} onChange={setMonth} />}
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          开退料单
        </Button>
      }
    >
      <DataTable
        name="materialReturns"
        rows={rows}
        columns={columns}
        rowKey={({ id, dispatchNo, material }) => `${String(id)} ${dispatchNo} ${material}`}
        empty="这个月没有退料。工人把余料拿回来时点“开退料单”。"
      />
      {isAdding && today !== undefined && <ReturnDialog today={today} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function ReturnActions({ row }: { readonly row: ReturnRow }) {
  const [isPrinting, setPrinting] = useState(false);
  const { id, returnNo, reversed } = row;
  return (
    <>
      <Button type="link" size="small" onClick={() => setPrinting(true)}>
        打印
      </Button>
      {!reversed && <ReverseButton kind="return" id={id} document={`退料单 ${returnNo}`} small />}
      {reversed ? <span className="quiet">已冲销</span> : <RemoveReturn row={row} />}
      {isPrinting && <SlipPaper slip={{ kind: 'return', id }} onClose={() => setPrinting(false)} />}
    </>
  );
}

function RemoveReturn({ row: { id, returnNo } }: { readonly row: ReturnRow }) {
  const remove = useCommand('materials.removeReturn', '已删除');
  return (
    <ConfirmButton
      danger
      type="link"
      size="small"
      question={`删除退料单 ${returnNo}？`}
      verb="删除"
      run={() => remove({ id })}
    >
      删除
    </ConfirmButton>
  );
}
