// The round on paper: by township and village, boxes to tick for what was fetched, brought and taken back.
import type { Stop } from '../../../shared/features/cards/rounds.ts';
import { dateText, type WorkDate } from '../../../shared/values/dates.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ListPaper, type PaperColumn, type PaperRow } from '../../ui/ListPaper.tsx';
import { bringLines, fetchLines, toolLines } from './roundWords.ts';

interface Props {
  readonly stops: readonly Stop[];
  readonly by: WorkDate | null;
  readonly onlyOverdue: boolean;
  readonly onClose: () => void;
}

const columns: readonly PaperColumn[] = [
  { title: '工人', width: 34 },
  { title: '收货（收到打勾）', width: 110 },
  { title: '带去（交到打勾）', width: 44 },
  { title: '收回设备', width: 50 },
  { title: '签字、备注', width: 31 },
];

export function RoundPaper({ stops, by, onlyOverdue, onClose }: Props) {
  const { today } = useMonth();
  const { data: settings } = useQuery('settings.get', {});
  const about = [by === null ? '' : `应交到 ${by}`, onlyOverdue ? '只列超期' : ''].filter(Boolean).join('，');
  return (
    <ListPaper
      landscape
      title={`${settings?.name ?? ''}上门路线单`}
      facts={[
        today === undefined ? '' : `日期：${dateText(today)}`,
        about || '全部欠交',
        `共 ${String(stops.length)} 户`,
        '上门人：',
      ]}
      columns={columns}
      rows={rowsOf(stops)}
      signatures={['上门人签字：', '收货入库核对：']}
      onClose={onClose}
    />
  );
}

function rowsOf(stops: readonly Stop[]): PaperRow[] {
  const places = Map.groupBy(stops, ({ township, village }) => township + villageOf(village) || '没有写乡镇和村');
  return [...places].flatMap(([place, own]) => [
    { group: `${place}（${String(own.length)} 户）` },
    ...own.map((stop) => ({
      cells: [
        [`${stop.workerNo} ${stop.name}`, `${stop.phone} ${groupOf(stop.village)}`.trim(), stop.directions]
          .filter(Boolean)
          .join('\n'),
        boxes(fetchLines(stop)),
        boxes(bringLines(stop)),
        boxes(toolLines(stop)),
        '',
      ],
    })),
  ]);
}

/** "三沱村1组" → 三沱村: the groups of one village are one leg of the round. */
function villageOf(village: string): string {
  return village.replace(/\d+组$/u, '');
}

function groupOf(village: string): string {
  return /\d+组$/u.exec(village)?.[0] ?? '';
}

function boxes(lines: readonly string[]): string {
  return lines.map((line) => `☐ ${line}`).join('\n');
}
