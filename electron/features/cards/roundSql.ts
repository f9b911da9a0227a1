// The SQL of the round: everybody it may lead to, and how much material the goods still out take.
import type { DispatchLineId } from '../../../shared/features/materials/documents.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';

export interface RoundPerson {
  readonly workerId: Id<'Worker'>;
  readonly workerNo: string;
  readonly name: string;
  readonly phone: string;
  readonly livingAddress: string;
}

/** By worker number. */
export function roundPersons(db: ReadableDb): RoundPerson[] {
  return db.all(
    `SELECT id AS workerId, worker_no AS workerNo, name, phone, living_address AS livingAddress FROM workers ORDER BY worker_no`,
  );
}

export interface LineBom {
  readonly lineId: DispatchLineId;
  readonly materialNo: string;
  readonly name: string;
  readonly unit: string;
  readonly perPiece: Milli;
}

/** As it stood on the dispatches not settled. */
export function openLineBom(db: ReadableDb): LineBom[] {
  return db.all(
    `SELECT line.id AS lineId, material_no AS materialNo, materials.name, materials.unit, per_piece AS perPiece
     FROM dispatch_lines AS line
     JOIN dispatch_line_bom AS bom ON bom.dispatch_line_id = line.id
     JOIN materials ON materials.id = bom.material_id
     WHERE line.dispatch_id IN (SELECT id FROM open_dispatches)
     ORDER BY material_no`,
  );
}
