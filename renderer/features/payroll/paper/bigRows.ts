// The rows of a big-type slip, and how high each stands on paper.
import type { Deduction, Slip } from '../../../../shared/features/payroll/slip.ts';
import { deductionKindText } from '../../../../shared/text/payroll.ts';
import { yuanText } from '../../../../shared/values/money.ts';
import { lineView, type OperationNames } from '../lineView.ts';

export interface BigRow {
  readonly what: string;
  /** "1,200 件 × 0.35", or how a figure comes about. */
  readonly how: string;
  /** With its sign. */
  readonly amount: string;
}

export function bigRows(slip: Slip, names: OperationNames): readonly BigRow[] {
  return [
    ...slip.lines.map((line) => {
      const { what, quantity, rate, multiplier, formula } = lineView(line, names);
      const product = [quantity, rate, multiplier].filter((part) => part !== '').join(' × ');
      return { what, how: formula === '' ? product : formula, amount: yuanText(line.amount) };
    }),
    ...slip.deductions.filter(({ taken }) => taken !== 0).map(deductionRow),
  ];
}

function deductionRow({ kind, name, taken, why }: Deduction): BigRow {
  return { what: `扣 ${name === '' ? deductionKindText[kind] : name}`, how: why, amount: `−${yuanText(taken)}` };
}

/** On A5, 148 mm wide; what is wider holds more. */
const wordsPerLine = 31;
const wordWidth = 3.9;

/** Millimetres on paper of a width: a line of words, and as many smaller ones as the explanation takes. */
export function heightOf({ how }: BigRow, paperWidth: number): number {
  const words = wordsPerLine + Math.floor((paperWidth - 148) / wordWidth);
  return 9 + 5.5 * Math.ceil(lengthOf(how) / words);
}

/** In Chinese characters; digits and letters are about half as wide. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((length, character) => length + (/[ -~×÷]/.test(character) ? 0.6 : 1), 0);
}
