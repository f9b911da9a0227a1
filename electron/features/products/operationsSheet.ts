// Sheet 工序 of the book workbook.
import { quantityCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell, yesNoCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { operationId, productId } from '../../store/naturalKeys.ts';

const columns = {
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  name: required('工序名称', textCell(60, 20)),
  dailyQuota: optional('日定额', quantityCell, null),
  defectMaterialPaid: optional('料废计酬', yesNoCell, true),
};

export const operationsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '工序',
  columns,
  key: ['productNo', 'operationNo'],
  references: [{ to: '产品', by: ['productNo'] }],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT product_no AS productNo, operation_no AS operationNo, operations.name, daily_quota AS dailyQuota,
                defect_material_paid AS defectMaterialPaid
         FROM operations JOIN products ON products.id = product_id
         ORDER BY product_no, length(operation_no), operation_no`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO operations (uid, product_id, operation_no, name, daily_quota, defect_material_paid)
     VALUES (:uid, ${productId}, :operationNo, :name, :dailyQuota, :defectMaterialPaid)`,
  ),
  update: updateBy(
    `UPDATE operations SET name = :name, daily_quota = :dailyQuota, defect_material_paid = :defectMaterialPaid
     WHERE id = ${operationId}`,
  ),
};
