// 未发: who is still owed wages of locked months, how much and since when; every sum opens to its slips.
import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { ArrearsRow } from '../../../shared/features/payments/schema.ts';
import { arrearsNote, spanText } from '../../../shared/text/payments.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { receive } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { actionsColumn, moneyColumn, nameColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { ArrearsPaper } from './ArrearsPaper.tsx';

const columns: readonly Column<ArrearsRow>[] = [
  textColumn('工号', ({ workerNo }) => workerNo, { fixed: true, width: 80 }),
  nameColumn('姓名', ({ name }) => name, { fixed: true, width: 100 }),
  textColumn('联系电话', ({ phone }) => phone, { width: 130 }),
  textColumn('从哪个月起', ({ since }) => monthText(since), { width: 120 }),
  textColumn('欠发的月份', ({ months }) => months.map(spanText).join('、'), { width: 300 }),
  moneyColumn('未发（元）', ({ open }) => open, { width: 130 }),
];

type MonthRow = ArrearsRow['months'][number];

const monthColumns: readonly Column<MonthRow>[] = [
  textColumn('月份', spanText, { width: 170 }),
  moneyColumn('实发（元）', ({ net }) => net),
  someMoneyColumn('已发（元）', ({ paid }) => paid),
  moneyColumn('未发（元）', ({ open }) => open),
  actionsColumn(({ month, slipId }) => <Link to={`/payments/${month}/${String(slipId)}`}>去发放</Link>, 90),
];

export function ArrearsPage() {
  const { workerId } = useParams<{ workerId?: string }>();
  const [, go] = useLocation();
  const { data: arrears } = useQuery('payments.arrears', {});
  const [isPaperOpen, setPaperOpen] = useState(false);
  const isEmpty = arrears === undefined || arrears.rows.length === 0;
  const close = (): void => {
    go('/arrears');
  };
  return (
    <Page
      title="未发"
      filters={
        <>
          {arrears !== undefined && (
            <span>
              {arrears.rows.length} 人，合计 <strong>{yuanText(arrears.total)}</strong> 元
            </span>
          )}
          <span className="quiet">{arrearsNote}</span>
        </>
      }
      actions={
        <>
          <ExportButton disabled={isEmpty} />
          <Button disabled={isEmpty} onClick={() => setPaperOpen(true)}>
            打印
          </Button>
        </>
      }
    >
      <DataTable
        name="arrears"
        rows={arrears?.rows}
        columns={columns}
        rowKey={({ workerId: id }) => id}
        onOpen={({ workerId: id }) => {
          go(`/arrears/${String(id)}`);
        }}
        totals
        empty="没有未发的工资。"
      />
      {workerId !== undefined && arrears !== undefined && (
        <ArrearsDrawer row={arrears.rows.find((row) => row.workerId === Number(workerId))} onClose={close} />
      )}
      {isPaperOpen && arrears !== undefined && <ArrearsPaper arrears={arrears} onClose={() => setPaperOpen(false)} />}
    </Page>
  );
}

function ArrearsDrawer({ row, onClose }: { readonly row: ArrearsRow | undefined; readonly onClose: () => void }) {
  return (
    <Drawer open size={640} title={row === undefined ? '未发' : `${row.workerNo} ${row.name} 未发`} onClose={onClose}>
      {row === undefined ? (
        <p>这名工人没有未发的工资。</p>
      ) : (
        <PlainTable
          title={`未发合计 ${yuanText(row.open)} 元`}
          rows={row.months}
          columns={monthColumns}
          rowKey={({ slipId }) => slipId}
          empty=""
        />
      )}
    </Drawer>
  );
}

function ExportButton({ disabled }: { readonly disabled: boolean }) {
  const write = useCommand('payments.writeArrears');
  const { message } = App.useApp();
  const run = async (): Promise<void> => {
    const written = await write({});
    if (written === null) return;
    receive(written.file);
    void message.success(`已存为 ${written.file.path}`, 3);
  };
  return (
    <ActionButton disabled={disabled} run={run}>
      存为 Excel
    </ActionButton>
  );
}
