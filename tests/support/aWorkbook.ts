// Workbooks for tests: a sample with some of its cells changed, or one made from rows, as a file in a temporary folder.
import { readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx, writeXlsx, type Cell, type CellValue } from 'hucre';

export type Rows = CellValue[][];

export function samplePath(name: 'tiny' | 'fenghe-garment'): string {
  return fileURLToPath(new URL(`../../electron/features/home/samples/${name}.xlsx`, import.meta.url));
}

/** All sheets of a sample as rows, to be changed at will. */
export async function sampleSheets(name: 'tiny' | 'fenghe-garment'): Promise<Map<string, Rows>> {
  const book = await readXlsx(new Uint8Array(readFileSync(samplePath(name))));
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows]));
}

/** The path of a new workbook with these sheets. `cells` may hold formulas, by sheet and "row,column" counted from 0. */
export async function aWorkbook(
  sheets: ReadonlyMap<string, Rows> | Readonly<Record<string, Rows>>,
  cells: Readonly<Record<string, ReadonlyMap<string, Partial<Cell>>>> = {},
): Promise<string> {
  const entries: [string, Rows][] = isMap(sheets) ? [...sheets] : Object.entries(sheets);
  const bytes = await writeXlsx({
    sheets: entries.map(([name, rows]) => {
      const own = cells[name];
      return own === undefined ? { name, rows } : { name, rows, cells: new Map(own) };
    }),
  });
  const path = join(newFolder(), '账套.xlsx');
  writeFileSync(path, bytes);
  return path;
}

function isMap(
  sheets: ReadonlyMap<string, Rows> | Readonly<Record<string, Rows>>,
): sheets is ReadonlyMap<string, Rows> {
  return sheets instanceof Map;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fangzhang-test-'));
}

/** tiny.xlsx with single cells changed: `{ '工人': { C2: '…' } }`. */
export async function tinyWith(
  changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
): Promise<string> {
  const sheets = await sampleSheets('tiny');
  for (const [sheet, cells] of Object.entries(changes)) {
    const rows = sheets.get(sheet) ?? [];
    sheets.set(sheet, rows);
    for (const [address, value] of Object.entries(cells)) put(rows, address, value);
  }
  return aWorkbook(sheets);
}

function put(rows: Rows, address: string, value: CellValue): void {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}
