// The worker's engagements, oldest first; a new kind begins as a new one.
import { Button } from 'antd';
import { useState } from 'react';
import type { Engagement, WorkerFile } from '../../../shared/features/workers/dated.ts';
import { engagementKindText, taxItemText, workModeText } from '../../../shared/text/workers.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { moneyColumn, textColumn } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EndDialog } from './EndDialog.tsx';
import { EngagementDialog, type EngagementTask } from './EngagementDialog.tsx';

export function EngagementsTab({ file }: { readonly file: WorkerFile }) {
  const { data: sites } = useQuery('sites.list', {});
  const [task, setTask] = useState<EngagementTask>();
  const [isEnding, setEnding] = useState(false);
  const last = file.engagements.at(-1);
  const siteOf = ({ siteId }: Engagement): string => sites?.find(({ id }) => id === siteId)?.name ?? '';
  return (
    <>
      <DataTable
        name="engagements"
        fill={false}
        rows={file.engagements}
        columns={[
          textColumn<Engagement>('起始日期', ({ fromDate }) => fromDate, { width: 104 }),
          textColumn<Engagement>('终止日期', ({ toDate }) => toDate, { width: 104 }),
          textColumn<Engagement>('类型', ({ kind }) => engagementKindText[kind], { width: 112 }),
          textColumn<Engagement>('方式', ({ workMode }) => workModeText[workMode], { width: 64 }),
          textColumn('场所', siteOf, { width: 120 }),
          textColumn<Engagement>('岗位', ({ post }) => post, { width: 80 }),
          textColumn('计时', timePayText, { width: 110 }),
          moneyColumn<Engagement>('社保个人', ({ socialInsurance }) => socialInsurance, { width: 90 }),
          textColumn<Engagement>('计税', ({ taxItem }) => (taxItem === null ? '按类型' : taxItemText[taxItem]), {
            width: 84,
          }),
        ]}
        rowKey={({ id }) => id}
        onOpen={(engagement) => {
          setTask({ kind: 'change', engagement });
        }}
        empty="还没有用工关系。请点“新增用工关系”；没有用工关系的日子不能记产量。"
      />
      <div style={{ display: 'flex', gap: 8, marginTop: 12 }}>
        <Button
          type={last === undefined ? 'primary' : 'default'}
          onClick={() => {
            setTask({ kind: 'add' });
          }}
        >
          新增用工关系
        </Button>
        {last !== undefined && (
          <>
            <Button
              onClick={() => {
                setTask({ kind: 'switch', engagement: last });
              }}
            >
              转换用工
            </Button>
            <Button
              onClick={() => {
                setEnding(true);
              }}
            >
              {last.toDate === null ? '终止' : '改终止日期'}
            </Button>
          </>
        )}
      </div>
      {task !== undefined && (
        <EngagementDialog
          task={task}
          worker={file.worker}
          onClose={() => {
            setTask(undefined);
          }}
        />
      )}
      {isEnding && last !== undefined && (
        <EndDialog
          engagement={last}
          worker={file.worker}
          onClose={() => {
            setEnding(false);
          }}
        />
      )}
    </>
  );
}

function timePayText({ hourlyRate, dailyRate, monthlyRate }: Engagement): string {
  if (hourlyRate !== null) return `时薪 ${yuanText(hourlyRate)}`;
  if (dailyRate !== null) return `日薪 ${yuanText(dailyRate)}`;
  return monthlyRate === null ? '只计件' : `月薪 ${yuanText(monthlyRate)}`;
}
