// A worker's month beside the last one: the difference said with a word and an arrow, not by colour alone.
import type { MonthRow } from '../../../shared/features/payroll/schema.ts';
import type { Comparison } from '../../../shared/features/payroll/viewSchema.ts';
import { addFen, subtractFen, yuanText, zeroFen, type Fen } from '../../../shared/values/money.ts';

/** A row of the list with last month's net and what interim runs paid. */
export interface ComparedRow extends MonthRow {
  readonly earlierNet: Fen;
  /** null = no slip last month, or not known yet. */
  readonly before: Fen | null;
  /** This month, interim runs included, less the last one; null without a last month. */
  readonly difference: Fen | null;
}

export function comparedRows(rows: readonly MonthRow[], comparison: Comparison | undefined): readonly ComparedRow[] {
  const others = new Map(comparison?.rows.map((row) => [row.workerId, row]));
  return rows.map((row) => {
    const { before = null, earlierNet = zeroFen } = others.get(row.workerId) ?? {};
    const difference = before === null ? null : subtractFen(addFen(row.net, earlierNet), before);
    return { ...row, earlierNet, before, difference };
  });
}

export function differenceText({ before, difference }: Pick<ComparedRow, 'before' | 'difference'>): string {
  if (before === null || difference === null) return '上月没有';
  if (difference === 0) return '持平';
  return difference > 0 ? `多 ${yuanText(difference)} ↑` : `少 ${yuanText(subtractFen(zeroFen, difference))} ↓`;
}
