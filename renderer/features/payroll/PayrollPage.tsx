// 工资核算: one month's wages; the month and the open slip stand in the address, so that Back works.
import { useLocation, useParams } from 'wouter';
import { isPayMonth, type PayMonth } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { MonthActions } from './MonthActions.tsx';
import { MonthNotices } from './MonthNotices.tsx';
import { MonthState } from './MonthState.tsx';
import { SlipDrawer } from './SlipDrawer.tsx';
import { SlipTable } from './SlipTable.tsx';

export function PayrollPage() {
  const { month: asked = '', workerId } = useParams<{ month?: string; workerId?: string }>();
  const { data: months } = useQuery('payroll.months', {});
  const month = isPayMonth(asked) ? asked : months?.[0]?.month;
  if (months === undefined) return <Page title="工资核算">{null}</Page>;
  if (month === undefined) return <NothingToPay />;
  return <Month month={month} workerId={workerId === undefined ? undefined : Number(workerId)} />;
}

function Month({ month, workerId }: { readonly month: PayMonth; readonly workerId: number | undefined }) {
  const [, go] = useLocation();
  const { data: view } = useQuery('payroll.month', { month });
  return (
    <Page
      title="工资核算"
      filters={
        <>
          <MonthField
            aria-label="月份"
            value={month}
            onChange={(next) => {
              if (next !== null) go(`/payroll/${next}`);
            }}
          />
          {view !== undefined && <MonthState view={view} />}
        </>
      }
      actions={view !== undefined && <MonthActions view={view} />}
    >
      {view !== undefined && <MonthNotices view={view} />}
      <SlipTable
        view={view}
        onOpen={({ workerId: id }) => {
          go(`/payroll/${month}/${String(id)}`);
        }}
      />
      {workerId !== undefined && view !== undefined && (
        <SlipDrawer
          month={month}
          row={view.rows.find((row) => row.workerId === workerId)}
          onClose={() => {
            go(`/payroll/${month}`);
          }}
        />
      )}
    </Page>
  );
}

function NothingToPay() {
  return (
    <Page title="工资核算">
      <p>还没有可以核算的月份。请先记产量、填考勤，或者从 Excel 导入。</p>
    </Page>
  );
}
