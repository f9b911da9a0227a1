// Sheet 日历 of the book workbook: days that differ from the week's rule.
import { dayKindText } from '../../../shared/text/settings.ts';
import { dateCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, textCell } from '../../../shared/values/textCells.ts';
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

const columns = {
  date: required('日期', dateCell),
  kind: required('类型', choiceCell(dayKindText)),
  note: optional('备注', textCell(60), ''),
};

export const calendarSheet: BookSheet<RowOf<typeof columns>> = {
  name: '日历',
  columns,
  key: ['date'],
  references: [],
  touches: (row) => [onDay(row.date)],
  rows: (db) => fromStore(columns, db.all('SELECT date, kind, note FROM calendar_days ORDER BY date')),
  insert: insertEach('INSERT INTO calendar_days (date, kind, note) VALUES (:date, :kind, :note)'),
  update: updateBy('UPDATE calendar_days SET kind = :kind, note = :note WHERE date = :date'),
};
