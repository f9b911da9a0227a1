// The workers of the book as things stand on one day; one of them opens beside the list.
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { WorkerDialog } from './WorkerDialog.tsx';
import { WorkerDrawer } from './WorkerDrawer.tsx';
import { workerColumns } from './workerColumns.tsx';

export function WorkersPage() {
  const { id, tab } = useParams<{ id?: string; tab?: string }>();
  const [, go] = useLocation();
  const [on, setOn] = useState<WorkDate | null>(null);
  const [onlyActive, setOnlyActive] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { data: workers } = useQuery('workers.list', on === null ? {} : { on });
  const opened = workers?.find((worker) => String(worker.id) === id);

  return (
    <Page
      title="工人"
      filters={
        <>
          <span className="quiet">日期</span>
          <span style={{ width: 140 }}>
            <DateField value={on} onChange={setOn} aria-label="按哪一天的情况" />
          </span>
          <span className="quiet">{on === null ? '不填就是今天' : ''}</span>
        </>
      }
      actions={
        <Button
          type="primary"
          onClick={() => {
            setAdding(true);
          }}
        >
          新增工人
        </Button>
      }
    >
      <DataTable
        name="workers"
        rows={onlyActive ? workers?.filter(({ active }) => active) : workers}
        columns={workerColumns}
        rowKey={(worker) => worker.id}
        onOpen={(worker) => {
          go(`/workers/${String(worker.id)}`);
        }}
        bar={
          <label>
            <Switch size="small" checked={onlyActive} onChange={setOnlyActive} aria-label="只看在岗" /> 只看在岗
          </label>
        }
        empty="还没有工人。请先点“新增工人”，或从 Excel 工作簿导入。"
      />
      {opened !== undefined && (
        <WorkerDrawer
          key={opened.id}
          id={opened.id}
          tab={tab}
          onTab={(next) => {
            go(`/workers/${String(opened.id)}/${next}`, { replace: true });
          }}
          onClose={() => {
            go('/workers');
          }}
        />
      )}
      {isAdding && (
        <WorkerDialog
          worker={undefined}
          onSaved={(saved) => {
            go(`/workers/${String(saved)}/engagements`);
          }}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Page>
  );
}
