// The SQL of materials and of the BOM.
import type {
  BomLine,
  BomLineDraft,
  BomLineId,
  Material,
  MaterialDraft,
  MaterialId,
} from '../../../shared/features/materials/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

export function allMaterials(db: ReadableDb): Material[] {
  return db.all<Material>(
    'SELECT id, material_no AS materialNo, name, unit, price FROM materials ORDER BY material_no',
  );
}

export function insertMaterial(db: WritableDb, uid: Uid, material: MaterialDraft): MaterialId {
  const { id } = db.run(
    'INSERT INTO materials (uid, material_no, name, unit, price) VALUES (:uid, :materialNo, :name, :unit, :price)',
    { uid, ...material },
  );
  return id as MaterialId;
}

export function updateMaterial(db: WritableDb, material: Material): boolean {
  const { changes } = db.run(
    'UPDATE materials SET material_no = :materialNo, name = :name, unit = :unit, price = :price WHERE id = :id',
    { ...material },
  );
  return changes === 1;
}

export function deleteMaterial(db: WritableDb, id: MaterialId): void {
  db.run('DELETE FROM materials WHERE id = :id', { id });
}

/** What still refers to a material, in Chinese; undefined when nothing does. */
export function useOfMaterial(db: ReadableDb, id: MaterialId): string | undefined {
  const use = db.get<{ by: string }>(
    `SELECT '用料定额' AS by FROM bom_lines WHERE material_id = :id
     UNION ALL SELECT '发料单' FROM dispatch_materials WHERE material_id = :id
     UNION ALL SELECT '发料单' FROM dispatch_line_bom WHERE material_id = :id
     UNION ALL SELECT '退料单' FROM material_return_lines WHERE material_id = :id
     UNION ALL SELECT '物料单据' FROM material_document_lines WHERE material_id = :id
     LIMIT 1`,
    { id },
  );
  return use?.by;
}

export function allBomLines(db: ReadableDb): BomLine[] {
  return db.all<BomLine>(
    `SELECT line.id, line.product_id AS productId, line.operation_id AS operationId, line.material_id AS materialId,
            per_piece AS perPiece, loss_allowance AS lossAllowance, product_no AS productNo, products.name AS productName,
            operation_no AS operationNo, operations.name AS operationName, material_no AS materialNo, materials.name AS materialName,
            materials.unit
     FROM bom_lines AS line
     JOIN products ON products.id = line.product_id
     JOIN materials ON materials.id = line.material_id
     LEFT JOIN operations ON operations.id = line.operation_id
     ORDER BY product_no, material_no`,
  );
}

/** Whether an operation is one of the product's. */
export function operationBelongs(db: ReadableDb, { productId, operationId }: BomLineDraft): boolean {
  if (operationId === null) return true;
  const found = db.get('SELECT 1 FROM operations WHERE id = :operationId AND product_id = :productId', {
    operationId,
    productId,
  });
  return found !== undefined;
}

export function insertBomLine(db: WritableDb, uid: Uid, line: BomLineDraft): BomLineId {
  const { id } = db.run(
    `INSERT INTO bom_lines (uid, product_id, operation_id, material_id, per_piece, loss_allowance)
     VALUES (:uid, :productId, :operationId, :materialId, :perPiece, :lossAllowance)`,
    { uid, ...line },
  );
  return id as BomLineId;
}

export function updateBomLine(db: WritableDb, line: BomLineDraft & { readonly id: BomLineId }): boolean {
  const { changes } = db.run(
    `UPDATE bom_lines
     SET product_id = :productId, operation_id = :operationId, material_id = :materialId, per_piece = :perPiece,
         loss_allowance = :lossAllowance
     WHERE id = :id`,
    { ...line },
  );
  return changes === 1;
}

export function deleteBomLine(db: WritableDb, id: BomLineId): void {
  db.run('DELETE FROM bom_lines WHERE id = :id', { id });
}
