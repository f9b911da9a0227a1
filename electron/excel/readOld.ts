// Reads old .xls workbooks; kept apart because the library is large and seldom needed.
import { SSF, read, utils, type CellObject, type WorkSheet } from 'xlsx';
import { CellDate, CellFault, type CellValue } from '../../shared/values/cells.ts';
import type { Grid } from './grid.ts';
import { mostColumns, mostRows, mostSheets } from './limits.ts';

/** The library's types leave this part out. */
const formats = SSF as {
  is_date(format: string): boolean;
  parse_date_code(serial: number): { readonly y: number; readonly m: number; readonly d: number };
};

/** Undefined when it is no workbook that can be read, or larger than the limits. */
export function readOldWorkbook(bytes: Uint8Array): Grid | 'encrypted' | undefined {
  try {
    const book = read(bytes, { type: 'array', cellNF: true, cellHTML: false, dense: false });
    if (book.SheetNames.length > mostSheets) return undefined;
    return { sheets: book.SheetNames.map((name) => ({ name: name.trim(), rows: rowsOf(book.Sheets[name]) })) };
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? 'encrypted' : undefined;
  }
}

function rowsOf(sheet: WorkSheet | undefined): CellValue[][] {
  if (sheet?.['!ref'] === undefined) return [];
  const { e: end } = utils.decode_range(sheet['!ref']);
  if (end.r >= mostRows || end.c >= mostColumns) throw new RangeError('sheet too large');
  return Array.from({ length: end.r + 1 }, (_, row) =>
    Array.from({ length: end.c + 1 }, (_, column) =>
      valueOf(sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined),
    ),
  );
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return new CellFault('单元格里是 Excel 的错误值，请改正公式或直接填写');
  if (cell.f !== undefined && cell.v === undefined)
    return new CellFault('公式没有算出的值，请用 Excel 或 WPS 打开、保存一次，或直接填写数值');
  if (typeof cell.v !== 'number') return cell.v instanceof Date ? null : (cell.v ?? null);
  const format = String(cell.z ?? '');
  if (formats.is_date(format)) return dateOf(cell.v);
  return format.includes('%') ? Number((cell.v * 100).toPrecision(15)) : cell.v;
}

function dateOf(serial: number): CellDate {
  const { y, m, d } = formats.parse_date_code(serial);
  return new CellDate([String(y), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'));
}
