// Sheet 人员类别 of the book workbook; a category that the book's list does not have yet is added to it.
import { dateCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import {
  asParams,
  fromStore,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

const columns = {
  workerNo: required('工号', digitsCell(20)),
  category: required('类别', textCell(20)),
  fromDate: required('起始日期', dateCell),
  toDate: optional('终止日期', dateCell, null),
};

export const categoriesSheet: BookSheet<RowOf<typeof columns>> = {
  name: '人员类别',
  columns,
  key: ['workerNo', 'category', 'fromDate'],
  references: [{ to: '工人', by: ['workerNo'] }],
  check: (row, say) => {
    if (row.toDate !== null && row.toDate < row.fromDate) say('toDate', `终止日期早于起始日期 ${row.fromDate}`);
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, categories.name AS category, from_date AS fromDate, to_date AS toDate
         FROM worker_categories
           JOIN workers ON workers.id = worker_id
           JOIN categories ON categories.id = category_id
         ORDER BY worker_no, from_date, category`,
      ),
    ),
  insert: ({ db, newUid }, rows) => {
    for (const row of rows) {
      db.run(
        `INSERT INTO categories (name, position)
         SELECT :category, (SELECT coalesce(max(position), 0) + 1 FROM categories)
         WHERE NOT EXISTS (SELECT 1 FROM categories WHERE name = :category)`,
        { category: row.category },
      );
      db.run(
        `INSERT INTO worker_categories (uid, worker_id, category_id, from_date, to_date)
         VALUES (:uid, ${workerId}, (SELECT id FROM categories WHERE name = :category), :fromDate, :toDate)`,
        { uid: newUid(), ...asParams(row) },
      );
    }
  },
  update: updateBy(
    `UPDATE worker_categories SET to_date = :toDate
     WHERE worker_id = ${workerId} AND from_date = :fromDate
       AND category_id = (SELECT id FROM categories WHERE name = :category)`,
  ),
};
