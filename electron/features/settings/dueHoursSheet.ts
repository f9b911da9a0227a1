// Sheet 应出勤 of the book workbook: due hours of a month, of one site or of all.
import { hoursCell, monthCell } from '../../../shared/values/numberCells.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  inMonth,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { siteId } from '../../store/naturalKeys.ts';

const longestMonth = 31 * 24 * 60;

const columns = {
  month: required('月份', monthCell),
  siteNo: optional('场所编号', digitsCell(20), null),
  minutes: required('工时', hoursCell),
};

export const dueHoursSheet: BookSheet<RowOf<typeof columns>> = {
  name: '应出勤',
  columns,
  key: ['month', 'siteNo'],
  references: [{ to: '场所', by: ['siteNo'] }],
  check: (row, say) => {
    if (row.minutes > longestMonth) say('minutes', '工时超过一个月的小时数，请核对');
    return row;
  },
  touches: (row) => [inMonth(row.month)],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT month, site_no AS siteNo, minutes FROM due_hours LEFT JOIN sites ON sites.id = site_id
         ORDER BY month, site_no`,
      ),
    ),
  insert: insertEach(`INSERT INTO due_hours (month, site_id, minutes) VALUES (:month, ${siteId}, :minutes)`),
  update: updateBy(`UPDATE due_hours SET minutes = :minutes WHERE month = :month AND site_id IS ${siteId}`),
};
