// What the calls about pay items do.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type { payItemsContract } from '../../../shared/features/payItems/contract.ts';
import { formulaFault, payItemFault, userOfName } from '../../../shared/features/payItems/rules.ts';
import type { PayItem, PayItemDraft, PayItemId } from '../../../shared/features/payItems/schema.ts';
import { payItemRefusals } from '../../../shared/text/payItems.ts';
import { monthText } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { isLocked, refuseLockedMonth } from '../../store/locks.ts';
import {
  allPayItems,
  deletePayItem,
  deleteValue,
  insertPayItem,
  newestMonthOf,
  peopleOf,
  personById,
  putValue,
  setPosition,
  updatePayItem,
  valuesOf,
} from './sql.ts';

export const payItemsHandlers: HandlersOf<typeof payItemsContract> = {
  'payItems.list': ({ db }) => allPayItems(db),

  'payItems.checkFormula': ({ db }, { formula, self }) => {
    const items = allPayItems(db);
    const name = items.find(({ id }) => id === self)?.name ?? '';
    return (
      formulaFault(
        name,
        formula,
        items.filter(({ id }) => id !== self),
      ) ?? null
    );
  },

  'payItems.add': ({ db, newUid }, item) => {
    refuseUnfit(db, item);
    return insertPayItem(db, newUid(), tidied(item));
  },

  'payItems.change': ({ db }, item) => {
    const before = known(db, item.id);
    if (before.name !== item.name) refuseUsedName(db, before.name);
    refuseUnfit(db, item, item.id);
    updatePayItem(db, { ...tidied(item), id: item.id });
    return null;
  },

  'payItems.reorder': ({ db }, { ids }) => {
    const items = allPayItems(db);
    const isWhole = new Set(ids).size === items.length && items.every(({ id }) => ids.includes(id));
    if (!isWhole || ids.length !== items.length) throw refused(payItemRefusals.orderIncomplete);
    ids.forEach((id, index) => {
      setPosition(db, id, index + 1);
    });
    return null;
  },

  'payItems.remove': ({ db }, { id }) => {
    const item = known(db, id);
    refuseUsedName(db, item.name);
    const month = newestMonthOf(db, id);
    if (month !== undefined)
      throw refuse('inUse', { what: `工资项目“${item.name}”`, by: `${monthText(month)}的每月录入` });
    deletePayItem(db, id);
    return item;
  },

  'payItems.listValues': ({ db }, { month }) => {
    const values = Map.groupBy(valuesOf(db, month), ({ workerId }) => workerId);
    const workers = peopleOf(db, month).map((person) => ({
      ...person,
      values: (values.get(person.workerId) ?? []).map(({ payItemId, amount }) => ({ payItemId, amount })),
    }));
    return { locked: isLocked(db, month), workers };
  },

  'payItems.setValue': ({ db }, { month, workerId, payItemId, amount }) => {
    const item = known(db, payItemId);
    const person = personById(db, workerId);
    if (person === undefined) throw refuse('notFound', { what: '这名工人' });
    if (item.source !== 'typed') throw refused(payItemRefusals.notTyped(item.name));
    refuseLockedMonth(db, month);
    if (amount === null || amount === 0) deleteValue(db, { month, workerId, payItemId });
    else putValue(db, { month, workerId, payItemId, amount });
    return { worker: `${person.workerNo} ${person.name}`, item: item.name };
  },
};

/** Only what its kind and source use is kept. */
function tidied({ name, kind, source, amount, formula, counts, taxable, court }: PayItemDraft): PayItemDraft {
  return {
    ...{ name, kind, source, counts, taxable },
    amount: source === 'fixed' ? amount : null,
    formula: source === 'formula' ? formula : null,
    court: kind === 'deduction' && court,
  };
}

function known(db: ReadableDb, id: PayItemId): PayItem {
  const item = allPayItems(db).find((other) => other.id === id);
  if (item === undefined) throw refuse('notFound', { what: '这个工资项目' });
  return item;
}

function refuseUnfit(db: ReadableDb, item: PayItemDraft, self?: PayItemId): void {
  const others = allPayItems(db).filter(({ id }) => id !== self);
  if (others.some(({ name }) => name === item.name)) throw refuse('taken', { what: '工资项目', value: item.name });
  const fault = payItemFault(item, others);
  if (fault !== undefined) throw refused(fault);
}

function refuseUsedName(db: ReadableDb, name: string): void {
  const by = userOfName(name, allPayItems(db));
  if (by !== undefined) throw refused(payItemRefusals.usedInFormula(name, by));
}

function refused(sentence: string): RefusedError {
  return refuse('refused', { sentence });
}
