// Writes plain table sheets: a header row that stays in view, text cells for numbers that are names, one record a row.
import { writeXlsx, type CellValue as LibraryValue, type WriteSheet } from 'hucre';
import { CellDate, CellFault, type CellLook, type CellValue } from '../../shared/values/cells.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly required: boolean; readonly look: CellLook }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Text stays text whatever it begins with: nothing here is ever written as a formula. */
export function writeTables(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: tables.map(sheetOf), defaultFont: { name: '宋体', size: 11 } });
}

function sheetOf({ name, columns, rows }: Table): WriteSheet {
  const header = columns.map((column) => column.header);
  return {
    name,
    rows: [header, ...rows.map((row) => row.map(libraryValue))],
    columns: columns.map(({ look }) => ({ width: look.width, style: { numFmt: look.format } })),
    cells: new Map(
      columns.map(({ required }, at) => [
        `0,${at}`,
        {
          style: {
            numFmt: '@',
            font: { bold: true, color: { rgb: required ? 'B42318' : '1F2937' } },
            fill: headerFill,
          },
        },
      ]),
    ),
    freezePane: { rows: 1 },
  };
}

const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EAF2EE' } } as const;

function libraryValue(value: CellValue): LibraryValue {
  if (value instanceof CellDate) return new Date(`${value.date}T00:00:00Z`);
  return value instanceof CellFault ? null : value;
}
