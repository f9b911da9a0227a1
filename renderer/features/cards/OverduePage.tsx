// 超期清单: goods and machines past their day, the longest first; printed.
import { Button } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Stop } from '../../../shared/features/cards/rounds.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { countColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { ListPaper } from '../../ui/ListPaper.tsx';
import { Page } from '../../ui/Page.tsx';
import { stillOutText } from './words.ts';

interface Overdue extends Pick<Stop, 'workerId' | 'workerNo' | 'name' | 'phone'> {
  readonly key: string;
  readonly place: string;
  readonly what: string;
  readonly quantity: string;
  readonly since: string;
  readonly dueDate: string;
  readonly days: number;
}

const columns: readonly Column<Overdue>[] = [
  nameColumn('工人', ({ workerNo, name }) => `${workerNo} ${name}`, { width: 120, fixed: true }),
  textColumn('电话', ({ phone }) => masked(phone, 3, 4), { width: 120 }),
  nameColumn('住处', ({ place }) => place, { width: 180 }),
  nameColumn('欠什么', ({ what }) => what, { width: 260 }),
  textColumn('数量', ({ quantity }) => quantity, { width: 160 }),
  textColumn('发出日期', ({ since }) => since, { width: 110 }),
  textColumn('应交日期', ({ dueDate }) => dueDate, { width: 110 }),
  countColumn('超期天数', ({ days }) => days, { width: 90 }),
];

const paperColumns = [
  { title: '序号', width: 12 },
  { title: '工人', width: 28 },
  { title: '电话、住处', width: 42 },
  { title: '欠什么', width: 62 },
  { title: '应交日期', width: 24 },
  { title: '超期天', width: 14, right: true },
];

export function OverduePage() {
  const [, go] = useLocation();
  const { today } = useMonth();
  const { data: settings } = useQuery('settings.get', {});
  const { data: stops } = useQuery('cards.rounds', {});
  const [isPrinting, setPrinting] = useState(false);
  const rows = stops && overdueOf(stops);
  return (
    <Page
      title="超期清单"
      filters={<span className="quiet">过了应交日期还没交齐的货，过了应还日期还没还的设备。</span>}
      actions={
        <Button type="primary" disabled={rows === undefined || rows.length === 0} onClick={() => setPrinting(true)}>
          打印清单
        </Button>
      }
    >
      <DataTable
        name="overdue"
        rows={rows}
        columns={columns}
        rowKey={({ key }) => key}
        onOpen={({ workerId }) => go(`/cards/${String(workerId)}`)}
        empty="没有超期的货和设备。"
      />
      {isPrinting && rows !== undefined && (
        <ListPaper
          title={`${settings?.name ?? ''}超期清单`}
          facts={[`截至：${today ?? ''}`, `共 ${String(rows.length)} 项`]}
          columns={paperColumns}
          rows={rows.map((row, index) => ({
            cells: [
              String(index + 1),
              `${row.workerNo}\n${row.name}`,
              `${row.phone}\n${row.place}`,
              [row.what, row.quantity].filter(Boolean).join('\n'),
              row.dueDate,
              String(row.days),
            ],
          }))}
          signatures={['负责人：', '催收人：', '制表：']}
          onClose={() => setPrinting(false)}
        />
      )}
    </Page>
  );
}

function overdueOf(stops: readonly Stop[]): readonly Overdue[] {
  return stops
    .flatMap(({ workerId, workerNo, name, phone, township, village, fetch, tools }) => {
      const who = { workerId, workerNo, name, phone, place: `${township}${village}` };
      const goods = fetch
        .filter(({ overdueDays }) => overdueDays > 0)
        .map((line) => ({
          ...who,
          key: `${line.dispatchNo} ${line.operation}`,
          what: `${line.dispatchNo} ${line.operation}`,
          quantity: stillOutText(line),
          ...{ since: line.date, dueDate: line.dueDate ?? '', days: line.overdueDays },
        }));
      const machines = tools
        .filter(({ lateDays }) => lateDays > 0)
        .map((tool) => ({
          ...who,
          key: tool.equipmentNo,
          what: `设备 ${tool.equipmentNo} ${tool.name}`,
          quantity: '1 台',
          ...{ since: tool.since, dueDate: tool.dueDate ?? '', days: tool.lateDays },
        }));
      return [...goods, ...machines];
    })
    .sort((a, b) => b.days - a.days);
}
