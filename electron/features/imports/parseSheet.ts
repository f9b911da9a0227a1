// One sheet of the workbook as rows of its description: headers matched, every cell read by its column's type.
import { CellFault, Fault, cellAddress, cellText, isEmptyCell, type CellValue } from '../../../shared/values/cells.ts';
import type { GridSheet } from '../../excel/grid.ts';
import type { AnyRow, BookSheet, Column } from '../../store/bookSheet.ts';
import type { FaultList } from './faults.ts';

export interface ParsedRow {
  /** Counted from 1, as Excel shows it. */
  readonly line: number;
  readonly row: AnyRow;
  /** A cell of it could not be read: its fields are not all there, and it is not written. */
  readonly broken: boolean;
}

export interface ParsedSheet {
  readonly sheet: BookSheet;
  readonly rows: readonly ParsedRow[];
  /** Columns the workbook has, in its own order. */
  readonly fields: ReadonlySet<string>;
  readonly notes: readonly string[];
  /** Names a cell of a row as faulty. */
  say(line: number, field: string, why: string): void;
}

interface Place {
  readonly field: string;
  readonly at: number;
  readonly column: Column<unknown>;
}

export function parseSheet(sheet: BookSheet, grid: GridSheet, faults: FaultList): ParsedSheet {
  const header = grid.rows[0] ?? [];
  const { places, notes } = matchHeader(sheet, header, grid, faults);
  const at = new Map(places.map((place) => [place.field, place.at]));
  const say = (line: number, field: string, why: string): void => {
    const column = at.get(field) ?? places[0]?.at ?? 0;
    faults.add(sheet.name, cellAddress(line, column), grid.rows[line - 1]?.[column] ?? null, why);
  };
  const missing = requiredMissing(sheet, at);
  const filled = grid.rows.slice(1).some((row) => row.some((cell) => !isEmptyCell(cell)));
  if (missing.length > 0 && filled) {
    for (const name of missing)
      faults.add(sheet.name, 'A1', cellText(header[0] ?? null), `缺少必填的列“${name}”，请在第 1 行写上这个列名`);
    return { sheet, rows: [], fields: new Set(at.keys()), notes, say };
  }
  const absent = absentFields(sheet, at);
  const rows: ParsedRow[] = [];
  for (let index = 1; index < grid.rows.length; index += 1) {
    const cells = grid.rows[index] ?? [];
    if (places.some((place) => !isEmptyCell(cells[place.at])))
      rows.push(parseRow(places, absent, cells, index + 1, say));
  }
  return { sheet, rows, fields: new Set(at.keys()), notes, say };
}

function parseRow(
  places: readonly Place[],
  absent: AnyRow,
  cells: readonly CellValue[],
  line: number,
  say: ParsedSheet['say'],
): ParsedRow {
  const row: Record<string, unknown> = { ...absent };
  let broken = false;
  for (const { field, at, column } of places) {
    const value = readCell(column, cells[at]);
    if (value instanceof Fault) {
      say(line, field, `${column.header}${value.why}`);
      broken = true;
    } else row[field] = value;
  }
  return { line, row, broken };
}

function readCell(column: Column<unknown>, cell: CellValue | undefined): unknown {
  if (isEmptyCell(cell)) return column.required ? new Fault('不能为空') : column.fallback;
  if (cell instanceof CellFault) return new Fault(`：${cell.why}`);
  return column.type.read(cell);
}

function matchHeader(
  sheet: BookSheet,
  header: readonly CellValue[],
  grid: GridSheet,
  faults: FaultList,
): { places: Place[]; notes: string[] } {
  const byHeader = new Map(
    Object.entries(sheet.columns).map(([field, column]) => [plainHeader(column.header), { field, column }]),
  );
  const places: Place[] = [];
  const notes: string[] = [];
  const taken = new Set<string>();
  const widest = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let at = 0; at < widest; at += 1) {
    const text = cellText(header[at] ?? null).trim();
    const known = byHeader.get(plainHeader(text));
    const letter = cellAddress(1, at).slice(0, -1);
    if (known === undefined) {
      const used = grid.rows.slice(1).some((row) => !isEmptyCell(row[at]));
      if (text !== '') notes.push(`不认识的列“${text}”（${letter} 列），没有读入`);
      else if (used) notes.push(`${letter} 列没有列名，没有读入`);
    } else if (taken.has(known.field)) {
      faults.add(sheet.name, cellAddress(1, at), header[at] ?? null, `列“${text}”出现了两次，请删去一列`);
    } else {
      taken.add(known.field);
      places.push({ ...known, at });
    }
  }
  return { places, notes };
}

function requiredMissing(sheet: BookSheet, at: ReadonlyMap<string, number>): string[] {
  return Object.entries(sheet.columns)
    .filter(([field, column]) => column.required && !at.has(field))
    .map(([, column]) => column.header);
}

function absentFields(sheet: BookSheet, at: ReadonlyMap<string, number>): AnyRow {
  return Object.fromEntries(
    Object.entries(sheet.columns)
      .filter(([field]) => !at.has(field))
      .map(([field, column]) => [field, column.fallback]),
  );
}

/** Full-width brackets, spaces and a star after a required header make no difference. */
function plainHeader(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/\*$/, '');
}
