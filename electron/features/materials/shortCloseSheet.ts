// Sheet 尾单结清 of the book workbook: goods of a dispatch line that nobody waits for any more.
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchLineIdOf, workerIdOf } from './documentIds.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { insertDocument } from './storeWrite.ts';

const columns = {
  documentNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  dispatchNo: required('发料单号', digitsCell(30)),
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  quantity: required('数量', quantityCell),
  reason: required('原因', textCell(200, 24)),
};

export const shortCloseSheet: BookSheet<RowOf<typeof columns>> = {
  name: '尾单结清',
  columns,
  key: ['documentNo', 'dispatchNo', 'productNo', 'operationNo'],
  document: 'documentNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
  ],
  check: (row, say, view) => {
    if (row.quantity === 0) say('quantity', '数量应大于 0');
    if (!view.has('发料单', row.dispatchNo, row.productNo, row.operationNo))
      say('dispatchNo', `发料单“${row.dispatchNo}”没有发过这道工序，请先写在“发料单”表里，或改正单号`);
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'documentNo', ['date', 'workerNo', 'reason'], columns, say);
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT document_no AS documentNo, document.date, worker_no AS workerNo, dispatch_no AS dispatchNo,
                product_no AS productNo, operation_no AS operationNo, line.quantity, reason
         FROM material_documents AS document
           JOIN material_document_lines AS line ON line.document_id = document.id
           JOIN workers ON workers.id = document.worker_id
           JOIN dispatch_lines ON dispatch_lines.id = line.dispatch_line_id
           JOIN dispatches ON dispatches.id = dispatch_lines.dispatch_id
           JOIN operations ON operations.id = operation_id
           JOIN products ON products.id = product_id
         WHERE document.kind = 'shortClose' AND ${standingNow('document', 'document.id')}
         ORDER BY document.date, document_no, line.position`,
      ),
    ),
  alreadyThere: (db, { documentNo }) => isReversed(db, 'document', documentNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { documentNo, date, workerNo, reason } = head;
    insertDocument(db, newUid, {
      ...{ kind: 'shortClose', documentNo, date, reason, workerId: workerIdOf(db, workerNo) },
      lines: rows.map(({ quantity, ...line }) => ({ dispatchLineId: dispatchLineIdOf(db, line), quantity })),
    });
  },
};
