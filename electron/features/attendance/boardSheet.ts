// Sheet 食宿 of the book workbook: nights lodged and meals taken, one row a worker and day.
import { countCell, dateCell } from '../../../shared/values/numberCells.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import { fromStore, onDay, optional, required, updateBy, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

const columns = {
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  nights: optional('住宿', countCell, 0),
  meals: optional('用餐', countCell, 0),
};

export const boardSheet: BookSheet<RowOf<typeof columns>> = {
  name: '食宿',
  columns,
  key: ['date', 'workerNo'],
  span: 'date',
  references: [{ to: '工人', by: ['workerNo'] }],
  check: (row, say, view) => {
    if (row.nights > 1) say('nights', '一天最多住 1 晚');
    if (row.meals > 5) say('meals', '一天最多 5 餐');
    if (row.nights + row.meals === 0) say('meals', '住宿和用餐至少填一项');
    if (view.has('工人', row.workerNo) && !view.engagedOn(row.workerNo, row.date))
      say('date', `工号 ${row.workerNo} 在 ${row.date} 没有用工关系，请改正日期，或在“用工关系”表里补上`);
    return row;
  },
  touches: (row) => [onDay(row.date)],
  rows: (db, span) =>
    fromStore(
      columns,
      db.all(
        `SELECT work_date AS date, worker_no AS workerNo, nights, meals
         FROM board_marks JOIN workers ON workers.id = worker_id
         ${span === undefined ? '' : 'WHERE work_date BETWEEN :from AND :to'}
         ORDER BY work_date, worker_no`,
        span === undefined ? {} : { from: span.from, to: span.to },
      ),
    ),
  insert: ({ db }, rows) => {
    const sql = `INSERT INTO board_marks (work_date, worker_id, nights, meals)
                 VALUES (:date, ${workerId}, :nights, :meals)`;
    for (const row of rows) db.run(sql, { ...row });
  },
  update: updateBy(
    `UPDATE board_marks SET nights = :nights, meals = :meals WHERE work_date = :date AND worker_id = ${workerId}`,
  ),
};
