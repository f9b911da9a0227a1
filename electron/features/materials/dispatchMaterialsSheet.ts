// Sheet 发料物料 of the book workbook: what material went out with a 发料单.
import { quantityCell } from '../../../shared/values/numberCells.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import { fromStore, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchIdOf, materialIdOf } from './documentIds.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { insertDispatchMaterial } from './documentSql.ts';

const columns = {
  dispatchNo: required('单号', digitsCell(30)),
  materialNo: required('物料编号', digitsCell(20)),
  quantity: required('数量', quantityCell),
};

export const dispatchMaterialsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '发料物料',
  columns,
  key: ['dispatchNo', 'materialNo'],
  references: [{ to: '物料', by: ['materialNo'] }],
  check: (row, say, view) => {
    if (row.quantity === 0) say('quantity', '数量应大于 0');
    if (!view.hasDocument('发料单', row.dispatchNo))
      say('dispatchNo', `找不到单号“${row.dispatchNo}”，请先写在“发料单”表里，或改正单号`);
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT dispatch_no AS dispatchNo, material_no AS materialNo, quantity
         FROM dispatch_materials JOIN dispatches ON dispatches.id = dispatch_id JOIN materials ON materials.id = material_id
         WHERE ${standingNow('dispatch', 'dispatch_id')}
         ORDER BY dispatch_no, material_no`,
      ),
    ),
  alreadyThere: (db, { dispatchNo }) => isReversed(db, 'dispatch', dispatchNo),
  insert: ({ db }, rows) => {
    for (const { dispatchNo, materialNo, quantity } of rows)
      insertDispatchMaterial(db, dispatchIdOf(db, dispatchNo), { materialId: materialIdOf(db, materialNo), quantity });
  },
};
