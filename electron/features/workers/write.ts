// What a new book starts with: the usual categories and the meaning of each engagement kind (wage-rules §8); all editable.
import type { KindRule } from '../../../shared/features/workers/dated.ts';
import { workDate } from '../../../shared/values/dates.ts';
import type { WritableDb } from '../../store/database.ts';
import { insertCategory } from './categorySql.ts';
import { putKindRule } from './kindRuleSql.ts';

const categories = ['脱贫人口', '监测对象', '低保', '特困', '残疾', '易地搬迁', '返乡农民工', '退役军人', '其他'];

const kindRules: readonly Omit<KindRule, 'fromDate' | 'source'>[] = [
  { kind: 'labor_contract', minimumWage: 'month', overtime: true, damagesRule: 'twentyPercent', taxItem: 'wages' },
  { kind: 'part_time', minimumWage: 'hour', overtime: false, damagesRule: 'twentyPercent', taxItem: 'wages' },
  { kind: 'overage_agreement', minimumWage: 'month', overtime: true, damagesRule: 'twentyPercent', taxItem: 'wages' },
  { kind: 'service_agreement', minimumWage: 'none', overtime: false, damagesRule: 'agreement', taxItem: 'service' },
  { kind: 'home_contract', minimumWage: 'none', overtime: false, damagesRule: 'agreement', taxItem: 'service' },
];

/** Older than any book, so that every month has a rule. */
const start = workDate('2000-01-01');

export function seedWorkers(db: WritableDb): void {
  for (const name of categories) insertCategory(db, name);
  for (const rule of kindRules) putKindRule(db, { ...rule, fromDate: start, source: '预置，请按当地规定核对' });
}
