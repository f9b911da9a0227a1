// Sheet 最低工资 of the book workbook.
import { dateCell, moneyCell } from '../../../shared/values/numberCells.ts';
import { textCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';

const columns = {
  district: required('区县', textCell(60)),
  monthly: required('月标准', moneyCell),
  hourly: required('时标准', moneyCell),
  fromDate: required('起始日期', dateCell),
  source: optional('依据', textCell(200, 40), ''),
};

export const minimumWagesSheet: BookSheet<RowOf<typeof columns>> = {
  name: '最低工资',
  columns,
  key: ['district', 'fromDate'],
  references: [],
  check: (row, say) => {
    if (row.monthly === 0) say('monthly', '月标准应大于 0');
    if (row.hourly === 0) say('hourly', '时标准应大于 0');
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        'SELECT district, monthly, hourly, from_date AS fromDate, source FROM minimum_wages ORDER BY district, from_date',
      ),
    ),
  insert: insertEach(
    `INSERT INTO minimum_wages (uid, district, from_date, monthly, hourly, source)
     VALUES (:uid, :district, :fromDate, :monthly, :hourly, :source)`,
  ),
  update: updateBy(
    `UPDATE minimum_wages SET monthly = :monthly, hourly = :hourly, source = :source
     WHERE district = :district AND from_date = :fromDate`,
  ),
};
