// Checks that both sheets of output make.
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { AnyRow, BookView, Columns, SayFault } from '../../store/bookSheet.ts';

/** Output on a day without an engagement is an error that names the row (wage-rules §12.20). */
export function sayNotEngaged(workerNo: string, date: WorkDate, view: BookView, say: SayFault, field = 'date'): void {
  if (!view.has('工人', workerNo) || view.engagedOn(workerNo, date)) return;
  say(field, `工号 ${workerNo} 在 ${date} 没有用工关系，请改正日期，或在“用工关系”表里补上`);
}

/** No more decimals than the product takes. */
export function sayDecimals(
  row: AnyRow & { readonly productNo: string },
  quantities: readonly string[],
  columns: Columns,
  view: BookView,
  say: SayFault,
): void {
  const decimals = view.decimalsOf(row.productNo);
  if (decimals === undefined) return;
  for (const field of quantities) {
    const quantity = row[field];
    if (typeof quantity !== 'number' || quantity % 10 ** (3 - decimals) === 0) continue;
    const header = columns[field]?.header ?? '';
    say(
      field,
      decimals === 0
        ? `${header}应为整数，款号 ${row.productNo} 按整数计`
        : `${header}最多 ${String(decimals)} 位小数（款号 ${row.productNo}）`,
    );
  }
}
