// Sheet 考勤 of the book workbook: one row a worker and day.
import { dateCell, hoursCell } from '../../../shared/values/numberCells.ts';
import { minutes } from '../../../shared/values/quantity.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import { fromStore, onDay, optional, required, updateBy, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

const wholeDay = 24 * 60;

const columns = {
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  minutes: required('出勤工时', hoursCell),
  arrangedMinutes: optional('安排加班工时', hoursCell, minutes(0)),
};

export const attendanceSheet: BookSheet<RowOf<typeof columns>> = {
  name: '考勤',
  columns,
  key: ['date', 'workerNo'],
  span: 'date',
  references: [{ to: '工人', by: ['workerNo'] }],
  check: (row, say, view) => {
    if (row.minutes + row.arrangedMinutes > wholeDay) say('minutes', '出勤工时加安排加班工时超过 24 小时，请核对');
    if (view.has('工人', row.workerNo) && !view.engagedOn(row.workerNo, row.date))
      say('date', `工号 ${row.workerNo} 在 ${row.date} 没有用工关系，请改正日期，或在“用工关系”表里补上`);
    return row;
  },
  touches: (row) => [onDay(row.date)],
  rows: (db, span) =>
    fromStore(
      columns,
      db.all(
        `SELECT work_date AS date, worker_no AS workerNo, minutes, arranged_minutes AS arrangedMinutes
         FROM attendance JOIN workers ON workers.id = worker_id
         ${span === undefined ? '' : 'WHERE work_date BETWEEN :from AND :to'}
         ORDER BY work_date, worker_no`,
        span === undefined ? {} : { from: span.from, to: span.to },
      ),
    ),
  insert: ({ db, newUid }, rows) => {
    const sql = `INSERT INTO attendance (uid, work_date, worker_id, minutes, arranged_minutes)
                 VALUES (:uid, :date, ${workerId}, :minutes, :arrangedMinutes)`;
    for (const row of rows) db.run(sql, { uid: newUid(), ...row });
  },
  update: updateBy(
    `UPDATE attendance SET minutes = :minutes, arranged_minutes = :arrangedMinutes
     WHERE work_date = :date AND worker_id = ${workerId}`,
  ),
};
