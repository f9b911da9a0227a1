// Sheet 专项附加 of the book workbook: declared special deductions of a month.
import { moneyCell, monthCell } from '../../../shared/values/numberCells.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  inMonth,
  insertEach,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

const columns = {
  workerNo: required('工号', digitsCell(20)),
  month: required('月份', monthCell),
  amount: required('金额', moneyCell),
};

export const specialDeductionsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '专项附加',
  columns,
  key: ['workerNo', 'month'],
  references: [{ to: '工人', by: ['workerNo'] }],
  touches: (row) => [inMonth(row.month)],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, month, amount
         FROM special_deductions JOIN workers ON workers.id = worker_id ORDER BY worker_no, month`,
      ),
    ),
  insert: insertEach(`INSERT INTO special_deductions (worker_id, month, amount) VALUES (${workerId}, :month, :amount)`),
  update: updateBy(`UPDATE special_deductions SET amount = :amount WHERE worker_id = ${workerId} AND month = :month`),
};
