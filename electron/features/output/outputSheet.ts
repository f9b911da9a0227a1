// Sheet 产量 of the book workbook: entries of the workshop; those born of a 收货单 stand on that sheet.
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { milli } from '../../../shared/values/quantity.ts';
import { digitsCell, textCell, yesNoCell } from '../../../shared/values/textCells.ts';
import { asParams, fromStore, onDay, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { operationId, workerId } from '../../store/naturalKeys.ts';
import type { ReadableDb } from '../../store/database.ts';
import { uidColumn } from '../../store/uidColumn.ts';
import { sayDecimals, sayNotEngaged } from './sheetChecks.ts';

const none = milli(0);

const columns = {
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  qualified: required('合格', quantityCell),
  rework: optional('返工', quantityCell, none),
  defectWorker: optional('工废', quantityCell, none),
  defectMaterial: optional('料废', quantityCell, none),
  arranged: optional('安排加班', yesNoCell, false),
  note: optional('备注', textCell(200), ''),
  uid: uidColumn,
};
type Row = RowOf<typeof columns>;

const fields = `work_date = :date, worker_id = ${workerId}, operation_id = ${operationId}, qualified = :qualified,
  rework = :rework, defect_worker = :defectWorker, defect_material = :defectMaterial, arranged = :arranged, note = :note`;

export const outputSheet: BookSheet<Row> = {
  name: '产量',
  columns,
  key: [],
  span: 'date',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
  ],
  check: (row, say, view) => {
    sayNotEngaged(row.workerNo, row.date, view, say);
    sayDecimals(row, ['qualified', 'rework', 'defectWorker', 'defectMaterial'], columns, view, say);
    return row;
  },
  touches: (row, before) => [onDay(row.date), onDay((before ?? row).date)],
  rows: (db, span) =>
    fromStore(
      columns,
      db.all(
        `SELECT work_date AS date, worker_no AS workerNo, product_no AS productNo, operation_no AS operationNo, qualified, rework,
                defect_worker AS defectWorker, defect_material AS defectMaterial, arranged, output_entries.note, output_entries.uid
         FROM output_entries
           JOIN workers ON workers.id = worker_id
           JOIN operations ON operations.id = operation_id
           JOIN products ON products.id = product_id
         WHERE collection_line_id IS NULL
           ${span === undefined ? '' : 'AND (work_date BETWEEN :from AND :to OR output_entries.uid IN (SELECT value FROM json_each(:uids)))'}
         ORDER BY work_date, worker_no, output_entries.id`,
        span === undefined ? {} : { from: span.from, to: span.to, uids: JSON.stringify(span.uids) },
      ),
    ),
  insert: ({ db, newUid }, rows) => {
    const idOf = idsOf(db);
    const sql = `INSERT INTO output_entries
       (uid, work_date, worker_id, operation_id, qualified, rework, defect_worker, defect_material, arranged, note)
       VALUES (:uid, :date, :workerId, :operationId, :qualified, :rework, :defectWorker, :defectMaterial, :arranged, :note)`;
    for (const row of rows) db.run(sql, { ...row, ...idOf(row), uid: row.uid ?? newUid() });
  },
  update: ({ db }, row) => {
    db.run(`UPDATE output_entries SET ${fields} WHERE uid = :uid AND collection_line_id IS NULL`, asParams(row));
  },
};

/** Many rows, few workers and operations: their ids are looked up once. */
function idsOf(db: ReadableDb): (row: Row) => { workerId: number | null; operationId: number | null } {
  const workers = new Map(
    db.all<{ no: string; id: number }>('SELECT worker_no AS no, id FROM workers').map(({ no, id }) => [no, id]),
  );
  const operations = new Map(
    db
      .all<{ product: string; no: string; id: number }>(
        `SELECT product_no AS product, operation_no AS no, operations.id
         FROM operations JOIN products ON products.id = product_id`,
      )
      .map(({ product, no, id }) => [`${product}\n${no}`, id]),
  );
  return ({ workerNo, productNo, operationNo }) => ({
    workerId: workers.get(workerNo) ?? null,
    operationId: operations.get(`${productNo}\n${operationNo}`) ?? null,
  });
}
