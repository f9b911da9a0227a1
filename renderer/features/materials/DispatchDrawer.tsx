// One dispatch with all that happened on it: goods asked and back, material given, used and held, documents; and what can be done next.
import { Button, Drawer, Flex } from 'antd';
import { useState } from 'react';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { DispatchDetail, DispatchLine, DispatchMaterial } from '../../../shared/features/materials/views.ts';
import { documentKindText } from '../../../shared/text/materials.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { quantityColumn, rateColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { CollectionDialog } from './CollectionDialog.tsx';
import { SlipPaper } from './paper/SlipPaper.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { ReverseButton } from './ReverseButton.tsx';
import { SettleDialog } from './SettleDialog.tsx';

interface Props {
  readonly id: DispatchId;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

const lineColumns: readonly Column<DispatchLine>[] = [
  textColumn('工序', ({ operation }) => operation, { width: 170 }),
  quantityColumn('应交', ({ asked }) => asked, { width: 80 }),
  rateColumn('约定单价', ({ agreedRate }) => agreedRate, { width: 90 }),
  quantityColumn('合格', ({ qualified }) => qualified, { width: 80 }),
  quantityColumn('返工未交', ({ reworkOpen }) => reworkOpen, { width: 90 }),
  quantityColumn('工废', ({ defectWorker }) => defectWorker, { width: 70 }),
  quantityColumn('料废', ({ defectMaterial }) => defectMaterial, { width: 70 }),
  quantityColumn('还在外', ({ stillOut }) => stillOut, { width: 80 }),
];

const materialColumns: readonly Column<DispatchMaterial>[] = [
  textColumn('物料', ({ materialNo, name }) => `${materialNo} ${name}`, { width: 170 }),
  quantityColumn('发出、补进', ({ dispatched }) => dispatched, { width: 90 }),
  quantityColumn('用掉', ({ used }) => used, { width: 90 }),
  quantityColumn('退回', ({ returned }) => returned, { width: 90 }),
  quantityColumn('核销', ({ writtenOff }) => writtenOff, { width: 90 }),
  quantityColumn('手上还有', ({ held }) => held, { width: 100 }),
  textColumn('单位', ({ unit }) => unit, { width: 60 }),
];

const documentColumns: readonly Column<DispatchDetail['documents'][number]>[] = [
  textColumn('日期', ({ date }) => date),
  textColumn('单据', ({ kind }) => documentKindText[kind], { width: 90 }),
  textColumn('单号', ({ documentNo }) => documentNo),
  textColumn('内容', ({ what }) => what, { width: 240 }),
];

type Doing = 'collect' | 'return' | 'settle' | 'print';

export function DispatchDrawer({ id, today, onClose }: Props) {
  const { data: detail } = useQuery('materials.getDispatch', { id });
  const [doing, setDoing] = useState<Doing>();
  const stop = (): void => setDoing(undefined);
  const row = detail?.row;
  const isOpen = row?.settledOn === null;
  return (
    <Drawer
      open
      size={860}
      onClose={onClose}
      title={row === undefined ? '发料单' : `发料单 ${row.dispatchNo} · ${row.workerNo} ${row.workerName}`}
      extra={
        row !== undefined && (
          <Flex gap={8}>
            <Button onClick={() => setDoing('print')}>打印</Button>
            <ReverseButton
              kind={isOpen ? 'dispatch' : 'settlement'}
              id={row.id}
              document={`发料单 ${row.dispatchNo}${isOpen ? '' : ' 的结清'}`}
              {...(isOpen ? { onDone: onClose } : {})}
            />
            {isOpen && (
              <>
                <Button onClick={() => setDoing('return')}>退料</Button>
                <Button onClick={() => setDoing('settle')}>结清</Button>
                <Button type="primary" onClick={() => setDoing('collect')}>
                  收货
                </Button>
              </>
            )}
          </Flex>
        )
      }
      footer={detail !== undefined && hasFoot(detail) && <Foot detail={detail} onClose={onClose} />}
    >
      {detail !== undefined && (
        <Flex vertical gap={16}>
          <span>{sentenceOf(detail)}</span>
          <PlainTable
            title="要交的货"
            rows={detail.lines}
            columns={lineColumns}
            rowKey={({ id: line }) => line}
            empty=""
          />
          <PlainTable
            title="物料"
            rows={detail.materials}
            columns={materialColumns}
            rowKey={({ materialId }) => materialId}
            empty="这张发料单没有发物料，也没有用料定额，不核料。"
          />
          <PlainTable
            title="收货与退料"
            rows={detail.documents}
            columns={documentColumns}
            rowKey={({ kind, documentNo, what }) => `${kind}${documentNo}${what}`}
            empty="还没有收货，也没有退料。"
          />
        </Flex>
      )}
      {doing === 'collect' && row !== undefined && (
        <CollectionDialog dispatchId={row.id} today={today} onClose={stop} />
      )}
      {doing === 'return' && row !== undefined && (
        <ReturnDialog workerId={row.workerId} dispatchId={row.id} today={today} onClose={stop} />
      )}
      {doing === 'print' && <SlipPaper slip={{ kind: isOpen ? 'dispatch' : 'settlement', id }} onClose={stop} />}
      {doing === 'settle' && row !== undefined && <SettleDialog row={row} today={today} onClose={stop} />}
    </Drawer>
  );
}

function sentenceOf({ row: { date, dueDate, settledOn, overdueDays } }: DispatchDetail): string {
  const due = dueDate === null ? '没有约定应交日期' : `应交 ${dueDate}`;
  const state =
    settledOn === null ? (overdueDays > 0 ? `，已逾期 ${String(overdueDays)} 天` : '') : `，${settledOn} 结清`;
  return `${date} 发料，${due}${state}。`;
}

/** A settlement can be taken back; a dispatch nothing came back on can be deleted. */
function hasFoot({ row, documents }: DispatchDetail): boolean {
  return row.settledOn !== null || documents.length === 0;
}

function Foot({ detail: { row }, onClose }: { readonly detail: DispatchDetail; readonly onClose: () => void }) {
  const remove = useCommand('materials.removeDispatch', '已删除');
  const reopen = useCommand('materials.removeSettlement', '已撤销结清');
  if (row.settledOn !== null)
    return (
      <ConfirmButton
        question={`撤销发料单 ${row.dispatchNo} 的结清？`}
        explanation="核销和赔偿一并撤销，发料单重新打开。"
        verb="撤销结清"
        run={() => reopen({ dispatchId: row.id })}
      >
        撤销结清
      </ConfirmButton>
    );
  return (
    <ConfirmButton
      danger
      question={`删除发料单 ${row.dispatchNo}？`}
      verb="删除"
      run={async () => {
        await remove({ id: row.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
