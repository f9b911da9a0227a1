// Which categories the worker belongs to, from when to when; several at a time.
import { Button } from 'antd';
import { useState } from 'react';
import type { Membership, WorkerFile } from '../../../shared/features/workers/dated.ts';
import { useQuery } from '../../app/useQuery.ts';
import { textColumn } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { MembershipDialog } from './MembershipDialog.tsx';

export function MembershipsTab({ file }: { readonly file: WorkerFile }) {
  const { data: categories } = useQuery('workers.listCategories', {});
  const [open, setOpen] = useState<Membership | 'new'>();
  const nameOf = ({ categoryId }: Membership): string => categories?.find(({ id }) => id === categoryId)?.name ?? '';
  return (
    <>
      <DataTable
        name="memberships"
        fill={false}
        rows={file.memberships}
        columns={[
          textColumn('人员类别', nameOf, { width: 220 }),
          textColumn<Membership>('起始日期', ({ fromDate }) => fromDate, { width: 140 }),
          textColumn<Membership>('终止日期', ({ toDate }) => toDate, { width: 140 }),
        ]}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="没有登记类别。一个人可以同时属于几类，各有起止日期。"
      />
      <Button
        style={{ marginTop: 12 }}
        onClick={() => {
          setOpen('new');
        }}
      >
        新增类别
      </Button>
      {open !== undefined && (
        <MembershipDialog
          membership={open === 'new' ? undefined : open}
          worker={file.worker}
          categories={categories ?? []}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
