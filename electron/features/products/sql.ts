// The SQL of products and operations.
import type {
  Operation,
  OperationDraft,
  OperationId,
  Product,
  ProductDraft,
  ProductId,
} from '../../../shared/features/products/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import { compareNo } from '../../../shared/values/natural.ts';
import type { ReadableDb, WritableDb } from '../../store/database.ts';

const productColumns = 'p.id, p.product_no AS productNo, p.name, p.unit, p.decimals';

export function allProducts(db: ReadableDb): (Product & { operations: number })[] {
  const rows = db.all<Product & { operations: number }>(
    `SELECT ${productColumns}, count(o.id) AS operations
     FROM products p LEFT JOIN operations o ON o.product_id = p.id
     GROUP BY p.id`,
  );
  return rows.sort((a, b) => compareNo(a.productNo, b.productNo));
}

export function productById(db: ReadableDb, id: ProductId): Product | undefined {
  return db.get<Product>(`SELECT ${productColumns} FROM products p WHERE p.id = :id`, { id });
}

export function productByNo(db: ReadableDb, productNo: string): Product | undefined {
  return db.get<Product>(`SELECT ${productColumns} FROM products p WHERE p.product_no = :productNo`, { productNo });
}

export function insertProduct(db: WritableDb, uid: Uid, product: ProductDraft): ProductId {
  const { id } = db.run(
    `INSERT INTO products (uid, product_no, name, unit, decimals)
     VALUES (:uid, :productNo, :name, :unit, :decimals)`,
    { uid, ...product },
  );
  return id as ProductId;
}

export function updateProduct(db: WritableDb, product: Product): boolean {
  const { changes } = db.run(
    `UPDATE products SET product_no = :productNo, name = :name, unit = :unit, decimals = :decimals WHERE id = :id`,
    { ...product },
  );
  return changes === 1;
}

export function deleteProduct(db: WritableDb, id: ProductId): void {
  db.run('DELETE FROM products WHERE id = :id', { id });
}

/** How the rows of a query with `operations o JOIN products p` name an operation. */
export const operationColumns = `o.id, o.product_id AS productId, p.product_no AS productNo, p.name AS productName, p.unit, p.decimals,
  o.operation_no AS operationNo, o.name, o.daily_quota AS dailyQuota, o.defect_material_paid AS defectMaterialPaid`;

export type OperationRow = Omit<Operation, 'defectMaterialPaid'> & { defectMaterialPaid: 0 | 1 };

export function operationOf<Row extends { defectMaterialPaid: 0 | 1 }>(
  row: Row,
): Omit<Row, 'defectMaterialPaid'> & { defectMaterialPaid: boolean } {
  return { ...row, defectMaterialPaid: row.defectMaterialPaid === 1 };
}

/** By product, then operation number, as people count. */
export function inOrder<Row extends { productNo: string; operationNo: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => compareNo(a.productNo, b.productNo) || compareNo(a.operationNo, b.operationNo));
}

export function allOperations(db: ReadableDb): Operation[] {
  const rows = db.all<OperationRow>(
    `SELECT ${operationColumns} FROM operations o JOIN products p ON p.id = o.product_id`,
  );
  return inOrder(rows.map(operationOf));
}

export function operationsOf(db: ReadableDb, productId: ProductId): Operation[] {
  const rows = db.all<OperationRow>(
    `SELECT ${operationColumns} FROM operations o JOIN products p ON p.id = o.product_id WHERE p.id = :productId`,
    { productId },
  );
  return inOrder(rows.map(operationOf));
}

export function operationById(db: ReadableDb, id: OperationId): Operation | undefined {
  const row = db.get<OperationRow>(
    `SELECT ${operationColumns} FROM operations o JOIN products p ON p.id = o.product_id WHERE o.id = :id`,
    { id },
  );
  return row && operationOf(row);
}

export function insertOperation(
  db: WritableDb,
  uid: Uid,
  operation: OperationDraft & { productId: ProductId },
): OperationId {
  const { id } = db.run(
    `INSERT INTO operations (uid, product_id, operation_no, name, daily_quota, defect_material_paid)
     VALUES (:uid, :productId, :operationNo, :name, :dailyQuota, :defectMaterialPaid)`,
    { uid, ...operation },
  );
  return id as OperationId;
}

export function updateOperation(db: WritableDb, operation: OperationDraft & { id: OperationId }): void {
  db.run(
    `UPDATE operations
     SET operation_no = :operationNo, name = :name, daily_quota = :dailyQuota, defect_material_paid = :defectMaterialPaid
     WHERE id = :id`,
    { ...operation },
  );
}

/** Its rates go with it; nothing else may refer to it. */
export function deleteOperation(db: WritableDb, id: OperationId): void {
  db.run('DELETE FROM piece_rates WHERE operation_id = :id', { id });
  db.run('DELETE FROM operations WHERE id = :id', { id });
}
