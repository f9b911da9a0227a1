// Sheet 转交 of the book workbook: one row a material and pair of dispatches.
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchIdOf, materialIdOf, workerIdOf } from './documentIds.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { insertDocument } from './storeWrite.ts';

const columns = {
  documentNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('转出工号', digitsCell(20)),
  dispatchNo: required('转出发料单号', digitsCell(30)),
  toWorkerNo: required('转入工号', digitsCell(20)),
  toDispatchNo: required('转入发料单号', digitsCell(30)),
  materialNo: required('物料编号', digitsCell(20)),
  quantity: required('数量', quantityCell),
  reason: optional('说明', textCell(200, 24), ''),
};

export const transferSheet: BookSheet<RowOf<typeof columns>> = {
  name: '转交',
  columns,
  key: ['documentNo', 'dispatchNo', 'toDispatchNo', 'materialNo'],
  document: 'documentNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '工人', by: ['toWorkerNo'] },
    { to: '物料', by: ['materialNo'] },
  ],
  check: (row, say, view) => {
    if (row.quantity === 0) say('quantity', '数量应大于 0');
    for (const field of ['dispatchNo', 'toDispatchNo'] as const)
      if (!view.hasDocument('发料单', row[field]))
        say(field, `找不到发料单号“${row[field]}”，请先写在“发料单”表里，或改正单号`);
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'documentNo', ['date', 'workerNo', 'toWorkerNo', 'reason'], columns, say);
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT document_no AS documentNo, document.date, giver.worker_no AS workerNo, giving.dispatch_no AS dispatchNo,
                taker.worker_no AS toWorkerNo, taking.dispatch_no AS toDispatchNo, material_no AS materialNo,
                sum(line.quantity) AS quantity, reason
         FROM material_documents AS document
           JOIN material_document_lines AS line ON line.document_id = document.id
           JOIN workers AS giver ON giver.id = document.worker_id
           JOIN workers AS taker ON taker.id = document.to_worker_id
           JOIN dispatches AS giving ON giving.id = line.dispatch_id
           JOIN dispatches AS taking ON taking.id = line.to_dispatch_id
           JOIN materials ON materials.id = material_id
         WHERE document.kind = 'transfer' AND ${standingNow('document', 'document.id')}
         GROUP BY document.id, line.dispatch_id, line.to_dispatch_id, material_id
         ORDER BY document.date, document.id, line.position`,
      ),
    ),
  alreadyThere: (db, { documentNo }) => isReversed(db, 'document', documentNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { documentNo, date, workerNo, toWorkerNo, reason } = head;
    insertDocument(db, newUid, {
      ...{ kind: 'transfer', documentNo, date, reason },
      ...{ workerId: workerIdOf(db, workerNo), toWorkerId: workerIdOf(db, toWorkerNo) },
      lines: rows.map(({ dispatchNo, toDispatchNo, materialNo, quantity }) => ({
        dispatchId: dispatchIdOf(db, dispatchNo),
        toDispatchId: dispatchIdOf(db, toDispatchNo),
        materialId: materialIdOf(db, materialNo),
        quantity,
      })),
    });
  },
};
