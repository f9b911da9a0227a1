// A bank file as bytes: a workbook, or text with its separator and encoding.
import type { BankTemplate } from '../../../shared/features/payments/bankTemplate.ts';
import type { CellValue } from '../../../shared/values/cells.ts';
import { encodeGb18030 } from './gb18030.ts';

type Rows = readonly (readonly string[])[];

const separatorOf: Record<BankTemplate['separator'], string> = { comma: ',', tab: '\t', bar: '|' };
const longNumbers: ReadonlySet<string> = new Set(['account', 'idNumber']);

export async function bankFileBytes(template: BankTemplate, rows: Rows): Promise<Uint8Array> {
  return template.file === 'xlsx' ? workbook(template, rows) : encoded(template, lines(template, rows));
}

/** Windows line ends, also after the last line; quotes only where the separator is the comma. */
function lines({ separator, columns, markNumbers, header }: BankTemplate, rows: Rows): string {
  const line = (row: readonly string[], isHeader: boolean): string =>
    row
      .map((cell, at) =>
        markNumbers && !isHeader && cell !== '' && longNumbers.has(columns[at]?.field ?? '') ? `\t${cell}` : cell,
      )
      .map((cell) => (separator === 'comma' && /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(separatorOf[separator]);
  return rows.map((row, index) => `${line(row, header && index === 0)}\r\n`).join('');
}

function encoded({ encoding }: BankTemplate, text: string): Uint8Array {
  return encoding === 'utf8' ? new TextEncoder().encode(`\uFEFF${text}`) : encodeGb18030(text);
}

async function workbook({ columns, amount, header }: BankTemplate, rows: Rows): Promise<Uint8Array> {
  const { writePlain } = await import('../../excel/writePlain.ts');
  const formats = { yuan: '0.00', shortYuan: '0.##', fen: '0' } as const;
  const asNumber = (cell: string, at: number): CellValue => {
    const field = columns[at]?.field;
    if (cell === '') return null;
    return (field === 'amount' || field === 'no') && /^[\d.]+$/.test(cell) ? Number(cell) : cell;
  };
  return writePlain({
    name: '代发',
    header: header ? rows[0] : undefined,
    columns: columns.map(({ field }) => ({
      format: field === 'amount' ? formats[amount] : field === 'no' ? '0' : '@',
      width: longNumbers.has(field) ? 24 : 14,
    })),
    rows: rows.slice(header ? 1 : 0).map((row) => row.map(asNumber)),
  });
}
