// Agreements that were printed, of one person or of all; a row opens to sign, print again or take out.
import { Tag } from 'antd';
import { useState } from 'react';
import type { Agreement } from '../../../shared/features/cards/agreements.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { SignDialog } from './SignDialog.tsx';

const columns: readonly Column<Agreement>[] = [
  nameColumn('工人', ({ workerNo, workerName }) => `${workerNo} ${workerName}`, { width: 120 }),
  nameColumn('协议', ({ name }) => name, { width: 150 }),
  textColumn('用工关系', ({ engagement }) => engagement ?? '已删除', { width: 260 }),
  textColumn('打印日期', ({ printedOn }) => printedOn, { width: 105 }),
  textColumn('签字日期', ({ signedOn }) => signedOn ?? '还没有签', {
    width: 105,
    show: ({ signedOn }) => signedOn ?? <Tag color="warning">还没有签</Tag>,
  }),
];

interface Props {
  /** Undefined = everybody. */
  readonly workerId?: Agreement['workerId'];
  readonly fill: boolean;
}

export function AgreementTable({ workerId, fill }: Props) {
  const { data: agreements } = useQuery('cards.listAgreements', workerId === undefined ? {} : { workerId });
  const [opened, setOpened] = useState<Agreement>();
  return (
    <>
      <DataTable
        name={workerId === undefined ? 'agreements' : 'ownAgreements'}
        rows={agreements}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpened}
        fill={fill}
        empty="还没有打印过协议。到“一人一卡”里选工人，点“用工协议”打印。"
      />
      {opened !== undefined && <SignDialog agreement={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
