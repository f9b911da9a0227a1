// Fills empty workdays with the usual hours: of what is selected, of its rows, or of its columns.
import { Button, Space } from 'antd';
import type { RefObject } from 'react';
import type { MonthGrid } from '../../../shared/features/attendance/schema.ts';
import { hoursText, minutes } from '../../../shared/values/quantity.ts';
import type { FillReach } from '../../ui/grid/actions.ts';
import type { GridHandle } from '../../ui/grid/EntryGrid.tsx';
import { HoursField } from '../../ui/numberFields.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import type { WorkerRow } from './monthRows.ts';

interface Props {
  readonly grid: RefObject<GridHandle<WorkerRow> | null>;
  readonly month: MonthGrid;
}

const reaches: readonly { readonly reach: FillReach; readonly label: string }[] = [
  { reach: 'selection', label: '填选中' },
  { reach: 'rows', label: '填整行' },
  { reach: 'columns', label: '填整列' },
];

export function FillHours({ grid, month }: Props) {
  const [kept, keep] = useKeptText('attendanceUsual', '480');
  const usual = minutes(Number(kept));
  const workdays = new Set<string>(month.days.filter(({ kind }) => kind === 'workday').map(({ date }) => date));
  return (
    <Space size={6}>
      <span className="quiet" title="只填空着的工作日，已经填了的和休息日不动">
        空着的工作日填
      </span>
      <span className="usual-hours">
        <HoursField
          aria-label="每天工时"
          value={usual}
          onChange={(next) => {
            if (next !== null && next > 0) keep(String(next));
          }}
        />
      </span>
      <Space.Compact>
        {reaches.map(({ reach, label }) => (
          <Button
            key={reach}
            disabled={month.locked}
            onClick={() =>
              grid.current?.fill(reach, (_, columnKey, text) =>
                text === '' && workdays.has(columnKey) ? hoursText(usual) : undefined,
              )
            }
          >
            {label}
          </Button>
        ))}
      </Space.Compact>
    </Space>
  );
}
