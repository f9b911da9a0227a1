// Sheet 产品 of the book workbook.
import { countCell } from '../../../shared/values/numberCells.ts';
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
  productNo: required('款号', digitsCell(20)),
  name: required('名称', textCell(60, 20)),
  unit: optional('单位', textCell(10), '件'),
  decimals: optional('小数位', countCell, 0),
};

export const productsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '产品',
  columns,
  key: ['productNo'],
  references: [],
  check: (row, say) => {
    if (row.decimals > 3) say('decimals', '小数位应为 0 到 3');
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all('SELECT product_no AS productNo, name, unit, decimals FROM products ORDER BY product_no'),
    ),
  insert: insertEach(
    'INSERT INTO products (uid, product_no, name, unit, decimals) VALUES (:uid, :productNo, :name, :unit, :decimals)',
  ),
  update: updateBy(
    'UPDATE products SET name = :name, unit = :unit, decimals = :decimals WHERE product_no = :productNo',
  ),
};
