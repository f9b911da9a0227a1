// Words of the wage pages.
import type { PayState, Period } from '../../../shared/features/payroll/schema.ts';
import { monthText, type WorkDate } from '../../../shared/values/dates.ts';

export const payStateText: Record<PayState, string> = { draft: '草稿', locked: '已封存', paid: '已发放' };

/** "10月1日至15日", for an interim run inside its month. */
export function partText({ fromDate, toDate }: NonNullable<Period['part']>): string {
  return `${dayText(fromDate)}至${dayText(toDate).replace(/^\d+月/, '')}`;
}

/** Heads papers and files: "2026年10月", or "2026年10月1日至15日". */
export function runName({ month, part }: Period): string {
  return part === null ? monthText(month) : `${month.slice(0, 4)}年${partText(part)}`;
}

function dayText(date: WorkDate): string {
  return `${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;
}
