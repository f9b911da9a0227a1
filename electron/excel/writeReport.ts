// Writes a report as a print-ready workbook: A4 landscape, title and header on every page, borders, sums, page numbers.
import { writeXlsx, type Cell, type CellStyle, type CellValue as LibraryValue, type WriteSheet } from 'hucre';
import { CellDate, CellFault, cellAddress, type CellValue } from '../../shared/values/cells.ts';
import { sumOf, type Report, type ReportColumn } from './report.ts';

const thin = { style: 'thin', color: { rgb: '000000' } } as const;
const box = { top: thin, right: thin, bottom: thin, left: thin };
const font = { name: '宋体', size: 10 };
/** Title, info and two header rows. */
const headRows = 4;

export function writeReport(report: Report): Promise<Uint8Array> {
  return writeXlsx({ sheets: [sheetOf(report)], defaultFont: font });
}

function sheetOf(report: Report): WriteSheet {
  const { columns, rows } = report;
  const last = columns.length - 1;
  const sums = columns.some(({ sum }) => sum === true);
  const tail = [...report.closing, report.signatures.join('　'.repeat(12)), report.note].filter((text) => text !== '');
  const tailStart = headRows + rows.length + (sums ? 1 : 0);
  const grid: LibraryValue[][] = [
    [report.title],
    infoRow(report),
    columns.map(({ header, group }) => group ?? header),
    columns.map(({ header, group }) => (group === undefined ? null : header)),
    ...rows.map((row) => row.map(libraryValue)),
    ...(sums ? [columns.map((_, at) => (at === 1 ? '合计' : null))] : []),
    ...tail.map((text) => [text]),
  ];
  return {
    name: report.title.slice(0, 28).replace(/[[\]:*?/\\]/g, ' '),
    rows: grid,
    columns: columns.map(({ width }) => ({ width })),
    cells: new Map([
      ...headCells(report),
      ...rows.flatMap((_, row) => columns.map((column, at) => cell(headRows + row, at, { style: bodyStyle(column) }))),
      ...(sums ? columns.map((column, at) => cell(tailStart - 1, at, sumCell(column, at, rows))) : []),
      ...tail.map((text, index) => cell(tailStart + index, 0, { style: tailStyle(text === report.note) })),
    ]),
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: last },
      ...thirds(last).map(([startCol, endCol]) => ({ startRow: 1, startCol, endRow: 1, endCol })),
      ...headerMerges(columns),
      ...tail.map((_, index) => ({
        startRow: tailStart + index,
        startCol: 0,
        endRow: tailStart + index,
        endCol: last,
      })),
    ],
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 20 }],
      [2, { height: 18 }],
      [3, { height: 30 }],
      ...Array.from(
        { length: tailStart - headRows },
        (_, row) => [headRows + row, { height: report.rowHeight }] as const,
      ),
      ...tail.map((_, index) => [tailStart + index, { height: 24 }] as const),
    ]),
    freezePane: { rows: headRows },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${headRows}`,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

function headCells(report: Report): [string, Partial<Cell>][] {
  const { columns } = report;
  const middle = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
  const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;
  const header: CellStyle = { font: { ...font, bold: true }, alignment: middle, border: box, fill };
  const aligns = ['left', 'center', 'right'] as const;
  return [
    cell(0, 0, { style: { font: { ...font, size: 16, bold: true }, alignment: middle } }),
    ...thirds(columns.length - 1).map(([at], index) =>
      cell(1, at, { style: { font, alignment: { horizontal: aligns[index] ?? 'left', vertical: 'center' } } }),
    ),
    ...columns.flatMap((_, at) => [cell(2, at, { style: header }), cell(3, at, { style: header })]),
  ];
}

function infoRow({ info, columns }: Report): LibraryValue[] {
  const row: LibraryValue[] = columns.map(() => null);
  thirds(columns.length - 1).forEach(([at], index) => {
    row[at] = info[index] ?? null;
  });
  return row;
}

/** The info line in three parts: first and last column of each. */
function thirds(last: number): readonly (readonly [number, number])[] {
  const first = Math.floor(last / 3);
  const second = Math.floor((2 * last) / 3);
  return [
    [0, first],
    [first + 1, second],
    [second + 1, last],
  ];
}

function headerMerges(columns: readonly ReportColumn[]): NonNullable<WriteSheet['merges']> {
  const merges: NonNullable<WriteSheet['merges']> = [];
  columns.forEach(({ group }, at) => {
    if (group === undefined) merges.push({ startRow: 2, startCol: at, endRow: 3, endCol: at });
    else if (columns[at - 1]?.group !== group) {
      const end = columns.findIndex((other, index) => index > at && other.group !== group);
      const endCol = (end === -1 ? columns.length : end) - 1;
      if (endCol > at) merges.push({ startRow: 2, startCol: at, endRow: 2, endCol });
    }
  });
  return merges;
}

function bodyStyle({ format, align, wrap }: ReportColumn): CellStyle {
  const fit = wrap === true ? { wrapText: true } : { shrinkToFit: true };
  return { font, numFmt: format, border: box, alignment: { horizontal: align, vertical: 'center', ...fit } };
}

/** A formula, so that a changed figure changes the sum, with the value it has now. */
function sumCell(column: ReportColumn, at: number, rows: Report['rows']): Partial<Cell> {
  const style = { ...bodyStyle(column), font: { ...font, bold: true } };
  if (column.sum !== true || rows.length === 0) return { style };
  const range = `${cellAddress(headRows + 1, at)}:${cellAddress(headRows + rows.length, at)}`;
  return { style, formula: `SUM(${range})`, formulaResult: sumOf(rows, at), type: 'formula' };
}

function tailStyle(isNote: boolean): CellStyle {
  return { font: { ...font, size: isNote ? 9 : 11 }, alignment: { horizontal: 'left', vertical: 'center' } };
}

function cell(row: number, column: number, content: Partial<Cell>): [string, Partial<Cell>] {
  return [`${row},${column}`, content];
}

function libraryValue(value: CellValue): LibraryValue {
  if (value instanceof CellDate) return new Date(`${value.date}T00:00:00Z`);
  return value instanceof CellFault ? null : value;
}
