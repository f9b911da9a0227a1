// Dated rows: of several, the newest that had begun on a day is valid.
import type { WorkDate } from '../../values/dates.ts';
import type { Dated } from './input.ts';

export function newestOn<Row extends Dated>(rows: readonly Row[], date: WorkDate): Row | undefined {
  let newest: Row | undefined;
  for (const row of rows)
    if (row.fromDate <= date && (newest === undefined || row.fromDate > newest.fromDate)) newest = row;
  return newest;
}
