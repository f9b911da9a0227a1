// Sheet 住处 of the book workbook: where a home worker is found on a round.
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, updateBy, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

const columns = {
  workerNo: required('工号', digitsCell(20)),
  township: optional('乡镇', textCell(30), ''),
  village: optional('村', textCell(30), ''),
  directions: optional('怎么走', textCell(100, 30), ''),
};
type Row = RowOf<typeof columns>;

export const homesSheet: BookSheet<Row> = {
  name: '住处',
  columns,
  key: ['workerNo'],
  references: [{ to: '工人', by: ['workerNo'] }],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, township, village, directions
         FROM worker_homes JOIN workers ON workers.id = worker_id ORDER BY worker_no`,
      ),
    ),
  insert: ({ db }, rows) => {
    for (const row of rows)
      db.run(
        `INSERT INTO worker_homes (worker_id, township, village, directions)
         VALUES (${workerId}, :township, :village, :directions)`,
        { ...row },
      );
  },
  update: updateBy(
    `UPDATE worker_homes SET township = :township, village = :village, directions = :directions WHERE worker_id = ${workerId}`,
  ),
};
