// Machines lent to workers: since when, the deposit, and how they came back.
import { Button } from 'antd';
import { useState } from 'react';
import type { Loan } from '../../../shared/features/equipment/schema.ts';
import { loanStateText } from '../../../shared/text/equipment.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { EndLoanDialog } from './EndLoanDialog.tsx';
import { LendDialog } from './LendDialog.tsx';

const columns: readonly Column<Loan>[] = [
  nameColumn('设备', ({ equipmentNo, name }) => `${equipmentNo} ${name}`, { width: 180, fixed: true }),
  nameColumn('借给', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 140 }),
  textColumn('借出日期', ({ fromDate }) => fromDate),
  textColumn('应还日期', ({ dueDate }) => dueDate, { width: 100 }),
  someMoneyColumn('押金（元）', ({ deposit }) => deposit),
  textColumn('状态', ({ state }) => loanStateText[state], { width: 80 }),
  textColumn('归还日期', ({ toDate }) => toDate),
  someMoneyColumn('赔偿（元）', ({ damages }) => damages),
];

export function LoansPage() {
  const { today } = useMonth();
  const { data: loans } = useQuery('equipment.listLoans', {});
  const [opened, setOpened] = useState<Loan | 'new'>();
  return (
    <Page
      title="设备借用"
      actions={
        <Button type="primary" onClick={() => setOpened('new')}>
          登记借出
        </Button>
      }
    >
      <DataTable
        name="loans"
        rows={loans}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpened}
        empty="还没有借出的设备。工人把机器带回家时点“登记借出”。"
      />
      {opened === 'new' && today !== undefined && <LendDialog today={today} onClose={() => setOpened(undefined)} />}
      {opened !== undefined && opened !== 'new' && today !== undefined && (
        <EndLoanDialog loan={opened} today={today} onClose={() => setOpened(undefined)} />
      )}
    </Page>
  );
}
