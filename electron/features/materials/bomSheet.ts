// Sheet 用料定额 of the book workbook.
import { percentCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { tenThousandth } from '../../../shared/values/quantity.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { materialId, operationId, productId } from '../../store/naturalKeys.ts';

const columns = {
  productNo: required('款号', digitsCell(20)),
  operationNo: optional('工序号', digitsCell(20), null),
  materialNo: required('物料编号', digitsCell(20)),
  perPiece: required('单件用量', quantityCell),
  lossAllowance: optional('损耗率(%)', percentCell, tenThousandth(0)),
};

export const bomSheet: BookSheet<RowOf<typeof columns>> = {
  name: '用料定额',
  columns,
  key: ['productNo', 'operationNo', 'materialNo'],
  references: [
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
    { to: '物料', by: ['materialNo'] },
  ],
  check: (row, say) => {
    if (row.perPiece === 0) say('perPiece', '单件用量应大于 0');
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT product_no AS productNo, operation_no AS operationNo, material_no AS materialNo, per_piece AS perPiece,
                loss_allowance AS lossAllowance
         FROM bom_lines
           JOIN products ON products.id = bom_lines.product_id
           JOIN materials ON materials.id = material_id
           LEFT JOIN operations ON operations.id = operation_id
         ORDER BY product_no, operation_no, material_no`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO bom_lines (uid, product_id, operation_id, material_id, per_piece, loss_allowance)
     VALUES (:uid, ${productId}, ${operationId}, ${materialId}, :perPiece, :lossAllowance)`,
  ),
  update: updateBy(
    `UPDATE bom_lines SET per_piece = :perPiece, loss_allowance = :lossAllowance
     WHERE product_id = ${productId} AND operation_id IS ${operationId} AND material_id = ${materialId}`,
  ),
};
