// Which rules an engagement kind brings along, on a date (wage-rules §8: the table is data, dated).
import type { WorkDate } from '../../values/dates.ts';
import { newestOn } from './dated.ts';
import type { KindRule, PayEngagement } from './input.ts';

type Kind = PayEngagement['kind'];

/** A kind without a row promises nothing and withholds nothing. */
export function kindRuleOn(rows: readonly KindRule[]): (kind: Kind, date: WorkDate) => KindRule {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return (kind, date) =>
    newestOn(byKind.get(kind) ?? [], date) ?? {
      kind,
      fromDate: date,
      minimumWage: 'none',
      overtime: false,
      damagesRule: 'agreement',
      taxItem: 'none',
    };
}
