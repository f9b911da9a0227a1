// A list printed as shown: the narrower of A4 upright and landscape, drawn smaller when there are many columns.
import { ListPaper, type PaperColumn } from './ListPaper.tsx';
import { sumText, type ShownList } from './shownList.ts';

interface Props<Row> {
  readonly title: string;
  /** What was typed to find the rows; '' = nothing. */
  readonly typed: string;
  readonly list: ShownList<Row>;
  readonly onClose: () => void;
}

const room = { upright: 182, landscape: 269 };
const largest = 9.5;
const smallest = 5.5;
/** Millimetres of half a Chinese character for each point of its size, and around a cell's text. */
const perPoint = 0.182;
const around = 3;

export function ShownListPaper<Row>({ title, typed, list, onClose }: Props<Row>) {
  const { columns, rows, totals } = list;
  const lines = rows.map((row) => columns.map(({ text }) => text(row)));
  const sums = columns.map((column, at) => (at === 0 ? '合计' : sumText(column, rows)));
  const all = totals && rows.length > 0 ? [...lines, sums] : lines;
  const halves = columns.map(({ title: name, right }, at) =>
    halvesOf([name, ...all.map((row) => row[at] ?? '')], right),
  );
  const sum = halves.reduce((total, count) => total + count, 0);
  const landscape = sum * perPoint * largest + columns.length * around > room.upright;
  const width = landscape ? room.landscape : room.upright;
  const size = Math.max(smallest, Math.min(largest, (width - columns.length * around) / (sum * perPoint)));
  const spare = Math.max(0, width - columns.length * around - sum * perPoint * size) / columns.length;
  const widths: PaperColumn[] = columns.map(({ title: name, right }, at) => ({
    title: name,
    width: (halves[at] ?? 0) * perPoint * size + around + spare,
    right,
  }));
  return (
    <ListPaper
      title={title}
      facts={[`共 ${String(rows.length)} 行`, typed === '' ? '' : `筛选：${typed}`]}
      columns={widths}
      rows={all.map((cells) => ({ cells }))}
      signatures={[]}
      landscape={landscape}
      size={size}
      onClose={onClose}
    />
  );
}

const longestText = 40;

/** In half characters; long texts break into lines, numbers never. */
function halvesOf(texts: readonly string[], right: boolean): number {
  const longest = Math.max(...texts.map(lengthOf));
  return right ? longest : Math.min(longestText, longest);
}

function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1.15), 0);
}
