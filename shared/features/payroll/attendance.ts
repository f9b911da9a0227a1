// Attendance of a worker's month by block: minutes, half days, arranged minutes by multiplier (wage-rules §12.6, §12.10, §12.28).
import { minutes, type Minutes } from '../../values/quantity.ts';
import { blockOn, type PayBlock } from './blocks.ts';
import { overtimeMultiplier } from './dayKind.ts';
import type { AttendanceDay } from './input.ts';
import type { MonthRules } from './monthRules.ts';

export interface BlockAttendance {
  /** Is attendance kept for her or where she works? Then no row means not there. */
  readonly kept: boolean;
  /** Ordinary minutes with those of paid absence; for kinds without overtime the arranged ones are ordinary, too. */
  readonly attended: Minutes;
  readonly halfDays: number;
  /** Arranged minutes by multiplier (150, 200, 300), ascending; only for kinds with overtime. */
  readonly arranged: readonly { readonly multiplier: number; readonly minutes: Minutes }[];
}

export interface Attendance {
  /** Has this worker any row this month? */
  readonly kept: boolean;
  readonly byBlock: readonly BlockAttendance[];
  /** Days without an engagement. */
  readonly outside: readonly AttendanceDay[];
}

export function attendanceOf(
  days: readonly AttendanceDay[],
  blocks: readonly PayBlock[],
  month: MonthRules,
): Attendance {
  const byBlock = Map.groupBy(days, ({ date }) => blockOn(blocks, date));
  return {
    kept: days.length > 0,
    byBlock: blocks.map((block) => ({
      kept: days.length > 0 || month.attendanceKept(block.engagement.siteId),
      ...ofBlock(byBlock.get(block) ?? [], block, month),
    })),
    outside: byBlock.get(undefined) ?? [],
  };
}

function ofBlock(days: readonly AttendanceDay[], block: PayBlock, month: MonthRules): Omit<BlockAttendance, 'kept'> {
  let attended = 0;
  let halfDays = 0;
  const arranged = new Map<number, number>();
  for (const day of days) {
    const present = day.minutes + (day.paidAbsence ?? 0);
    const ordinary = block.rule.overtime ? present : present + day.arrangedMinutes;
    attended += ordinary;
    halfDays += halfDaysOf(ordinary);
    if (!block.rule.overtime || day.arrangedMinutes === 0) continue;
    const multiplier = overtimeMultiplier(month.dayKind(day.date));
    arranged.set(multiplier, (arranged.get(multiplier) ?? 0) + day.arrangedMinutes);
  }
  return {
    attended: minutes(attended),
    halfDays,
    arranged: [...arranged]
      .sort(([a], [b]) => a - b)
      .map(([multiplier, count]) => ({ multiplier, minutes: minutes(count) })),
  };
}

/** More than 4 hours is a day, up to 4 half a day (wage-rules §12.6). */
function halfDaysOf(time: number): number {
  return time > 4 * 60 ? 2 : time > 0 ? 1 : 0;
}
