// A period in which the engagement changes is split by date, each part under its own rules (wage-rules §8, §12.19).
import { addDays, firstDay, type WorkDate } from '../../values/dates.ts';
import type { TaxItem } from '../workers/schema.ts';
import type { KindRule, PayEngagement, WorkerMonth } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import type { Block } from './slip.ts';

export interface PayBlock {
  readonly index: number;
  readonly engagement: PayEngagement;
  readonly rule: KindRule;
  readonly taxItem: TaxItem;
  readonly from: WorkDate;
  readonly to: WorkDate;
  /** The engagement ended before the month: only goods that came back late and typed values belong here. */
  readonly ended: boolean;
}

/** The month's parts by date; one part that is `ended` when no engagement touches the month but an earlier one is known. */
export function blocksOf(worker: WorkerMonth, month: MonthRules): readonly PayBlock[] {
  const first = firstDay(month.month);
  const touching = worker.engagements.filter(
    ({ fromDate, toDate }) => fromDate <= month.lastDay && (toDate ?? first) >= first,
  );
  if (touching.length > 0)
    return touching
      .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
      .map((engagement, index) => blockOf(engagement, index, false, month));
  const last = worker.engagements.findLast(({ fromDate }) => fromDate <= month.lastDay);
  return last === undefined ? [] : [blockOf(last, 0, true, month)];
}

function blockOf(engagement: PayEngagement, index: number, ended: boolean, month: MonthRules): PayBlock {
  const first = firstDay(month.month);
  const { fromDate, toDate } = engagement;
  const from = fromDate > first ? fromDate : first;
  const to = !ended && toDate !== null && toDate < month.lastDay ? toDate : month.lastDay;
  const rule = month.kindRule(engagement.kind, to);
  return { index, engagement, rule, taxItem: engagement.taxItem ?? rule.taxItem, from, to, ended };
}

/** The part a day lies in. */
export function blockOn(blocks: readonly PayBlock[], date: WorkDate): PayBlock | undefined {
  return blocks.find(({ from, to, ended }) => !ended && from <= date && date <= to);
}

/** Goods collected after the end belong to the last engagement before (material-rules §6.7). */
export function blockBefore(blocks: readonly PayBlock[], date: WorkDate): PayBlock | undefined {
  return blocks.findLast(({ from }) => from <= date);
}

/** Is there an engagement on every day of the month? */
export function coversMonth(blocks: readonly PayBlock[], month: MonthRules): boolean {
  let expected = firstDay(month.month);
  for (const { from, to, ended } of blocks) {
    if (ended || from > expected) return false;
    expected = addDays(to, 1);
  }
  return expected > month.lastDay;
}

/** wage-rules §12.20 */
export function overlapOf(blocks: readonly PayBlock[]): readonly [PayBlock, PayBlock] | undefined {
  for (const block of blocks) {
    const next = blocks[block.index + 1];
    if (next !== undefined && next.from <= block.to) return [block, next];
  }
  return undefined;
}

export function printedBlock({ engagement, from, to, taxItem }: PayBlock): Block {
  return { engagementId: engagement.id, kind: engagement.kind, fromDate: from, toDate: to, taxItem };
}

/** Tax item of an engagement in a month it touches, for counting months employed (wage-rules §12.17). */
export function isTaxedAsWages(engagement: PayEngagement, lastOfMonth: WorkDate, month: MonthRules): boolean {
  const day = engagement.toDate !== null && engagement.toDate < lastOfMonth ? engagement.toDate : lastOfMonth;
  return (engagement.taxItem ?? month.kindRule(engagement.kind, day).taxItem) === 'wages';
}
