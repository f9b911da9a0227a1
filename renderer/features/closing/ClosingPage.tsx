// 结账: the month-end check list with the way to where each thing is put right, closing, reopening, and the history of both.
import { Button } from 'antd';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Closing } from '../../../shared/features/closing/schema.ts';
import { isPayMonth, type PayMonth } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { CheckTable } from './CheckTable.tsx';
import { CloseButton } from './CloseButton.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { StateMark } from './StateMark.tsx';
import './closing.css';

export function ClosingPage() {
  const { month: asked = '' } = useParams<{ month?: string }>();
  const { data: months } = useQuery('payroll.months', {});
  const { data: closings } = useQuery('closing.list', {});
  if (months === undefined || closings === undefined) return <Page title="结账">{null}</Page>;
  const month = isPayMonth(asked) ? asked : nextToClose(months, closings);
  if (month === undefined)
    return (
      <Page title="结账">
        <p>还没有可以结账的月份。记了产量、核算并封存工资以后，再来这里结账。</p>
      </Page>
    );
  return <Month month={month} closings={closings} />;
}

/** The oldest month with wages that is not closed, else the newest one. */
function nextToClose(months: readonly { month: PayMonth }[], closings: readonly Closing[]): PayMonth | undefined {
  const closed = new Set(closings.filter(({ reopenedAt }) => reopenedAt === null).map(({ month }) => month));
  return (months.findLast(({ month }) => !closed.has(month)) ?? months[0])?.month;
}

function Month({ month, closings }: { readonly month: PayMonth; readonly closings: readonly Closing[] }) {
  const [, go] = useLocation();
  const { data: list } = useQuery('closing.check', { month });
  const [open, setOpen] = useState<'history' | 'reopen'>();
  const closing = closings.find((each) => each.month === month && each.reopenedAt === null);
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <Page
      title="结账"
      filters={
        <>
          <MonthField
            aria-label="月份"
            value={month}
            onChange={(next) => {
              if (next !== null) go(`/closing/${next}`);
            }}
          />
          {list !== undefined && (
            <StateMark tone={list.closed ? 'good' : 'plain'} text={list.closed ? '已结账' : '未结账'} />
          )}
          {closing !== undefined && (
            <span className="quiet">
              {closing.closedBy} {closing.closedAt.slice(0, 16).replace('T', ' ')} 结账
              {closing.reason !== '' && `，原因：${closing.reason}`}
            </span>
          )}
        </>
      }
      actions={
        <>
          <Button disabled={closings.length === 0} onClick={() => setOpen('history')}>
            结账记录
          </Button>
          {list?.newest === true && <Button onClick={() => setOpen('reopen')}>反结账</Button>}
          {list?.closed === false && <CloseButton list={list} />}
        </>
      }
    >
      <p className="quiet closing-means">
        结账以后，这个月的工资、考勤、班组产量、收发料、预支、借用和发放日期都不能再改；没发清的工资以后照样可以发，漏记的产量写明原因可以补记。
      </p>
      <CheckTable list={list} />
      {open === 'history' && <HistoryDrawer closings={closings} onClose={close} />}
      {open === 'reopen' && <ReopenDialog month={month} onClose={close} />}
    </Page>
  );
}
