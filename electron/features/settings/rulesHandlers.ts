// What the calls about minimum wages and tax tables do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { MinimumWageDraft, MinimumWageId, TaxTable } from '../../../shared/features/settings/dated.ts';
import type { ruleTablesContract } from '../../../shared/features/settings/ruleTablesContract.ts';
import { taxedItemText } from '../../../shared/text/settings.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import {
  allMinimumWages,
  allTaxTables,
  deleteMinimumWage,
  deleteTaxTable,
  insertMinimumWage,
  putTaxTable,
  updateMinimumWage,
} from './rulesSql.ts';

type TaxTableKey = Pick<TaxTable, 'taxItem' | 'fromDate'>;

export const rulesHandlers: HandlersOf<typeof ruleTablesContract> = {
  'settings.listMinimumWages': ({ db }) => allMinimumWages(db),

  'settings.addMinimumWage': ({ db, newUid }, row) => {
    refuseTakenDate(db, row);
    return insertMinimumWage(db, newUid(), row);
  },

  'settings.changeMinimumWage': ({ db }, row) => {
    refuseTakenDate(db, row, row.id);
    if (!updateMinimumWage(db, row)) throw refuse('notFound', { what: `${row.district}的最低工资` });
    return null;
  },

  'settings.removeMinimumWage': ({ db }, { id }) => {
    const row = allMinimumWages(db).find((other) => other.id === id);
    if (row === undefined) throw refuse('notFound', { what: '这条最低工资' });
    deleteMinimumWage(db, id);
    return row;
  },

  'settings.listTaxTables': ({ db }) => allTaxTables(db),

  'settings.addTaxTable': ({ db }, table) => {
    if (find(db, table) !== undefined)
      throw refuse('taken', { what: `${taxedItemText[table.taxItem]}税表的起始日期`, value: table.fromDate });
    putTaxTable(db, table);
    return null;
  },

  'settings.changeTaxTable': ({ db }, table) => {
    refuseUnknown(db, table);
    putTaxTable(db, table);
    return null;
  },

  'settings.removeTaxTable': ({ db }, key) => {
    refuseUnknown(db, key);
    if (allTaxTables(db).filter(({ taxItem }) => taxItem === key.taxItem).length === 1)
      throw refuse('refused', { sentence: `${taxedItemText[key.taxItem]}只剩这一张税表，不能删除。可以修改它。` });
    deleteTaxTable(db, key.taxItem, key.fromDate);
    return null;
  },
};

function refuseTakenDate(db: ReadableDb, row: MinimumWageDraft, self?: MinimumWageId): void {
  const taken = allMinimumWages(db).some(
    ({ id, district, fromDate }) => district === row.district && fromDate === row.fromDate && id !== self,
  );
  if (taken) throw refuse('taken', { what: `${row.district}最低工资的起始日期`, value: row.fromDate });
}

function find(db: ReadableDb, key: TaxTableKey): TaxTable | undefined {
  return allTaxTables(db).find(({ taxItem, fromDate }) => taxItem === key.taxItem && fromDate === key.fromDate);
}

function refuseUnknown(db: ReadableDb, key: TaxTableKey): void {
  if (find(db, key) === undefined)
    throw refuse('notFound', { what: `${taxedItemText[key.taxItem]} ${key.fromDate} 起的税表` });
}
