// A report as it will stand in the file, long numbers masked.
import { useMemo } from 'react';
import type { ReportName, ReportPreview } from '../../../shared/features/reports/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';

interface Line {
  readonly at: number;
  readonly cells: readonly string[];
}

export function ReportTable({ name, month }: { readonly name: ReportName; readonly month: PayMonth }) {
  const { data: report } = useQuery('reports.preview', { name, month });
  const columns = useMemo(() => (report === undefined ? [] : columnsOf(report)), [report]);
  const rows = useMemo(() => report?.rows.map((cells, at): Line => ({ at, cells })), [report]);
  return (
    <>
      <DataTable
        key={name}
        name={`report:${name}`}
        rows={rows}
        columns={columns}
        rowKey={({ at }) => at}
        empty="这个月还没有人可列。请先登记工人和用工关系，记产量、填考勤。"
      />
      <p className="quiet">{report !== undefined && [totalsText(report), ...report.closing, report.note].join('　')}</p>
    </>
  );
}

function totalsText({ columns, totals }: ReportPreview): string {
  const sums = columns.map(({ header }, at) => ({ header, sum: totals[at] ?? '' })).filter(({ sum }) => sum !== '');
  return sums.length === 0 ? '' : `合计：${sums.map(({ header, sum }) => `${header} ${sum}`).join('，')}。`;
}

const widest = 220;

function columnsOf({ columns, rows }: ReportPreview): Column<Line>[] {
  return columns.map(({ header, align }, at) => {
    const longest = Math.max(header.length * 14, ...rows.map((row) => widthOf(row[at] ?? '')));
    const column = textColumn<Line>(header, ({ cells }) => cells[at], {
      width: Math.min(widest, longest + 44),
      pinyin: at === 1,
    });
    return { ...column, right: align === 'right', fixed: at === 1 };
  });
}

/** Pixels of a text: Chinese characters are twice as wide as digits. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u00ff' ? 14 : 8), 0);
}
