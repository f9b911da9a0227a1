// What the calls about output entries do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { outputContract } from '../../../shared/features/output/contract.ts';
import { outputFault } from '../../../shared/features/output/rules.ts';
import type { OutputDraft, OutputEntry, OutputEntryId } from '../../../shared/features/output/schema.ts';
import { lateAfterCloseText } from '../../../shared/text/output.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import type { HandlersOf, Operator } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refuseUnengaged } from '../../store/engaged.ts';
import { isClosed, isLocked } from '../../store/locks.ts';
import { deleteEntry, entryById, insertEntry, listEntries, sumEntries, updateEntry } from './sql.ts';
import { dayOf, measureOf } from './sqlParts.ts';

export const outputHandlers: HandlersOf<typeof outputContract> = {
  'output.list': ({ db, operator }, filter) => ({
    entries: listEntries(db, filter).map((entry) => shownTo(operator, entry)),
    ...sumEntries(db, filter),
  }),

  'output.day': ({ db }, { date }) => dayOf(db, date),

  'output.record': ({ db, newUid, operator }, { late, ...draft }) => {
    check(db, draft, late);
    return shownTo(operator, theEntry(db, insertEntry(db, newUid(), draft)));
  },

  'output.change': ({ db, operator }, { id, draft: { late, ...draft } }) => {
    refuseFrozen(theEntry(db, id));
    check(db, draft, late);
    updateEntry(db, id, draft);
    return shownTo(operator, theEntry(db, id));
  },

  'output.remove': ({ db, operator }, { id }) => {
    const entry = theEntry(db, id);
    refuseFrozen(entry);
    deleteEntry(db, id);
    return shownTo(operator, entry);
  },
};

function theEntry(db: ReadableDb, id: OutputEntryId): OutputEntry {
  const entry = entryById(db, id);
  if (entry === undefined) throw refuse('notFound', { what: '这条产量' });
  return entry;
}

function check(db: ReadableDb, draft: OutputDraft, late: boolean): void {
  const product = measureOf(db, draft.operationId);
  if (product === undefined) throw refuse('notFound', { what: '这道工序' });
  const sentence = outputFault(product, draft);
  if (sentence !== undefined) throw refuse('refused', { sentence });
  if (!late && isLocked(db, monthOf(draft.workDate))) throw refuse('late', { month: monthOf(draft.workDate) });
  // After the close late output needs a reason (wage-rules §12.21).
  if (draft.note === '' && isClosed(db, monthOf(draft.workDate)))
    throw refuse('refused', { sentence: lateAfterCloseText(monthOf(draft.workDate)) });
  refuseUnengaged(db, draft.workerId, draft.workDate);
}

function refuseFrozen(entry: OutputEntry): void {
  if (entry.locked) throw refuse('locked', { what: '这条产量的工资' });
  if (entry.collectionNo === null) return;
  const sentence = `这条产量来自收货单 ${entry.collectionNo}，不能在这里改动。请到“发料收货”里改那张收货单。`;
  throw refuse('refused', { sentence });
}

/** A clerk's reply carries no money. */
export function shownTo<Row extends { rate: OutputEntry['rate'] }>(operator: Operator, row: Row): Row {
  return operator.role === 'clerk' ? { ...row, rate: null } : row;
}
