// What a person earned in a month, all its runs together, and what she still has to pay back.
import type { CardPay } from '../../../shared/features/cards/schema.ts';
import type { WageSheetRow } from '../../../shared/features/payroll/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { sumFen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { runSheetsOf } from '../payroll/read.ts';
import { openAdvances } from './paySql.ts';

const earned = ['piecePay', 'timePay', 'overtimeExtra', 'itemPay', 'topUp', 'adjustments', 'gross', 'net'] as const;
const kept = ['socialInsurance', 'tax', 'damages', 'itemDeductions', 'advances'] as const;

export function payOf(db: ReadableDb, workerId: Id<'Worker'>, month: PayMonth): CardPay {
  const sheets = runSheetsOf(db, month);
  const rows = sheets.flatMap((sheet) => sheet.rows.filter((row) => row.workerId === workerId));
  return {
    month,
    state: sheets.at(-1)?.state ?? 'draft',
    slip: rows.length === 0 ? null : { ...sumsOf(rows), kept: sumFen(kept.map((field) => sumOf(rows, field))) },
    advances: openAdvances(db, workerId),
  };
}

type Slip = NonNullable<CardPay['slip']>;

function sumsOf(rows: readonly WageSheetRow[]): Omit<Slip, 'kept'> {
  return Object.fromEntries(earned.map((field) => [field, sumOf(rows, field)])) as Omit<Slip, 'kept'>;
}

function sumOf(rows: readonly WageSheetRow[], field: (typeof earned)[number] | (typeof kept)[number]) {
  return sumFen(rows.map((row) => row[field]));
}
