// A list of the screen as a report that can be written as a workbook: columns as wide as what stands in them.
import type { ListSheet } from '../../../shared/features/files/listSchema.ts';
import type { Report } from '../../excel/report.ts';

const widest = 40;

export function listReport({ title, columns, rows }: ListSheet): Report {
  return {
    title,
    info: ['', '', `共 ${rows.length} 行`],
    columns: columns.map(({ header, format, right, sum }, at) => ({
      header,
      format,
      align: right ? 'right' : 'left',
      width: Math.min(widest, Math.max(charactersOf(header), ...rows.map((row) => charactersOf(row[at] ?? ''))) + 2),
      ...(sum ? { sum: true } : {}),
      ...(format === '@' ? { wrap: true } : {}),
    })),
    rows,
    closing: [],
    signatures: [],
    note: '',
    rowHeight: 18,
  };
}

/** Chinese characters take the room of two. */
function charactersOf(value: string | number): number {
  return Array.from(String(value)).reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0);
}
