// Ids of what a document sheet names by number; the sheet's checks have found all of it before.
import type { DispatchId, DispatchLineId } from '../../../shared/features/materials/documents.ts';
import type { MaterialId, Store } from '../../../shared/features/materials/schema.ts';
import { refuse } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import * as natural from '../../store/naturalKeys.ts';

export function workerIdOf(db: ReadableDb, workerNo: string): Id<'Worker'> {
  return idOf(db, natural.workerId, { workerNo }, `工人 ${workerNo}`);
}

export function operationIdOf(db: ReadableDb, productNo: string, operationNo: string): Id<'Operation'> {
  return idOf(db, natural.operationId, { productNo, operationNo }, `款号 ${productNo} 的工序 ${operationNo}`);
}

export function materialIdOf(db: ReadableDb, materialNo: string): MaterialId {
  return idOf(db, natural.materialId, { materialNo }, `物料 ${materialNo}`);
}

export function dispatchIdOf(db: ReadableDb, dispatchNo: string): DispatchId {
  return idOf(db, natural.dispatchId, { dispatchNo }, `发料单 ${dispatchNo}`);
}

export function dispatchLineIdOf(
  db: ReadableDb,
  line: { readonly dispatchNo: string; readonly productNo: string; readonly operationNo: string },
): DispatchLineId {
  const sql = `(SELECT id FROM dispatch_lines WHERE dispatch_id = ${natural.dispatchId} AND operation_id = ${natural.operationId})`;
  const { dispatchNo, productNo, operationNo } = line;
  return idOf(
    db,
    sql,
    { dispatchNo, productNo, operationNo },
    `发料单 ${dispatchNo} 里款号 ${productNo} 的工序 ${operationNo}`,
  );
}

/** null = the head store. */
export function storeIdOf(db: ReadableDb, siteNo: string | null): Store {
  return siteNo === null ? null : idOf(db, natural.siteId, { siteNo }, `场所 ${siteNo}`);
}

function idOf<Name extends string>(
  db: ReadableDb,
  sql: string,
  params: Record<string, string>,
  what: string,
): Id<Name> {
  const id = db.get<{ id: Id<Name> | null }>(`SELECT ${sql} AS id`, params)?.id;
  if (id === null || id === undefined) throw refuse('notFound', { what });
  return id;
}
