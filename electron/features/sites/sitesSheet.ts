// Sheet 场所 of the book workbook.
import { siteKindText } from '../../../shared/text/sites.ts';
import { choiceCell, digitsCell, textCell } from '../../../shared/values/textCells.ts';
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
  siteNo: required('场所编号', digitsCell(20)),
  name: required('名称', textCell(60, 24)),
  kind: required('类型', choiceCell(siteKindText)),
  township: optional('乡镇', textCell(60), ''),
  village: optional('村', textCell(60), ''),
  district: optional('区县', textCell(60), ''),
};

export const sitesSheet: BookSheet<RowOf<typeof columns>> = {
  name: '场所',
  columns,
  key: ['siteNo'],
  references: [],
  rows: (db) =>
    fromStore(
      columns,
      db.all('SELECT site_no AS siteNo, name, kind, township, village, district FROM sites ORDER BY site_no'),
    ),
  insert: insertEach(
    `INSERT INTO sites (uid, site_no, name, kind, township, village, district)
     VALUES (:uid, :siteNo, :name, :kind, :township, :village, :district)`,
  ),
  update: updateBy(
    `UPDATE sites SET name = :name, kind = :kind, township = :township, village = :village, district = :district
     WHERE site_no = :siteNo`,
  ),
};
