// 工资发放: what of a locked month is paid and what is open; the month and the open slip stand in the address.
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { isPayMonth, monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import { PayActions } from './PayActions.tsx';
import { PaymentDrawer } from './PaymentDrawer.tsx';
import { PaymentSum } from './PaymentSum.tsx';
import { RecordsTable } from './RecordsTable.tsx';
import { SlipsTable } from './SlipsTable.tsx';
import { useSelection } from './useSelection.ts';

export function PaymentsPage() {
  const { month: asked = '', slipId } = useParams<{ month?: string; slipId?: string }>();
  const { data: months } = useQuery('payroll.months', {});
  const { data: runs } = useQuery('payroll.runs', {});
  if (months === undefined || runs === undefined) return <Page title="工资发放">{null}</Page>;
  // The oldest run that is not paid out, else the newest one.
  const toPay = runs.findLast(({ state }) => state === 'locked') ?? runs[0] ?? months[0];
  const month = isPayMonth(asked) ? asked : toPay?.month;
  if (month === undefined) return <NothingToPay />;
  return <Month key={month} month={month} slipId={slipId === undefined ? undefined : Number(slipId)} />;
}

const views = ['按人', '发放记录'] as const;

function Month({ month, slipId }: { readonly month: PayMonth; readonly slipId: number | undefined }) {
  const [, go] = useLocation();
  const { today } = useMonth();
  const [shown, setShown] = useKeptText('payments-view', views[0]);
  const { data: view } = useQuery('payments.month', { month });
  const selection = useSelection();
  const open = (id: number): void => {
    go(`/payments/${month}/${String(id)}`);
  };
  const chosen = useMemo(
    () => view?.rows.filter((row) => selection.keys.includes(row.slipId)) ?? [],
    [view, selection.keys],
  );
  const isDraft = view?.state === 'draft';
  return (
    <Page
      title="工资发放"
      filters={
        <>
          <MonthField
            aria-label="月份"
            value={month}
            onChange={(next) => {
              if (next !== null) go(`/payments/${next}`);
            }}
          />
          {view !== undefined && !isDraft && <PaymentSum view={view} />}
        </>
      }
      actions={
        view !== undefined &&
        today !== undefined &&
        !isDraft && <PayActions view={view} chosen={chosen} today={today} onDone={selection.clear} />
      }
    >
      {isDraft && <Draft month={month} />}
      {view !== undefined && !isDraft && (
        <>
          <div>
            <Segmented options={[...views]} value={shown} onChange={setShown} />
          </div>
          {shown === views[1] ? (
            <RecordsTable month={month} today={today} onOpen={open} />
          ) : (
            <SlipsTable view={view} selection={selection} onOpen={open} />
          )}
        </>
      )}
      {slipId !== undefined && view !== undefined && today !== undefined && (
        <PaymentDrawer
          view={view}
          row={view.rows.find((row) => row.slipId === slipId)}
          today={today}
          onClose={() => {
            go(`/payments/${month}`);
          }}
        />
      )}
    </Page>
  );
}

function Draft({ month }: { readonly month: PayMonth }) {
  return (
    <p>
      {monthText(month)}工资还没有封存，不能发放。请先到 <Link to={`/payroll/${month}`}>工资核算</Link>{' '}
      里核对、封存，再回来发放。
    </p>
  );
}

function NothingToPay() {
  return (
    <Page title="工资发放">
      <p>还没有可以发放的工资。请先记产量、填考勤，再到工资核算里封存一个月。</p>
    </Page>
  );
}
