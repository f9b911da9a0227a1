// 上门路线: who is visited in which village, what to bring and what to fetch; printed with boxes to tick.
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { stopsOf, type Stop } from '../../../shared/features/cards/rounds.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { RoundPaper } from './RoundPaper.tsx';
import { bringLines, fetchLines, toolLines } from './roundWords.ts';

const columns: readonly Column<Stop>[] = [
  nameColumn('乡镇', ({ township }) => township || '没有写', { width: 80, fixed: true }),
  nameColumn('村、组', ({ village }) => village, { width: 105 }),
  nameColumn('工人', ({ workerNo, name }) => `${workerNo} ${name}`, { width: 105 }),
  textColumn('电话', ({ phone }) => masked(phone, 3, 4), { width: 105 }),
  textColumn('收什么', (stop) => fetchLines(stop).join('；'), {
    width: 430,
    show: (stop) => <Lines lines={fetchLines(stop)} />,
  }),
  textColumn('带什么', (stop) => bringLines(stop).join('；'), {
    width: 130,
    show: (stop) => <Lines lines={bringLines(stop)} />,
  }),
  textColumn('设备', (stop) => toolLines(stop).join('；'), {
    width: 240,
    show: (stop) => <Lines lines={toolLines(stop)} />,
  }),
];

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{lines.join('\n')}</span>;
}

export function RoundsPage() {
  const [, go] = useLocation();
  const { data: all } = useQuery('cards.rounds', {});
  const [by, setBy] = useState<WorkDate | null>(null);
  const [township, setTownship] = useState<string | null>(null);
  const [onlyOverdue, setOnlyOverdue] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const stops = all && stopsOf(all, { by, onlyOverdue, township: township ?? '' });
  const townships = [...new Set((all ?? []).map((stop) => stop.township))].filter((name) => name !== '');
  return (
    <Page
      title="上门路线"
      filters={
        <>
          <SelectField
            aria-label="乡镇"
            width={140}
            allowClear
            placeholder="全部乡镇"
            options={townships.map((name) => ({ value: name, label: name }))}
            value={township}
            onChange={setTownship}
          />
          <span className="quiet">应交到</span>
          <span style={{ width: 140 }}>
            <DateField value={by} onChange={setBy} aria-label="应交到哪天为止" />
          </span>
          <label>
            <Switch size="small" checked={onlyOverdue} onChange={setOnlyOverdue} aria-label="只看超期" /> 只看超期
          </label>
        </>
      }
      actions={
        <Button type="primary" disabled={stops === undefined || stops.length === 0} onClick={() => setPrinting(true)}>
          打印路线单
        </Button>
      }
    >
      <DataTable
        name="rounds"
        rows={stops}
        columns={columns}
        rowKey={({ workerId }) => workerId}
        onOpen={({ workerId }) => go(`/cards/${String(workerId)}`)}
        empty="现在没有要上门收送的：没有欠交的货、要带的物料和要收回的设备。"
      />
      {isPrinting && stops !== undefined && (
        <RoundPaper stops={stops} by={by} onlyOverdue={onlyOverdue} onClose={() => setPrinting(false)} />
      )}
    </Page>
  );
}
