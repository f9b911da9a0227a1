// What the calls about piece rates do. A rate that priced frozen wages stays as it is; a newer row is added instead.
import { refuse, type RefusedError } from '../../../shared/contract/errors.ts';
import type { ListedRate, ratesContract } from '../../../shared/features/products/rateContract.ts';
import type { OperationId, PieceRateId, RateDraft } from '../../../shared/features/products/schema.ts';
import { addMonths, dateText, firstDay, payMonth } from '../../../shared/values/dates.ts';
import type { CommandContext, HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { theOperation } from './handlers.ts';
import { lockedText } from './lockedText.ts';
import {
  deleteRate,
  insertRate,
  lockedUse,
  pricedOperations,
  rateById,
  ratesOf,
  sameRate,
  unpricedOperations,
  updateRate,
  workerExists,
} from './rateSql.ts';

export const ratesHandlers: HandlersOf<typeof ratesContract> = {
  'products.prices': ({ db }, { productId, date }) => pricedOperations(db, productId, date),

  'products.rates': ({ db }, { operationId }) => ratesOf(db, operationId),

  'products.addRate': addRate,

  'products.changeRate': ({ db }, { id, draft }) => {
    const before = theRate(db, id);
    checkDraft(db, draft, id);
    refuseUsed(before);
    keepingLockedPrices(db, [before.operationId, draft.operationId], () => {
      updateRate(db, id, draft);
    });
    return theRate(db, id);
  },

  'products.removeRate': ({ db }, { id }) => {
    const rate = theRate(db, id);
    refuseUsed(rate);
    keepingLockedPrices(db, [rate.operationId], () => {
      deleteRate(db, id);
    });
    return rate;
  },

  'products.unpriced': ({ db }) => unpricedOperations(db),

  'products.price': (context, { prices }) =>
    prices.map((price) => addRate(context, { ...price, grade: null, workerId: null, tierMode: 'none', tiers: [] })),
};

function addRate({ db, newUid }: CommandContext, draft: RateDraft): ListedRate {
  checkDraft(db, draft);
  const id = keepingLockedPrices(db, [draft.operationId], () => insertRate(db, newUid(), draft));
  return theRate(db, id);
}

function theRate(db: ReadableDb, id: PieceRateId): ListedRate {
  const rate = rateById(db, id);
  if (rate === undefined) throw refuse('notFound', { what: '这条工价' });
  return rate;
}

function checkDraft(db: ReadableDb, draft: RateDraft, self?: PieceRateId): void {
  const operation = theOperation(db, draft.operationId);
  if (draft.workerId !== null && !workerExists(db, draft.workerId)) throw refuse('notFound', { what: '这名工人' });
  const other = sameRate(db, draft);
  if (other === undefined || other === self) return;
  const sentence = `工序 ${operation.productNo}-${operation.operationNo} 从${dateText(draft.fromDate)}起已有同样适用的工价，请直接修改那一条，或换一个起始日期。`;
  throw refuse('refused', { sentence });
}

function refuseUsed(rate: ListedRate): void {
  if (rate.lockedMonth !== null) throw frozen(rate.lockedMonth);
}

/** Carries out a change of rates and refuses it, with its transaction, when frozen output would be priced by another row. */
function keepingLockedPrices<Result>(db: ReadableDb, operations: readonly OperationId[], change: () => Result): Result {
  const before = operations.map((operation) => lockedUse(db, operation));
  const result = change();
  const after = operations.map((operation) => lockedUse(db, operation));
  if (JSON.stringify(before) === JSON.stringify(after)) return result;
  throw frozen(
    after
      .flat()
      .map(({ month }) => month)
      .toSorted()
      .at(-1) ?? '',
  );
}

function frozen(month: string): RefusedError {
  const next = dateText(firstDay(addMonths(payMonth(month), 1)));
  const sentence = `${lockedText(month)}已封存，用的就是这一段的工价，不能再动。请新增一条从${next}或以后起的工价；确实要改封存的工资，请先由老板解封。`;
  return refuse('refused', { sentence });
}
