// Sheet 退料单 of the book workbook: one row a material.
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { digitsCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import type { ReadableDb } from '../../store/database.ts';
import { materialId } from '../../store/naturalKeys.ts';
import { dispatchIdOf, materialIdOf, storeIdOf, workerIdOf } from './documentIds.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { insertReturn } from './write.ts';

const columns = {
  returnNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  dispatchNo: optional('发料单号', digitsCell(30), null),
  materialNo: required('物料编号', digitsCell(20)),
  quantity: required('数量', quantityCell),
  siteNo: optional('收料库', digitsCell(20), null),
};

export const returnSheet: BookSheet<RowOf<typeof columns>> = {
  name: '退料单',
  columns,
  key: ['returnNo', 'dispatchNo', 'materialNo'],
  document: 'returnNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '物料', by: ['materialNo'] },
    { to: '场所', by: ['siteNo'] },
  ],
  check: (row, say, view) => {
    if (row.quantity === 0) say('quantity', '数量应大于 0');
    if (row.dispatchNo !== null && !view.hasDocument('发料单', row.dispatchNo))
      say('dispatchNo', `找不到发料单号“${row.dispatchNo}”，请先写在“发料单”表里，或改正单号`);
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'returnNo', ['date', 'workerNo', 'siteNo'], columns, say);
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT return_no AS returnNo, material_returns.date, worker_no AS workerNo, dispatch_no AS dispatchNo,
                material_no AS materialNo, sum(quantity) AS quantity,
                site_no AS siteNo
         FROM material_return_lines
           JOIN material_returns ON material_returns.id = return_id
           JOIN workers ON workers.id = material_returns.worker_id
           JOIN dispatches ON dispatches.id = dispatch_id
           JOIN materials ON materials.id = material_id
           LEFT JOIN sites ON sites.id = material_returns.site_id
         WHERE ${standingNow('return', 'return_id')}
         GROUP BY return_id, dispatch_id, material_id
         ORDER BY return_no, dispatch_no, material_no`,
      ),
    ),
  alreadyThere: (db, { returnNo, dispatchNo, materialNo, quantity }) =>
    isReversed(db, 'return', returnNo) || (dispatchNo === null && returned(db, returnNo, materialNo) === quantity),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { returnNo, date, workerNo, siteNo } = head;
    const lines = rows.map(({ dispatchNo, materialNo, quantity }) => ({
      dispatchId: dispatchNo === null ? null : dispatchIdOf(db, dispatchNo),
      materialId: materialIdOf(db, materialNo),
      quantity,
    }));
    insertReturn(db, newUid, {
      returnNo,
      date,
      workerId: workerIdOf(db, workerNo),
      siteId: storeIdOf(db, siteNo),
      lines,
    });
  },
};

/** What a document gave back of a material, from whichever dispatches; null when nothing. */
function returned(db: ReadableDb, returnNo: string, materialNo: string): number | null {
  const sum = db.get<{ quantity: number | null }>(
    `SELECT sum(quantity) AS quantity
     FROM material_return_lines JOIN material_returns ON material_returns.id = return_id
     WHERE return_no = :returnNo AND material_id = ${materialId}`,
    { returnNo, materialNo },
  );
  return sum?.quantity ?? null;
}
