// 补发扣回: corrections of locked months that a later run pays; those that wait can be taken away again.
import { Button } from 'antd';
import { useState } from 'react';
import type { Adjustment } from '../../../shared/features/payroll/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { actionsColumn, moneyColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { AdjustmentDialog } from './AdjustmentDialog.tsx';

const columns: readonly Column<Adjustment>[] = [
  textColumn('工号', ({ workerNo }) => workerNo, { fixed: true, width: 80 }),
  nameColumn('姓名', ({ name }) => name, { fixed: true, width: 100 }),
  textColumn('补发或扣回', ({ amount }) => (amount < 0 ? '扣回' : '补发'), { width: 100 }),
  moneyColumn('金额（元）', ({ amount }) => amount, { width: 120 }),
  textColumn('更正哪个月', ({ corrects }) => monthText(corrects), { width: 110 }),
  nameColumn('原因', ({ reason }) => reason, { width: 260 }),
  textColumn('随哪个月发', ({ month }) => `${monthText(month)}起`, { width: 120 }),
  textColumn('状态', ({ paidIn }) => (paidIn === null ? '等待发放' : `已随${monthText(paidIn)}工资封存`), {
    width: 170,
  }),
  actionsColumn((adjustment) => adjustment.paidIn === null && <RemoveButton adjustment={adjustment} />, 90),
];

export function AdjustmentsPage() {
  const { data: adjustments } = useQuery('payroll.listAdjustments', {});
  const [isOpen, setOpen] = useState(false);
  return (
    <Page
      title="补发扣回"
      filters={<span className="quiet">已封存的月份不改；少发的补发、多发的扣回，随以后的工资一起算。</span>}
      actions={
        <Button type="primary" onClick={() => setOpen(true)}>
          新增补发扣回
        </Button>
      }
    >
      <DataTable
        name="adjustments"
        rows={adjustments}
        columns={columns}
        rowKey={({ id }) => id}
        totals
        empty="还没有补发或扣回。封存后发现以前的月份算错了，点“新增补发扣回”，随下一次工资补发或扣回。"
      />
      {isOpen && <AdjustmentDialog onClose={() => setOpen(false)} />}
    </Page>
  );
}

function RemoveButton({ adjustment }: { readonly adjustment: Adjustment }) {
  const remove = useCommand('payroll.removeAdjustment', '已删除');
  const { id, workerNo, name, amount, reason } = adjustment;
  return (
    <ConfirmButton
      size="small"
      danger
      question={`删除 ${workerNo} ${name} 的${amount < 0 ? '扣回' : '补发'} ${yuanText(amount)} 元？`}
      explanation={reason}
      verb="删除"
      run={() => remove({ id })}
    >
      删除
    </ConfirmButton>
  );
}
