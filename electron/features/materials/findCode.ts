// From a six-character code to the document or worker it stands for.
import { refuse } from '../../../shared/contract/errors.ts';
import { readCode, type CodeKind } from '../../../shared/features/materials/codes.ts';
import type { FoundCode } from '../../../shared/features/materials/storeViews.ts';
import { documentRefusals } from '../../../shared/text/materials.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { kindName } from './reversalSql.ts';

const sources: Record<CodeKind, string> = {
  worker: `SELECT id AS workerId, '工人 ' || worker_no || ' ' || name AS what FROM workers WHERE id = :id`,
  dispatch: `SELECT worker_id AS workerId, '发料单 ' || dispatch_no AS what FROM dispatches WHERE id = :id`,
  collection: `SELECT worker_id AS workerId, '收货单 ' || collection_no AS what FROM collections WHERE id = :id`,
  return: `SELECT worker_id AS workerId, '退料单 ' || return_no AS what FROM material_returns WHERE id = :id`,
  settlement: `SELECT worker_id AS workerId, '发料单 ' || dispatch_no || ' 的结清' AS what
               FROM settlements JOIN dispatches ON dispatches.id = dispatch_id WHERE dispatch_id = :id`,
  document: `SELECT worker_id AS workerId, ${kindName} || ' ' || document_no AS what FROM material_documents WHERE id = :id`,
  reversal: `SELECT NULL AS workerId, '冲销单 ' || reversal_no AS what FROM reversals WHERE id = :id`,
};

export function foundByCode(db: ReadableDb, typed: string): FoundCode {
  const code = typed.normalize('NFKC').trim().toUpperCase();
  const read = readCode(code);
  if (read === undefined) throw refuse('refused', { sentence: documentRefusals.wrongCode(code) });
  const row = db.get<{ workerId: Id<'Worker'> | null; what: string }>(sources[read.kind], { id: read.id });
  if (row === undefined) throw refuse('refused', { sentence: documentRefusals.unknownCode(code) });
  return { ...read, ...row };
}
