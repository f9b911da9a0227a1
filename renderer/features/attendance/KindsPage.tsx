// The list of absence kinds: the workshop's own, each paid or not.
import { Button } from 'antd';
import { useState } from 'react';
import type { AbsenceKind } from '../../../shared/features/attendance/schema.ts';
import { useQuery } from '../../app/useQuery.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { KindDialog } from './KindDialog.tsx';

const columns: readonly Column<AbsenceKind>[] = [
  textColumn('记号', ({ mark }) => mark, { width: 80 }),
  textColumn('名称', ({ name }) => name, { width: 180 }),
  textColumn('带薪', ({ paid }) => (paid ? '带薪，算出勤' : '不带薪'), { width: 140 }),
  textColumn('状态', ({ active }) => (active ? '使用中' : '已停用'), { width: 120 }),
];

export function KindsPage() {
  const { data: kinds } = useQuery('attendance.listKinds', {});
  const [open, setOpen] = useState<AbsenceKind | 'new'>();
  return (
    <Page
      title="缺勤类别"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增类别
        </Button>
      }
    >
      <DataTable
        name="absenceKinds"
        rows={kinds}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="还没有缺勤类别。请点“新增类别”，例如 事假、病假。"
      />
      {open !== undefined && (
        <KindDialog
          kind={open === 'new' ? undefined : open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}
