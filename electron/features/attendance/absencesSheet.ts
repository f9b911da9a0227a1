// Sheet 缺勤 of the book workbook: one row a worker and day; empty hours are a whole day.
import { longestDay, wholeDay } from '../../../shared/features/attendance/cellText.ts';
import { dateCell, hoursCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  onDay,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

const columns = {
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  kind: required('类别', textCell(20)),
  minutes: optional('工时', hoursCell, wholeDay),
};

const kindId = '(SELECT id FROM absence_kinds WHERE name = :kind)';

export const absencesSheet: BookSheet<RowOf<typeof columns>> = {
  name: '缺勤',
  columns,
  key: ['date', 'workerNo'],
  span: 'date',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '缺勤类别', by: ['kind'] },
  ],
  check: (row, say, view) => {
    if (row.minutes === 0) say('minutes', '应大于 0；整天请留空');
    if (row.minutes > longestDay) say('minutes', '超过 24 小时，请核对');
    if (view.has('工人', row.workerNo) && !view.engagedOn(row.workerNo, row.date))
      say('date', `工号 ${row.workerNo} 在 ${row.date} 没有用工关系，请改正日期，或在“用工关系”表里补上`);
    return row;
  },
  touches: (row) => [onDay(row.date)],
  rows: (db, span) =>
    fromStore(
      columns,
      db.all(
        `SELECT work_date AS date, worker_no AS workerNo, kinds.name AS kind, minutes
         FROM absences JOIN workers ON workers.id = worker_id
           JOIN absence_kinds AS kinds ON kinds.id = absence_kind_id
         ${span === undefined ? '' : 'WHERE work_date BETWEEN :from AND :to'}
         ORDER BY work_date, worker_no`,
        span === undefined ? {} : { from: span.from, to: span.to },
      ),
    ),
  insert: insertEach(
    `INSERT INTO absences (uid, work_date, worker_id, absence_kind_id, minutes)
     VALUES (:uid, :date, ${workerId}, ${kindId}, :minutes)`,
  ),
  update: updateBy(
    `UPDATE absences SET absence_kind_id = ${kindId}, minutes = :minutes
     WHERE work_date = :date AND worker_id = ${workerId}`,
  ),
};
