// Check-in and check-out: a big field for a number or a scanned card; below it today's stays and what somebody forgot.
import { Button, Flex, Segmented } from 'antd';
import { useState } from 'react';
import type { Stay } from '../../../shared/features/attendance/punches.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { hoursColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { PunchField } from './PunchField.tsx';
import { StayDialog } from './StayDialog.tsx';

const columns: readonly Column<Stay>[] = [
  textColumn('日期', ({ workDate }) => workDate, { width: 110 }),
  textColumn('工号', ({ workerNo }) => workerNo, { width: 90 }),
  nameColumn('姓名', ({ workerName }) => workerName, { width: 120 }),
  textColumn('上班', ({ inAt }) => inAt ?? '没有打卡', { width: 110 }),
  textColumn(
    '下班',
    ({ outAt, inAt }) => (outAt === null ? '' : outAt + (inAt !== null && outAt < inAt ? '（次日）' : '')),
    {
      width: 110,
    },
  ),
  hoursColumn('工时（小时）', ({ minutes }) => minutes, { width: 120 }),
  textColumn('状态', stateText, { width: 160 }),
];

export function PunchPage() {
  const { today } = useMonth();
  const [chosen, setDay] = useState<WorkDate>();
  const [view, setView] = useState<'day' | 'missing'>('day');
  const [open, setOpen] = useState<Stay | 'new'>();
  const day = chosen ?? today;
  const { data: stays } = useQuery(
    'attendance.stays',
    { from: day ?? '2000-01-01', to: day ?? '2000-01-01' },
    { enabled: day !== undefined },
  );
  const { data: missing } = useQuery('attendance.missingPunches', {});
  if (day === undefined) return null;
  return (
    <Page
      title="打卡"
      actions={
        <Button
          onClick={() => {
            setOpen('new');
          }}
        >
          补打卡
        </Button>
      }
    >
      <PunchField isPaused={open !== undefined} />
      <Flex gap={16} align="center">
        <Segmented<'day' | 'missing'>
          value={view}
          onChange={setView}
          options={[
            { value: 'day', label: '当天打卡' },
            { value: 'missing', label: `漏打卡（${String(missing?.length ?? 0)}）` },
          ]}
        />
        {view === 'day' && (
          <span className="punch-day">
            <DateField
              aria-label="日期"
              value={day}
              onChange={(next) => setDay(next ?? undefined)}
              allowClear={false}
            />
          </span>
        )}
      </Flex>
      <DataTable
        key={view}
        name={view === 'day' ? 'stays' : 'missingPunches'}
        rows={view === 'day' ? stays : missing}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        totals={view === 'day'}
        empty={view === 'day' ? '这一天还没有人打卡。在上面输入工号或刷卡，回车就记下。' : '没有漏打卡。'}
      />
      {open !== undefined && (
        <StayDialog
          stay={open === 'new' ? undefined : open}
          day={day}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}

function stateText({ missing, minutes, mended, inAt }: Stay): string {
  if (missing) return inAt === null ? '漏打上班卡，请补' : '漏打下班卡，请补';
  if (minutes === null) return '在岗';
  return mended ? '手工补过' : '';
}
