// A run in the address: "2026-10" is the month's last run, "2026-10.01-15" its interim run over those days.
import { periodSchema, type Period } from '../../../shared/features/payroll/schema.ts';

export function pathOf({ month, part }: Period, workerId?: number): string {
  const days = part === null ? '' : `.${part.fromDate.slice(8)}-${part.toDate.slice(8)}`;
  return `/payroll/${month}${days}${workerId === undefined ? '' : `/${String(workerId)}`}`;
}

/** Undefined for anything else. */
export function periodOf(text: string): Period | undefined {
  const found = /^(\d{4}-\d{2})(?:\.(\d{2})-(\d{2}))?$/.exec(text);
  const [, month = '', from, to] = found ?? [];
  const part =
    from === undefined || to === undefined ? null : { fromDate: `${month}-${from}`, toDate: `${month}-${to}` };
  const read = periodSchema.safeParse({ month, part });
  return read.success ? read.data : undefined;
}
