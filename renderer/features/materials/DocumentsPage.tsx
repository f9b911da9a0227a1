// The other documents of a month, and the reversals: print, reverse, or delete while nothing builds on it.
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { DocumentRow, ReversalRow } from '../../../shared/features/materials/storeViews.ts';
import { causeText, documentKindText } from '../../../shared/text/materials.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { actionsColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import type { Slip } from './slipRef.ts';
import { SlipPaper } from './paper/SlipPaper.tsx';
import { ReverseButton } from './ReverseButton.tsx';

export function DocumentsPage() {
  const { month, setMonth } = useMonth();
  const [which, setWhich] = useKeptText('documents:which', 'documents');
  const [slip, setSlip] = useState<Slip>();
  const asked = { month: month ?? '2000-01' };
  const { data: documents } = useQuery('materials.listDocuments', asked, { enabled: month !== undefined });
  const { data: reversals } = useQuery('materials.listReversals', asked, { enabled: month !== undefined });
  return (
    <Page
      title="其他单据"
      filters={
        <>
          <Segmented
            aria-label="显示哪些"
            options={[
              { value: 'documents', label: '补料、转交、库存等' },
              { value: 'reversals', label: '冲销' },
            ]}
            value={which}
            onChange={setWhich}
          />
          {month !== undefined && <MonthField aria-label="月份" value={month} onChange={setMonth} />}
        </>
      }
    >
      {which === 'reversals' ? (
        <DataTable
          name="materialReversals"
          rows={reversals}
          columns={reversalColumns(setSlip)}
          rowKey={({ id }) => id}
          empty="这个月没有冲销。单子开错了、又不能删除时，在那张单上点“冲销”。"
        />
      ) : (
        <DataTable
          name="materialDocuments"
          rows={documents}
          columns={documentColumns(setSlip)}
          rowKey={({ id }) => id}
          empty="这个月没有这些单据。补料、转交、尾单在“收发柜台”开，入库、领料、盘点、调拨在“库存”开。"
        />
      )}
      {slip !== undefined && <SlipPaper slip={slip} onClose={() => setSlip(undefined)} />}
    </Page>
  );
}

function documentColumns(print: (slip: Slip) => void): readonly Column<DocumentRow>[] {
  return [
    textColumn('单号', ({ documentNo }) => documentNo, { width: 110, fixed: true }),
    textColumn('单据', ({ kind, reversed }) => documentKindText[kind] + (reversed ? '（已冲销）' : ''), { width: 130 }),
    textColumn('日期', ({ date }) => date, { width: 100 }),
    nameColumn('从', ({ from }) => from, { width: 120 }),
    nameColumn('到', ({ to }) => to, { width: 120 }),
    nameColumn('内容', ({ what }) => what, { width: 220 }),
    textColumn(
      '原因',
      ({ cause, reason }) => [cause === null ? '' : causeText[cause], reason].filter(Boolean).join('，'),
      {
        width: 140,
      },
    ),
    actionsColumn((row) => <Actions row={row} print={print} />, 170),
  ];
}

function Actions({ row, print }: { readonly row: DocumentRow; readonly print: (slip: Slip) => void }) {
  const remove = useCommand('materials.removeDocument', '已删除');
  const document = `${documentKindText[row.kind]} ${row.documentNo}`;
  return (
    <>
      <Button type="link" size="small" onClick={() => print({ kind: 'document', id: row.id })}>
        打印
      </Button>
      {!row.reversed && <ReverseButton kind="document" id={row.id} document={document} small />}
      {!row.reversed && (
        <ConfirmButton
          danger
          type="link"
          size="small"
          question={`删除${document}？`}
          verb="删除"
          run={() => remove({ id: row.id })}
        >
          删除
        </ConfirmButton>
      )}
    </>
  );
}

function reversalColumns(print: (slip: Slip) => void): readonly Column<ReversalRow>[] {
  return [
    textColumn('冲销单号', ({ reversalNo }) => reversalNo, { width: 110, fixed: true }),
    textColumn('日期', ({ date }) => date, { width: 100 }),
    textColumn('冲销的单据', ({ document }) => document, { width: 200 }),
    nameColumn('工人', ({ worker }) => worker, { width: 140 }),
    textColumn('原因', ({ reason }) => reason, { width: 320 }),
    actionsColumn(
      ({ id }) => (
        <Button type="link" size="small" onClick={() => print({ kind: 'reversal', id })}>
          打印
        </Button>
      ),
      80,
    ),
  ];
}
