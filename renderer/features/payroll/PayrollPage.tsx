// 工资核算: one run of a month; the run and the open slip stand in the address, so that Back works.
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { InterimDialog } from './InterimDialog.tsx';
import { MonthActions } from './MonthActions.tsx';
import { MonthNotices } from './MonthNotices.tsx';
import { MonthState } from './MonthState.tsx';
import { pathOf, periodOf } from './periodPath.ts';
import { RunTabs } from './RunTabs.tsx';
import { SlipDrawer } from './SlipDrawer.tsx';
import { SlipTable } from './SlipTable.tsx';

export function PayrollPage() {
  const { run: asked = '', workerId } = useParams<{ run?: string; workerId?: string }>();
  const { data: months } = useQuery('payroll.months', {});
  const newest = months?.[0]?.month;
  const period = periodOf(asked) ?? (newest === undefined ? undefined : { month: newest, part: null });
  if (months === undefined) return <Page title="工资核算">{null}</Page>;
  if (period === undefined) return <NothingToPay />;
  return <Run period={period} workerId={workerId === undefined ? undefined : Number(workerId)} />;
}

function Run({ period, workerId }: { readonly period: Period; readonly workerId: number | undefined }) {
  const [, go] = useLocation();
  const { data: view } = useQuery('payroll.month', period);
  const { data: comparison } = useQuery('payroll.compare', { month: period.month });
  const [isInterimOpen, setInterimOpen] = useState(false);
  return (
    <Page
      title="工资核算"
      filters={
        <>
          <MonthField
            aria-label="月份"
            value={period.month}
            onChange={(month) => {
              if (month !== null) go(pathOf({ month, part: null }));
            }}
          />
          {view !== undefined && <MonthState view={view} comparison={comparison} />}
        </>
      }
      actions={
        view !== undefined && (
          <MonthActions
            view={view}
            onInterim={() => {
              setInterimOpen(true);
            }}
          />
        )
      }
    >
      {view !== undefined && <RunTabs view={view} />}
      {view !== undefined && <MonthNotices view={view} />}
      <SlipTable
        view={view}
        comparison={comparison}
        onOpen={({ workerId: id }) => {
          go(pathOf(period, id));
        }}
      />
      {workerId !== undefined && view !== undefined && (
        <SlipDrawer
          period={period}
          row={view.rows.find((row) => row.workerId === workerId)}
          onClose={() => {
            go(pathOf(period));
          }}
        />
      )}
      {isInterimOpen && (
        <InterimDialog
          month={period.month}
          onClose={() => {
            setInterimOpen(false);
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
