// 设备分布表 on A4: a heading for each place with its count and value, the machines below it.
import { sumFen, yuanText, type Fen } from '../../../shared/values/money.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ListPaper, type PaperColumn, type PaperRow } from '../../ui/ListPaper.tsx';
import type { Placed } from './places.ts';

const columns: readonly PaperColumn[] = [
  { title: '编号', width: 20 },
  { title: '名称', width: 42 },
  { title: '价值（元）', width: 26, right: true },
  { title: '资金来源', width: 34 },
  { title: '从哪天起', width: 22 },
  { title: '应还日期', width: 22 },
  { title: '核对', width: 16 },
];

export function PlacesPaper({ rows, onClose }: { readonly rows: readonly Placed[]; readonly onClose: () => void }) {
  const { today } = useMonth();
  const { data: settings } = useQuery('settings.get', {});
  return (
    <ListPaper
      title={`${settings?.name ?? ''}设备分布表`}
      facts={[`截至：${today ?? ''}`, `共 ${String(rows.length)} 台`, `价值合计：${yuanText(valueOf(rows))} 元`]}
      columns={columns}
      rows={rowsOf(rows)}
      signatures={['负责人：', '清点人：', '制表：']}
      onClose={onClose}
    />
  );
}

function rowsOf(rows: readonly Placed[]): PaperRow[] {
  return [...Map.groupBy(rows, ({ place }) => place)].flatMap(([place, own]) => [
    { group: `${place}：${String(own.length)} 台，${yuanText(valueOf(own))} 元` },
    ...own.map(({ equipmentNo, name, value, funding, since, dueDate }) => ({
      cells: [equipmentNo, name, value === null ? '' : yuanText(value), funding, since ?? '', dueDate ?? '', '☐'],
    })),
  ]);
}

function valueOf(rows: readonly Placed[]): Fen {
  return sumFen(rows.flatMap(({ value }) => (value === null ? [] : [value])));
}
