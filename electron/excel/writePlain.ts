// Writes one plain sheet for another program to read: no merges, no title, text cells for numbers that are names.
import { writeXlsx, type CellValue as LibraryValue } from 'hucre';
import { CellDate, CellFault, type CellValue } from '../../shared/values/cells.ts';

export interface PlainSheet {
  readonly name: string;
  /** Undefined = the first row is already data. */
  readonly header: readonly string[] | undefined;
  /** Excel number format and width of each column: '@' for text, '0.00' for money. */
  readonly columns: readonly { readonly format: string; readonly width: number }[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function writePlain({ name, header, columns, rows }: PlainSheet): Promise<Uint8Array> {
  const body = rows.map((row) => row.map(libraryValue));
  return writeXlsx({
    sheets: [
      {
        name,
        rows: header === undefined ? body : [[...header], ...body],
        columns: columns.map(({ format, width }) => ({ width, style: { numFmt: format } })),
      },
    ],
    defaultFont: { name: '宋体', size: 11 },
  });
}

function libraryValue(value: CellValue): LibraryValue {
  if (value instanceof CellDate) return new Date(`${value.date}T00:00:00Z`);
  return value instanceof CellFault ? null : value;
}
