// Every closing there was: by whom, why, what was found then, and whether it was reopened.
import { Drawer } from 'antd';
import type { Closing } from '../../../shared/features/closing/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';

const columns: readonly Column<Closing>[] = [
  textColumn('月份', ({ month }) => monthText(month), { width: 90 }),
  textColumn('结账', ({ closedAt, closedBy }) => `${timeText(closedAt)} ${closedBy}`, { width: 180 }),
  textColumn('原因', ({ reason }) => reason, { width: 160 }),
  textColumn('当时的情况', ({ findings }) => findings.map(({ sentence }) => sentence).join('；'), {
    width: 300,
    show: ({ findings }) => (
      <ul className="closing-rows">
        {findings.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    ),
  }),
  textColumn(
    '反结账',
    ({ reopenedAt, reopenedBy, reopenReason }) =>
      reopenedAt === null ? '' : `${timeText(reopenedAt)} ${reopenedBy ?? ''}：${reopenReason ?? ''}`,
    { width: 220 },
  ),
];

function timeText(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

export function HistoryDrawer({
  closings,
  onClose,
}: {
  readonly closings: readonly Closing[];
  readonly onClose: () => void;
}) {
  return (
    <Drawer open size={1000} title="结账记录" onClose={onClose}>
      <PlainTable
        title={`共 ${String(closings.length)} 次`}
        rows={closings}
        columns={columns}
        rowKey={({ id }) => id}
        empty="还没有结过账。"
      />
    </Drawer>
  );
}
