// Due hours of a month where they are not workdays × 8.
import { Button } from 'antd';
import { useState } from 'react';
import type { DueHours } from '../../../shared/features/settings/dated.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { hoursColumn, textColumn } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { DueHoursDialog } from './DueHoursDialog.tsx';

export function DueHoursPage() {
  const { data: rows } = useQuery('settings.listDueHours', {});
  const { data: sites } = useQuery('sites.list', {});
  const [open, setOpen] = useState<DueHours | 'new'>();
  const siteOf = ({ siteId }: DueHours): string =>
    siteId === null ? '所有场所' : (sites?.find(({ id }) => id === siteId)?.name ?? '');
  return (
    <Page
      title="应出勤"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          设定工时
        </Button>
      }
    >
      <p className="quiet" style={{ margin: 0 }}>
        这里没有写的月份，应出勤工时 = 日历上的工作日 × 8 小时。单独场所的一行优先于“所有场所”。
      </p>
      <DataTable
        name="dueHours"
        rows={rows}
        columns={[
          textColumn<DueHours>('月份', ({ month }) => monthText(month), { width: 140 }),
          textColumn('场所', siteOf, { width: 220 }),
          hoursColumn<DueHours>('工时', ({ minutes }) => minutes, { width: 110 }),
        ]}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="没有另外设定，各月都按工作日 × 8 小时。"
      />
      {open !== undefined && (
        <DueHoursDialog
          row={open === 'new' ? undefined : open}
          sites={sites ?? []}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}
