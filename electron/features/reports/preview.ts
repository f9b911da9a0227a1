// A report as text for the screen: formatted as in the file, numbers of documents and accounts masked.
import type { ReportPreview } from '../../../shared/features/reports/schema.ts';
import { cellText, type CellValue } from '../../../shared/values/cells.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import { sumOf, type Report, type ReportColumn } from '../../excel/report.ts';

export function previewOf({ title, info, columns, rows, closing, note }: Report): ReportPreview {
  return {
    title,
    info: [...info],
    columns: columns.map(({ header, align }) => ({ header, align })),
    rows: rows.map((row) => row.map((cell, at) => shownText(cell, columns[at]))),
    totals: columns.map((column, at) => (column.sum === true ? shownText(sumOf(rows, at), column) : '')),
    closing: [...closing],
    note,
  };
}

function shownText(cell: CellValue, column: ReportColumn | undefined): string {
  if (typeof cell === 'number' && column?.format === '0.00') return cell.toFixed(2);
  const text = cellText(cell);
  return column?.sensitive === true ? masked(text, 3, 4) : text;
}
