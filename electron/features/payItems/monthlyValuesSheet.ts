// Sheet 每月录入 of the book workbook: values typed for a worker and a month.
import { moneyCell, monthCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  inMonth,
  insertEach,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { payItemId, workerId } from '../../store/naturalKeys.ts';

const columns = {
  month: required('月份', monthCell),
  workerNo: required('工号', digitsCell(20)),
  item: required('项目', textCell(20)),
  amount: required('金额', moneyCell),
};

export const monthlyValuesSheet: BookSheet<RowOf<typeof columns>> = {
  name: '每月录入',
  columns,
  key: ['month', 'workerNo', 'item'],
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '工资项目', by: ['item'] },
  ],
  touches: (row) => [inMonth(row.month)],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT month, worker_no AS workerNo, pay_items.name AS item, monthly_values.amount
         FROM monthly_values JOIN workers ON workers.id = worker_id JOIN pay_items ON pay_items.id = pay_item_id
         ORDER BY month, worker_no, pay_items.position, item`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO monthly_values (month, worker_id, pay_item_id, amount) VALUES (:month, ${workerId}, ${payItemId}, :amount)`,
  ),
  update: updateBy(
    `UPDATE monthly_values SET amount = :amount WHERE month = :month AND worker_id = ${workerId} AND pay_item_id = ${payItemId}`,
  ),
};
