// Sheet 家庭成员 of the book workbook: who helps a home worker.
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
import { workerId } from '../../store/naturalKeys.ts';

const columns = {
  workerNo: required('工号', digitsCell(20)),
  name: required('姓名', textCell(40)),
  relation: optional('关系', textCell(20), ''),
  phone: optional('联系电话', digitsCell(30), ''),
};

export const helpersSheet: BookSheet<RowOf<typeof columns>> = {
  name: '家庭成员',
  columns,
  key: ['workerNo', 'name'],
  references: [{ to: '工人', by: ['workerNo'] }],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, household_helpers.name, relation, household_helpers.phone
         FROM household_helpers JOIN workers ON workers.id = worker_id ORDER BY worker_no, household_helpers.id`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO household_helpers (uid, worker_id, name, relation, phone)
     VALUES (:uid, ${workerId}, :name, :relation, :phone)`,
  ),
  update: updateBy(
    `UPDATE household_helpers SET relation = :relation, phone = :phone WHERE worker_id = ${workerId} AND name = :name`,
  ),
};
