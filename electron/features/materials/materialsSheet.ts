// Sheet 物料 of the book workbook.
import { rateCell } from '../../../shared/values/numberCells.ts';
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

const columns = {
  materialNo: required('物料编号', digitsCell(20)),
  name: required('名称', textCell(60, 20)),
  unit: required('单位', textCell(10)),
  price: optional('超损单价', rateCell, null),
};

export const materialsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '物料',
  columns,
  key: ['materialNo'],
  references: [],
  rows: (db) =>
    fromStore(
      columns,
      db.all('SELECT material_no AS materialNo, name, unit, price FROM materials ORDER BY material_no'),
    ),
  insert: insertEach(
    'INSERT INTO materials (uid, material_no, name, unit, price) VALUES (:uid, :materialNo, :name, :unit, :price)',
  ),
  update: updateBy('UPDATE materials SET name = :name, unit = :unit, price = :price WHERE material_no = :materialNo'),
};
