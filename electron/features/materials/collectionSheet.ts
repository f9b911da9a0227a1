// Sheet 收货单 of the book workbook: one row a line; each gives birth to an output entry.
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { milli } from '../../../shared/values/quantity.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, onDay, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchLineIdOf, workerIdOf } from './documentIds.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { insertCollection } from './write.ts';

const none = milli(0);

const columns = {
  collectionNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  dispatchNo: required('发料单号', digitsCell(30)),
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  qualified: required('合格', quantityCell),
  rework: optional('返工', quantityCell, none),
  defectWorker: optional('工废', quantityCell, none),
  defectMaterial: optional('料废', quantityCell, none),
  overReason: optional('多收原因', textCell(200, 24), ''),
};

export const collectionSheet: BookSheet<RowOf<typeof columns>> = {
  name: '收货单',
  columns,
  key: ['collectionNo', 'dispatchNo', 'productNo', 'operationNo'],
  document: 'collectionNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
  ],
  check: (row, say, view) => {
    const { dispatchNo, productNo, operationNo } = row;
    if (!view.hasDocument('发料单', dispatchNo))
      say('dispatchNo', `找不到发料单号“${dispatchNo}”，请先写在“发料单”表里，或改正单号`);
    else if (view.has('工序', productNo, operationNo) && !view.has('发料单', dispatchNo, productNo, operationNo))
      say(
        'operationNo',
        `发料单 ${dispatchNo} 没有发过款号 ${productNo} 的工序 ${operationNo}，请核对工序号或发料单号`,
      );
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'collectionNo', ['date', 'workerNo'], columns, say);
  },
  touches: (row) => [onDay(row.date)],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT collection_no AS collectionNo, collections.date, worker_no AS workerNo, dispatch_no AS dispatchNo,
                product_no AS productNo, operation_no AS operationNo, qualified, rework, defect_worker AS defectWorker,
                defect_material AS defectMaterial, over_reason AS overReason
         FROM collection_lines
           JOIN collections ON collections.id = collection_id
           JOIN workers ON workers.id = collections.worker_id
           JOIN dispatch_lines ON dispatch_lines.id = dispatch_line_id
           JOIN dispatches ON dispatches.id = dispatch_id
           JOIN operations ON operations.id = operation_id
           JOIN products ON products.id = product_id
         WHERE ${standingNow('collection', 'collection_id')}
         ORDER BY collection_no, collection_lines.position`,
      ),
    ),
  alreadyThere: (db, { collectionNo }) => isReversed(db, 'collection', collectionNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { collectionNo, date, workerNo } = head;
    const overReason = rows.map((row) => row.overReason).find((reason) => reason !== '') ?? '';
    const lines = rows.map(({ qualified, rework, defectWorker, defectMaterial, ...line }) => ({
      dispatchLineId: dispatchLineIdOf(db, line),
      qualified,
      rework,
      defectWorker,
      defectMaterial,
    }));
    insertCollection(db, newUid, { collectionNo, date, workerId: workerIdOf(db, workerNo), overReason, lines });
  },
};
