// The dated minimum wage of a district (wage-rules §6, §12.10).
import type { WorkDate } from '../../values/dates.ts';
import { newestOn } from './dated.ts';
import type { MinimumWage } from './input.ts';

/** undefined = nobody has entered the district's figure for that day. */
export function minimumWageOn(
  rows: readonly MinimumWage[],
  date: WorkDate,
): (district: string) => MinimumWage | undefined {
  const byDistrict = Map.groupBy(rows, ({ district }) => district);
  return (district) => newestOn(byDistrict.get(district) ?? [], date);
}
