// A slip line as a reader sees it: what it is for, and 数量 × 单价 × 倍数 or its own formula.
import { lineFormula } from '../../../shared/features/payroll/explain.ts';
import type { PayOperationName } from '../../../shared/features/payroll/schema.ts';
import type { SlipLine } from '../../../shared/features/payroll/slip.ts';
import { dateText, monthText } from '../../../shared/values/dates.ts';
import { decimalText } from '../../../shared/values/decimal.ts';
import { rateText, yuanText } from '../../../shared/values/money.ts';
import { hoursText, minutes, quantityText } from '../../../shared/values/quantity.ts';
import { lineKindText } from '../../../shared/text/payroll.ts';

export interface LineView {
  readonly what: string;
  readonly quantity: string;
  readonly rate: string;
  /** "" for ×1. */
  readonly multiplier: string;
  /** For lines that are no plain product, or whose product needs a word. */
  readonly formula: string;
}

export type OperationNames = ReadonlyMap<number, PayOperationName>;

export function operationNames(operations: readonly PayOperationName[]): OperationNames {
  return new Map(operations.map((operation) => [operation.operationId, operation]));
}

export function lineView(line: SlipLine, names: OperationNames): LineView {
  const multiplier = line.multiplier === 100 ? '' : decimalText(line.multiplier, 2, 0);
  const view = { quantity: '', rate: '', multiplier, formula: '' };
  switch (line.kind) {
    case 'piece':
    case 'overtimePiece':
    case 'late':
    case 'lateOvertime':
      return { ...view, ...pieces(line, names) };
    case 'team':
    case 'reprice':
      return { ...view, ...pieces(line, names), formula: lineFormula(line) };
    case 'time':
    case 'overtimeTime':
      return { ...view, ...time(line), formula: lineFormula(line) };
    case 'item':
      // A fixed or typed sum explains nothing beyond its amount.
      return { ...view, what: line.name, formula: line.formula === yuanText(line.amount) ? '' : line.formula };
    case 'adjustment':
      return {
        ...view,
        what: `${line.amount < 0 ? '扣回' : '补发'}（${monthText(line.corrects)}）`,
        formula: line.reason,
      };
    case 'topUp':
      return { ...view, what: '最低工资补差', formula: lineFormula(line) };
  }
}

type OfPieces = Extract<SlipLine, { readonly operationId: unknown }>;

function pieces(line: OfPieces, names: OperationNames): Pick<LineView, 'what' | 'quantity' | 'rate'> {
  const name = names.get(line.operationId);
  const what = name === undefined ? '工序' : `${name.productName} · ${name.operationName}`;
  return {
    what: `${what}${markOf(line)}`,
    quantity: `${quantityText(line.quantity)} ${name?.unit ?? ''}`,
    rate: rateText(line.rate),
  };
}

function markOf(line: OfPieces): string {
  if (line.kind === 'piece') return line.overtime > 100 ? '（安排加班）' : '';
  const word = lineKindText[line.kind];
  return 'date' in line ? `（${word}，${dateText(line.date)}）` : `（${word}）`;
}

function time(line: Extract<SlipLine, { readonly unit: unknown }>): Pick<LineView, 'what' | 'quantity' | 'rate'> {
  const quantity =
    line.unit === 'minute' ? `${hoursText(minutes(line.quantity))} 小时` : `${decimalText(line.quantity * 5, 1, 0)} 天`;
  return { what: lineKindText[line.kind], quantity, rate: rateText(line.rate) };
}
