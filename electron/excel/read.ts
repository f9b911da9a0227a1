// Reads a workbook of any kind into plain values; what cannot be read is refused with a sentence.
import { readFileSync, statSync } from 'node:fs';
import { EncryptedFileError, readXlsx, type CellValue as LibraryValue, type Sheet } from 'hucre';
import { CellDate, CellFault, type CellValue } from '../../shared/values/cells.ts';
import { RefusedError, refuse } from '../../shared/contract/errors.ts';
import type { Grid, GridSheet } from './grid.ts';
import { broken, isOldContainer, isZip, mostColumns, mostRows, mostSheets, refuseUnfit } from './limits.ts';

/** Refuses with `file`: not there, too large, encrypted, cut off, not a workbook. */
export async function readWorkbookFile(path: string): Promise<Grid> {
  return readWorkbook(bytesOf(path), path);
}

/** `path` is only named in refusals. */
export async function readWorkbook(bytes: Uint8Array, path: string): Promise<Grid> {
  refuseUnfit(bytes, path);
  if (isOldContainer(bytes)) return readOldContainer(bytes, path);
  if (!isZip(bytes)) throw refuse('file', { path, why: '这不是 Excel 工作簿（.xlsx），没有读入' });
  try {
    const book = await readXlsx(bytes);
    if (book.sheets.length > mostSheets) throw refuse('file', { path, why: '工作表太多（超过 200 张），没有读入' });
    const percents = await sheetsWithFormats(bytes, book.sheets.filter(showsPercent));
    return { sheets: book.sheets.map((sheet) => plainSheet(sheet, percents.get(sheet.name), path)) };
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    if (error instanceof EncryptedFileError) throw encrypted(path);
    throw broken(path);
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    if (!statSync(path).isFile()) throw refuse('file', { path, why: '这是文件夹，不是 Excel 文件' });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw refuse('file', { path, why: '找不到这个文件' });
    throw refuse('file', { path, why: '读不了这个文件，可能正被别的程序占用。请关闭那个程序后再试' });
  }
}

async function readOldContainer(bytes: Uint8Array, path: string): Promise<Grid> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)) throw encrypted(path);
  const { readOldWorkbook } = await import('./readOld.ts');
  const grid = readOldWorkbook(bytes);
  if (grid === 'encrypted') throw encrypted(path);
  if (grid === undefined) throw broken(path);
  return grid;
}

async function sheetsWithFormats(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<Map<string, Sheet>> {
  if (sheets.length === 0) return new Map();
  const book = await readXlsx(bytes, { readStyles: true, sheets: sheets.map(({ name }) => name) });
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
}

function encrypted(path: string): RefusedError {
  return refuse('file', { path, why: '工作簿设了打开密码，没有读入。请先在 Excel 或 WPS 里去掉密码再试' });
}

function plainSheet(sheet: Sheet, styled: Sheet | undefined, path: string): GridSheet {
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (sheet.rows.length > mostRows || widest > mostColumns)
    throw refuse('file', { path, why: `工作表“${sheet.name}”太大，最多 50 万行、500 列，没有读入` });
  const days = new Map<number, CellDate>();
  const rows: CellValue[][] = sheet.rows.map((row) => row.map((value) => plainValue(value, days)));
  for (const [place, cell] of sheet.cells ?? []) {
    const why = faultOf(cell.type, cell.formula, cell.value);
    if (why !== undefined) put(rows, place, new CellFault(why));
  }
  for (const [place, cell] of styled?.cells ?? [])
    if (typeof cell.value === 'number' && cell.style?.numFmt?.includes('%') === true)
      put(rows, place, Number((cell.value * 100).toPrecision(15)));
  return { name: sheet.name.trim(), rows };
}

/** Where a header asks for percent, a cell shown as "2%" holds 0.02: only then are formats read. */
function showsPercent({ rows }: Sheet): boolean {
  return (rows[0] ?? []).some((header) => typeof header === 'string' && /[%％]/.test(header));
}

function faultOf(type: string, formula: string | undefined, value: LibraryValue): string | undefined {
  if (type === 'error') return `单元格里是 Excel 的错误值 ${String(value)}，请改正公式或直接填写`;
  if (formula !== undefined && (value === null || value === ''))
    return '公式没有算出的值，请用 Excel 或 WPS 打开、保存一次，或直接填写数值';
  return undefined;
}

function put(rows: CellValue[][], place: string, value: CellValue): void {
  const [row = '', column = ''] = place.split(',');
  const cells = rows[Number(row)];
  if (cells !== undefined) cells[Number(column)] = value;
}

/** The same day is one object: a column of 60,000 dates names few of them. */
function plainValue(value: LibraryValue, days: Map<number, CellDate>): CellValue {
  if (!(value instanceof Date)) return value;
  const moment = value.getTime();
  let day = days.get(moment);
  if (day === undefined) {
    day = new CellDate(Number.isNaN(moment) ? '' : value.toISOString().slice(0, 10));
    days.set(moment, day);
  }
  return day;
}
