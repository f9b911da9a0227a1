// What the calls about documents of material and goods do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { documentContract } from '../../../shared/features/materials/documentContract.ts';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import { documentRefusals } from '../../../shared/text/materials.ts';
import { monthOf, type WorkDate } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refuseLockedDate } from '../../store/locks.ts';
import { dispatchDetail, dispatchRows, proposedMaterials } from './dispatchViews.ts';
import { dispatchState, type DispatchState } from './ledgerSql.ts';
import { refuseKept, refuseReversed } from './kept.ts';
import { collectionsOf, returnsOf, settlementsOf } from './listSql.ts';
import { nextNumbers } from './numbersSql.ts';
import {
  collectionById,
  deleteCollection,
  deleteDispatch,
  deleteReturn,
  deleteSettlement,
  dispatchInUse,
  returnById,
  settledByCollection,
  settledByReturn,
} from './removeSql.ts';
import { insertCollection, insertDispatch, insertReturn, insertSettlement, previewSettlement } from './write.ts';

export const documentHandlers: HandlersOf<typeof documentContract> = {
  'materials.listDispatches': ({ db, today }, { month }) => dispatchRows(db, month, today),
  'materials.getDispatch': ({ db, today }, { id }) => dispatchDetail(db, id, today),
  'materials.nextNumbers': ({ db, today }) => nextNumbers(db, monthOf(today)),
  'materials.propose': ({ db }, { lines }) => proposedMaterials(db, lines),
  'materials.addDispatch': ({ db, newUid }, dispatch) => insertDispatch(db, newUid, dispatch),

  'materials.removeDispatch': ({ db }, { id }) => {
    const { dispatchNo, date } = known(db, id);
    refuseKept(db, 'dispatch', id, `发料单 ${dispatchNo}`, date);
    if (dispatchInUse(db, id)) throw refuse('refused', { sentence: documentRefusals.dispatchInUse(dispatchNo) });
    deleteDispatch(db, id);
    return { dispatchNo };
  },

  'materials.listCollections': ({ db }, { month }) => collectionsOf(db, month),
  'materials.addCollection': ({ db, newUid }, collection) => insertCollection(db, newUid, collection),

  'materials.removeCollection': ({ db }, { id }) => {
    const collection = collectionById(db, id);
    if (collection === undefined) throw refuse('notFound', { what: '这张收货单' });
    const { collectionNo, date, paid } = collection;
    refuseReversed(db, 'collection', id, `收货单 ${collectionNo}`);
    refuseLockedDate(db, date);
    if (paid === 1) throw refuse('refused', { sentence: documentRefusals.entryPaid(collectionNo) });
    refuseSettled(settledByCollection(db, id));
    deleteCollection(db, id);
    return { collectionNo };
  },

  'materials.listReturns': ({ db }, { month }) => returnsOf(db, month),
  'materials.addReturn': ({ db, newUid }, given) => insertReturn(db, newUid, given),

  'materials.removeReturn': ({ db }, { id }) => {
    const given = returnById(db, id);
    if (given === undefined) throw refuse('notFound', { what: '这张退料单' });
    refuseKept(db, 'return', id, `退料单 ${given.returnNo}`, given.date);
    refuseSettled(settledByReturn(db, id));
    deleteReturn(db, id);
    return { returnNo: given.returnNo };
  },

  'materials.listSettlements': ({ db }, { month }) => settlementsOf(db, month),
  'materials.previewSettlement': ({ db }, settlement) => {
    known(db, settlement.dispatchId);
    const { short, materials } = previewSettlement(db, settlement);
    return { short, materials: [...materials] };
  },

  'materials.settle': ({ db, newUid }, settlement) => {
    const { dispatchNo } = known(db, settlement.dispatchId);
    const unpriced = previewSettlement(db, settlement).materials.find(
      ({ priced, overLoss }) => overLoss > 0 && !priced,
    );
    if (settlement.overLoss === 'charge' && unpriced !== undefined)
      throw refuse('refused', { sentence: documentRefusals.noPrice(unpriced.name) });
    insertSettlement(db, newUid, settlement);
    return { dispatchNo };
  },

  'materials.removeSettlement': ({ db }, { dispatchId }) => {
    const { dispatchNo, settledOn } = known(db, dispatchId);
    if (settledOn === null) throw refuse('notFound', { what: `发料单 ${dispatchNo} 的结清` });
    refuseLockedDate(db, settledOn);
    deleteSettlement(db, dispatchId);
    return { dispatchNo };
  },
};

function known(db: ReadableDb, id: DispatchId): DispatchState {
  const dispatch = dispatchState(db, id);
  if (dispatch === undefined) throw refuse('notFound', { what: '这张发料单' });
  return dispatch;
}

function refuseSettled(settled: { readonly dispatchNo: string; readonly date: WorkDate } | undefined): void {
  if (settled !== undefined)
    throw refuse('refused', { sentence: documentRefusals.settled(settled.dispatchNo, settled.date) });
}
