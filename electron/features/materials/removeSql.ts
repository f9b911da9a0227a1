// The SQL that takes documents of material and goods out again, and what keeps one in.
import type { CollectionId, DispatchId, MaterialReturnId } from '../../../shared/features/materials/documents.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

/** True while something came back on the dispatch, or it is settled. */
export function dispatchInUse(db: ReadableDb, dispatchId: DispatchId): boolean {
  const found = db.get(
    `SELECT 1 FROM collection_lines JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id WHERE dispatch_id = :dispatchId
     UNION ALL SELECT 1 FROM material_return_lines WHERE dispatch_id = :dispatchId
     UNION ALL SELECT 1 FROM settlements WHERE dispatch_id = :dispatchId
     UNION ALL SELECT 1 FROM reversed_settlements WHERE dispatch_id = :dispatchId
     UNION ALL SELECT 1 FROM material_document_lines WHERE :dispatchId IN (dispatch_id, to_dispatch_id)
     UNION ALL SELECT 1 FROM material_document_lines JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id
       WHERE dispatch_lines.dispatch_id = :dispatchId LIMIT 1`,
    { dispatchId },
  );
  return found !== undefined;
}

export function deleteDispatch(db: WritableDb, id: DispatchId): void {
  db.run('DELETE FROM dispatches WHERE id = :id', { id });
}

export interface RemovableCollection {
  readonly collectionNo: string;
  readonly date: WorkDate;
  readonly paid: 0 | 1;
}

export function collectionById(db: ReadableDb, id: CollectionId): RemovableCollection | undefined {
  return db.get(
    `SELECT collection_no AS collectionNo, date,
            EXISTS (SELECT 1 FROM collection_lines JOIN output_entries ON collection_line_id = collection_lines.id
                    WHERE collection_id = :id AND pay_slip_id IS NOT NULL) AS paid
     FROM collections WHERE id = :id`,
    { id },
  );
}

/** A settled dispatch that a collection belongs to. */
export function settledByCollection(
  db: ReadableDb,
  id: CollectionId,
): { dispatchNo: string; date: WorkDate } | undefined {
  return db.get(
    `SELECT dispatch_no AS dispatchNo, settlements.date
     FROM collection_lines
     JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id
     JOIN dispatches ON dispatches.id = dispatch_lines.dispatch_id
     JOIN settlements ON settlements.dispatch_id = dispatches.id
     WHERE collection_id = :id`,
    { id },
  );
}

/** With its output entries. */
export function deleteCollection(db: WritableDb, id: CollectionId): void {
  db.run(
    'DELETE FROM output_entries WHERE collection_line_id IN (SELECT id FROM collection_lines WHERE collection_id = :id)',
    { id },
  );
  db.run('DELETE FROM collections WHERE id = :id', { id });
}

export function returnById(db: ReadableDb, id: MaterialReturnId): { returnNo: string; date: WorkDate } | undefined {
  return db.get('SELECT return_no AS returnNo, date FROM material_returns WHERE id = :id', { id });
}

export function settledByReturn(
  db: ReadableDb,
  id: MaterialReturnId,
): { dispatchNo: string; date: WorkDate } | undefined {
  return db.get(
    `SELECT dispatch_no AS dispatchNo, settlements.date
     FROM material_return_lines AS line
     JOIN dispatches ON dispatches.id = line.dispatch_id
     JOIN settlements ON settlements.dispatch_id = dispatches.id
     WHERE line.return_id = :id`,
    { id },
  );
}

export function deleteReturn(db: WritableDb, id: MaterialReturnId): void {
  db.run('DELETE FROM material_returns WHERE id = :id', { id });
}

export function deleteSettlement(db: WritableDb, dispatchId: DispatchId): void {
  db.run('DELETE FROM settlements WHERE dispatch_id = :dispatchId', { dispatchId });
}
