// What a spreadsheet cell holds, and what it means for a column to read one: a value, or a fault that says what would be right.

/** A real date cell: 'YYYY-MM-DD', or '' when the number behind it is no day. */
export class CellDate {
  readonly date: string;

  constructor(date: string) {
    this.date = date;
  }
}

/** A cell that cannot be read at all: a formula without a stored value, or an Excel error such as #N/A. */
export class CellFault {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

export type CellValue = string | number | boolean | null | CellDate | CellFault;
/** What the store keeps of a field. */
export type StoredValue = string | number | null;

/** Why a cell does not fit and what would: a Chinese sentence without its full stop. */
export class Fault {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** How a field looks in a workbook and in the store; empty cells and NULL are the column's business. */
export interface CellType<Value> {
  read(cell: Exclude<CellValue, null>): Value | Fault;
  write(value: Value): CellValue;
  fromStore(stored: string | number): Value;
  readonly look: CellLook;
}

/** How a column is formatted in a workbook: text cells keep leading zeros, numbers show so many decimals. */
export interface CellLook {
  readonly format: string;
  readonly width: number;
}

export const textLook: CellLook = { format: '@', width: 14 };

/** What the cell says as text, as the user sees it: for messages, and for columns that take text. */
export function cellText(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof CellDate ? cell.date : '';
}

/** Excel keeps and shows 15 digits: 23.400000000000002 is 23.4. */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const short = String(Number(value.toPrecision(15)));
  return /e/i.test(short) && Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : short;
}

export function isEmptyCell(cell: CellValue | undefined): cell is null | undefined {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Column letters and row: (1, 'A') is the first cell; `column` counts from 0, `row` from 1. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row);
}
