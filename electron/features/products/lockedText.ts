// How a locked month is named in a sentence.
import { monthText, payMonth } from '../../../shared/values/dates.ts';

/** "2026年10月的工资" */
export function lockedText(month: string): string {
  return `${monthText(payMonth(month))}的工资`;
}
