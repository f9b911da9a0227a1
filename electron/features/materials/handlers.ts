// What the calls about materials and the BOM do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { materialsContract } from '../../../shared/features/materials/contract.ts';
import type {
  BomLine,
  BomLineDraft,
  BomLineId,
  MaterialDraft,
  MaterialId,
} from '../../../shared/features/materials/schema.ts';
import { bomRefusals } from '../../../shared/text/materials.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { materialReport } from './report.ts';
import {
  allBomLines,
  allMaterials,
  deleteBomLine,
  deleteMaterial,
  insertBomLine,
  insertMaterial,
  operationBelongs,
  updateBomLine,
  updateMaterial,
  useOfMaterial,
} from './sql.ts';

export const materialsHandlers: HandlersOf<typeof materialsContract> = {
  'materials.list': ({ db }) => allMaterials(db),

  'materials.add': ({ db, newUid }, material) => {
    refuseTakenNumber(db, material);
    return insertMaterial(db, newUid(), material);
  },

  'materials.change': ({ db }, material) => {
    refuseTakenNumber(db, material, material.id);
    if (!updateMaterial(db, material)) throw refuse('notFound', { what: `物料 ${material.materialNo}` });
    return null;
  },

  'materials.remove': ({ db }, { id }) => {
    const material = allMaterials(db).find((other) => other.id === id);
    if (material === undefined) throw refuse('notFound', { what: '这种物料' });
    const by = useOfMaterial(db, id);
    if (by !== undefined) throw refuse('inUse', { what: `物料“${material.name}”`, by });
    deleteMaterial(db, id);
    return material;
  },

  'materials.listBom': ({ db }) => allBomLines(db),

  'materials.addBom': ({ db, newUid }, line) => {
    refuseUnfitLine(db, line);
    return bomLine(db, insertBomLine(db, newUid(), line));
  },

  'materials.changeBom': ({ db }, line) => {
    refuseUnfitLine(db, line, line.id);
    if (!updateBomLine(db, line)) throw refuse('notFound', { what: '这条用料定额' });
    return bomLine(db, line.id);
  },

  'materials.removeBom': ({ db }, { id }) => {
    const line = bomLine(db, id);
    deleteBomLine(db, id);
    return line;
  },

  'materials.json': ({ db }, { asOf }) => materialReport(db, asOf),
};

function bomLine(db: ReadableDb, id: BomLineId): BomLine {
  const line = allBomLines(db).find((other) => other.id === id);
  if (line === undefined) throw refuse('notFound', { what: '这条用料定额' });
  return line;
}

function refuseTakenNumber(db: ReadableDb, material: MaterialDraft, self?: MaterialId): void {
  const taken = allMaterials(db).some((other) => other.materialNo === material.materialNo && other.id !== self);
  if (taken) throw refuse('taken', { what: '物料编号', value: material.materialNo });
}

/** A material of a product stands on named operations or on none, not on both: it would be counted twice. */
function refuseUnfitLine(db: ReadableDb, line: BomLineDraft, self?: BomLineId): void {
  if (!operationBelongs(db, line)) throw refuse('notFound', { what: '这个产品的这道工序' });
  const same = allBomLines(db).find(
    (other) =>
      other.id !== self &&
      other.productId === line.productId &&
      other.materialId === line.materialId &&
      (other.operationId === line.operationId || other.operationId === null || line.operationId === null),
  );
  if (same === undefined) return;
  throw refuse('refused', { sentence: bomRefusals.twice(same.productNo, same.materialName, same.operationNo) });
}
