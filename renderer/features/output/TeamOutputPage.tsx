// Output of teams in a month.
import { Button } from 'antd';
import { useState } from 'react';
import type { TeamOutput } from '../../../shared/features/output/teamSchema.ts';
import { dayKindText, splitText } from '../../../shared/text/output.ts';
import { lineAmount, rateText } from '../../../shared/values/money.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { TeamOutputDialog } from './TeamOutputDialog.tsx';

const columns: readonly Column<TeamOutput>[] = [
  textColumn('日期', ({ workDate }) => workDate, { width: 104 }),
  textColumn('日类', ({ dayKind }) => dayKindText[dayKind], { width: 92 }),
  nameColumn('班组', ({ team }) => team, { width: 100 }),
  nameColumn('工序', (row) => `${row.productNo}-${row.operationNo} ${row.operationName}`, { width: 180 }),
  quantityColumn('合格', ({ qualified }) => qualified, { width: 90 }),
  textColumn('单位', ({ unit }) => unit, { width: 76 }),
  textColumn('单价', ({ rate, unpriced }) => (unpriced ? '待定价' : rate === null ? '' : rateText(rate)), {
    width: 90,
  }),
  moneyColumn('金额', ({ rate, qualified }) => (rate === null ? null : lineAmount(qualified, rate)), { width: 100 }),
  textColumn('分配', ({ split }) => splitText[split], { width: 80 }),
  nameColumn('成员', ({ members }) => members.map(({ workerName }) => workerName).join('、'), { width: 200 }),
  textColumn('状态', ({ locked }) => (locked ? '已封存' : ''), { width: 80 }),
];

export function TeamOutputPage() {
  const { month, range, today, setMonth } = useMonth();
  const { data: rows } = useQuery('output.listTeam', range ?? { from: '2000-01-01', to: '2000-01-01' }, {
    enabled: range !== undefined,
  });
  const [open, setOpen] = useState<TeamOutput | 'new'>();
  if (month === undefined || today === undefined || range === undefined) return null;
  return (
    <Page
      title="班组产量"
      filters={<MonthField aria-label="月份" value={month} onChange={setMonth} />}
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增班组产量
        </Button>
      }
    >
      <DataTable
        name="teamOutput"
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        totals
        empty="这个月还没有班组产量。几个人一起做、分不清各自件数的，点“新增班组产量”，按工时、分值或平均分。"
      />
      {open !== undefined && (
        <TeamOutputDialog
          row={open === 'new' ? undefined : open}
          startDate={today >= range.from && today <= range.to ? today : range.from}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}
