// Sheet 发料单 of the book workbook: one row a line of the document.
import { dateCell, quantityCell, rateCell } from '../../../shared/values/numberCells.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { operationIdOf, storeIdOf, workerIdOf } from './documentIds.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { insertDispatch } from './write.ts';

const columns = {
  dispatchNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  dueDate: optional('应交日期', dateCell, null),
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  asked: required('数量', quantityCell),
  agreedRate: optional('约定单价', rateCell, null),
  siteNo: optional('发料库', digitsCell(20), null),
};

export const dispatchSheet: BookSheet<RowOf<typeof columns>> = {
  name: '发料单',
  columns,
  key: ['dispatchNo', 'productNo', 'operationNo'],
  document: 'dispatchNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
    { to: '场所', by: ['siteNo'] },
  ],
  check: (row, say) => {
    if (row.asked === 0) say('asked', '数量应大于 0');
    if (row.dueDate !== null && row.dueDate < row.date) say('dueDate', `应交日期早于发料日期 ${row.date}`);
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'dispatchNo', ['date', 'workerNo', 'dueDate', 'siteNo'], columns, say);
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT dispatch_no AS dispatchNo, date, worker_no AS workerNo, due_date AS dueDate, product_no AS productNo,
                operation_no AS operationNo, asked, agreed_rate AS agreedRate, site_no AS siteNo
         FROM dispatch_lines
           JOIN dispatches ON dispatches.id = dispatch_id
           JOIN workers ON workers.id = worker_id
           JOIN operations ON operations.id = operation_id
           JOIN products ON products.id = product_id
           LEFT JOIN sites ON sites.id = dispatches.site_id
         WHERE ${standingNow('dispatch', 'dispatches.id')}
         ORDER BY dispatch_no, position`,
      ),
    ),
  alreadyThere: (db, { dispatchNo }) => isReversed(db, 'dispatch', dispatchNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { dispatchNo, date, workerNo, dueDate, siteNo } = head;
    const lines = rows.map(({ productNo, operationNo, asked, agreedRate }) => ({
      operationId: operationIdOf(db, productNo, operationNo),
      asked,
      agreedRate,
    }));
    insertDispatch(db, newUid, {
      dispatchNo,
      date,
      workerId: workerIdOf(db, workerNo),
      dueDate,
      siteId: storeIdOf(db, siteNo),
      lines,
      materials: [],
    });
  },
};
