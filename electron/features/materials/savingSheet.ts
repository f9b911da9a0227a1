// Sheet 节约 of the book workbook: what was used beyond what was held, explained.
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchIdOf, materialIdOf, workerIdOf } from './documentIds.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { insertDocument } from './storeWrite.ts';

const columns = {
  documentNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  dispatchNo: required('发料单号', digitsCell(30)),
  materialNo: required('物料编号', digitsCell(20)),
  quantity: required('数量', quantityCell),
  reason: required('原因', textCell(200, 24)),
};

export const savingSheet: BookSheet<RowOf<typeof columns>> = {
  name: '节约',
  columns,
  key: ['documentNo', 'dispatchNo', 'materialNo'],
  document: 'documentNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '物料', by: ['materialNo'] },
  ],
  check: (row, say, view) => {
    if (row.quantity === 0) say('quantity', '数量应大于 0');
    if (!view.hasDocument('发料单', row.dispatchNo))
      say('dispatchNo', `找不到发料单号“${row.dispatchNo}”，请先写在“发料单”表里，或改正单号`);
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
                material_no AS materialNo, sum(line.quantity) AS quantity, reason
         FROM material_documents AS document
           JOIN material_document_lines AS line ON line.document_id = document.id
           JOIN workers ON workers.id = document.worker_id
           JOIN dispatches ON dispatches.id = line.dispatch_id
           JOIN materials ON materials.id = material_id
         WHERE document.kind = 'saving' AND ${standingNow('document', 'document.id')}
         GROUP BY document.id, line.dispatch_id, material_id
         ORDER BY document.date, document_no, dispatch_no, material_no`,
      ),
    ),
  alreadyThere: (db, { documentNo }) => isReversed(db, 'document', documentNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { documentNo, date, workerNo, reason } = head;
    insertDocument(db, newUid, {
      ...{ kind: 'saving', documentNo, date, reason, workerId: workerIdOf(db, workerNo) },
      lines: rows.map(({ dispatchNo, materialNo, quantity }) => ({
        dispatchId: dispatchIdOf(db, dispatchNo),
        materialId: materialIdOf(db, materialNo),
        quantity,
      })),
    });
  },
};
