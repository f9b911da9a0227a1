// Sheet 设备 of the book workbook.
import { moneyCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { siteId } from '../../store/naturalKeys.ts';

const columns = {
  equipmentNo: required('设备编号', digitsCell(20)),
  name: required('名称', textCell(60, 20)),
  value: optional('价值', moneyCell, null),
  funding: optional('资金来源', textCell(60, 20), ''),
  siteNo: optional('场所编号', digitsCell(20), null),
};

export const equipmentSheet: BookSheet<RowOf<typeof columns>> = {
  name: '设备',
  columns,
  key: ['equipmentNo'],
  references: [{ to: '场所', by: ['siteNo'] }],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT equipment_no AS equipmentNo, equipment.name, value, funding, site_no AS siteNo
         FROM equipment LEFT JOIN sites ON sites.id = site_id ORDER BY equipment_no`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO equipment (uid, equipment_no, name, value, funding, site_id)
     VALUES (:uid, :equipmentNo, :name, :value, :funding, ${siteId})`,
  ),
  update: updateBy(
    `UPDATE equipment SET name = :name, value = :value, funding = :funding, site_id = ${siteId}
     WHERE equipment_no = :equipmentNo`,
  ),
};
