// What the calls about engagement kinds do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { kindRuleContract } from '../../../shared/features/workers/kindRuleContract.ts';
import type { KindRule } from '../../../shared/features/workers/dated.ts';
import { engagementKinds } from '../../../shared/features/workers/schema.ts';
import { engagementKindText } from '../../../shared/text/workers.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { allKindRules, deleteKindRule, putKindRule } from './kindRuleSql.ts';

type Key = Pick<KindRule, 'kind' | 'fromDate'>;

export const kindRuleHandlers: HandlersOf<typeof kindRuleContract> = {
  'workers.listKindRules': ({ db }) =>
    allKindRules(db).sort((a, b) => engagementKinds.indexOf(a.kind) - engagementKinds.indexOf(b.kind)),

  'workers.addKindRule': ({ db }, rule) => {
    if (find(db, rule) !== undefined)
      throw refuse('taken', { what: `${engagementKindText[rule.kind]}的起始日期`, value: rule.fromDate });
    putKindRule(db, rule);
    return null;
  },

  'workers.changeKindRule': ({ db }, rule) => {
    refuseUnknown(db, rule);
    putKindRule(db, rule);
    return null;
  },

  'workers.removeKindRule': ({ db }, key) => {
    refuseUnknown(db, key);
    if (allKindRules(db).find(({ kind }) => kind === key.kind)?.fromDate === key.fromDate)
      throw refuse('refused', {
        sentence: `${engagementKindText[key.kind]}最早的一条规则不能删除，否则以前的工资没有规则可依。可以修改它。`,
      });
    deleteKindRule(db, key.kind, key.fromDate);
    return null;
  },
};

function find(db: ReadableDb, { kind, fromDate }: Key): KindRule | undefined {
  return allKindRules(db).find((rule) => rule.kind === kind && rule.fromDate === fromDate);
}

function refuseUnknown(db: ReadableDb, key: Key): void {
  if (find(db, key) === undefined)
    throw refuse('notFound', { what: `${engagementKindText[key.kind]} ${key.fromDate} 起的规则` });
}
