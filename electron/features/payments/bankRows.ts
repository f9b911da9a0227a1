// Who goes into a bank file with which cells: the open amounts of those who have an account.
import type { BankColumn, BankTemplate } from '../../../shared/features/payments/bankTemplate.ts';
import { openOf } from '../../../shared/features/payments/rules.ts';
import type { SlipId } from '../../../shared/features/payments/schema.ts';
import { bankFileTexts } from '../../../shared/text/payments.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { sumFen, yuanPlain, type Fen } from '../../../shared/values/money.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refused, refuseDraft } from './pay.ts';
import { slipsOf, type Slip } from './sql.ts';

export interface BankRows {
  /** Header and total line included where the layout wants them; every cell as the text of the file. */
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly amount: Fen;
  readonly leftOut: readonly string[];
}

/** All of the month when no slips are named. Refuses a draft, and text that would break the file. */
export function bankRows(
  db: ReadableDb,
  month: PayMonth,
  slipIds: readonly SlipId[] | undefined,
  template: BankTemplate,
): BankRows {
  refuseDraft(db, month);
  const chosen = slipIds === undefined ? undefined : new Set(slipIds);
  const open = slipsOf(db, month).filter((slip) => openOf(slip) > 0 && chosen?.has(slip.slipId) !== false);
  const paid = open.filter(({ bankAccount }) => bankAccount !== '');
  const { columns, header, totalLine } = template;
  const amount = sumFen(paid.map(openOf));
  const body = paid.map((slip, index) => columns.map((column) => cellText(column, template, slip, index + 1)));
  return {
    rows: [
      ...(header ? [columns.map(({ title }) => title)] : []),
      ...body,
      ...(totalLine ? [columns.map(({ field }, at) => totalText(field, at, amount, template))] : []),
    ],
    count: paid.length,
    amount,
    leftOut: open.filter(({ bankAccount }) => bankAccount === '').map((slip) => bankFileTexts.noAccount(slip)),
  };
}

function cellText(column: BankColumn, template: BankTemplate, slip: Slip, no: number): string {
  const text = fieldText(column, template, slip, no);
  const breaks = /[\r\n\t]/.test(text) || /^[=+\-@]/.test(text) || (template.separator === 'bar' && text.includes('|'));
  if (breaks) throw refused(bankFileTexts.wouldBreak(slip, column.title));
  return text;
}

function fieldText({ field, text }: BankColumn, template: BankTemplate, slip: Slip, no: number): string {
  switch (field) {
    case 'no':
      return String(no);
    case 'account':
      return slip.bankAccount;
    case 'amount':
      return amountText(openOf(slip), template.amount);
    case 'purpose':
      return template.purpose.replaceAll('{月份}', monthText(slip.month));
    case 'fixed':
      return text;
    case 'blank':
      return '';
    case 'name':
    case 'bankName':
    case 'workerNo':
    case 'idNumber':
    case 'phone':
      return slip[field];
  }
}

function totalText(field: BankColumn['field'], at: number, amount: Fen, template: BankTemplate): string {
  if (field === 'amount') return amountText(amount, template.amount);
  return at === 0 ? '合计' : '';
}

function amountText(amount: Fen, format: BankTemplate['amount']): string {
  if (format === 'fen') return String(amount);
  return format === 'yuan' ? yuanPlain(amount) : yuanPlain(amount).replace(/\.?0+$/, '');
}
