// Money paid in advance: what is still to be taken back, and by which plan.
import { Button } from 'antd';
import { useState } from 'react';
import type { ListedAdvance } from '../../../shared/features/advances/schema.ts';
import { planText } from '../../../shared/text/advances.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { subtractFen } from '../../../shared/values/money.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { actionsColumn, moneyColumn, nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { AdvanceDialog } from './AdvanceDialog.tsx';
import { ReceiptPaper } from './ReceiptPaper.tsx';

const columns: readonly Column<ListedAdvance>[] = [
  textColumn('日期', ({ date }) => date, { fixed: true }),
  nameColumn('工人', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 140 }),
  moneyColumn('金额（元）', ({ amount }) => amount),
  textColumn('扣回方式', ({ plan, planValue }) => planText(plan, planValue), { width: 120 }),
  textColumn('首扣月份', ({ firstMonth }) => monthText(firstMonth)),
  textColumn('跳过月份', ({ skipped }) => skipped.map(monthText).join('、'), { width: 130 }),
  someMoneyColumn('已扣回（元）', ({ taken }) => taken, { width: 120 }),
  someMoneyColumn('还剩（元）', ({ amount, taken }) => subtractFen(amount, taken), { width: 120 }),
  nameColumn('备注', ({ note }) => note, { width: 110 }),
  actionsColumn((advance) => <ReceiptButton advance={advance} />),
];

export function AdvancesPage() {
  const { today } = useMonth();
  const { data: advances } = useQuery('advances.list', {});
  const [open, setOpen] = useState<ListedAdvance | 'new'>();
  return (
    <Page
      title="预支"
      filters={<span className="quiet">已扣回只算封存的月份；没封存的月份在工资核算里看。</span>}
      actions={
        <Button type="primary" onClick={() => setOpen('new')}>
          新增预支
        </Button>
      }
    >
      <DataTable
        name="advances"
        rows={advances}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        totals
        empty="还没有预支。工人借支工资时点“新增预支”，以后按约定从工资里扣回。"
      />
      {open !== undefined && today !== undefined && (
        <AdvanceDialog advance={open === 'new' ? undefined : open} today={today} onClose={() => setOpen(undefined)} />
      )}
    </Page>
  );
}

function ReceiptButton({ advance }: { readonly advance: ListedAdvance }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        打印收据
      </Button>
      {isOpen && <ReceiptPaper advance={advance} onClose={() => setOpen(false)} />}
    </>
  );
}
