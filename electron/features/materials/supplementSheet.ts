// Sheet 补料 of the book workbook: one row a material.
import { supplementCauses, type Cause } from '../../../shared/features/materials/storeDocuments.ts';
import { causeText } from '../../../shared/text/materials.ts';
import { dateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchIdOf, materialIdOf, storeIdOf, workerIdOf } from './documentIds.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { insertDocument } from './storeWrite.ts';

type SupplementCause = (typeof supplementCauses)[number];
const causes: Record<SupplementCause, string> = pick(supplementCauses);

function pick<Code extends Cause>(codes: readonly Code[]): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, causeText[code]])) as Record<Code, string>;
}

const columns = {
  documentNo: required('单号', digitsCell(30)),
  date: required('日期', dateCell),
  workerNo: required('工号', digitsCell(20)),
  dispatchNo: required('发料单号', digitsCell(30)),
  materialNo: required('物料编号', digitsCell(20)),
  quantity: required('数量', quantityCell),
  cause: required('为什么补', choiceCell(causes)),
  reason: optional('说明', textCell(200, 24), ''),
  siteNo: optional('发料库', digitsCell(20), null),
};

export const supplementSheet: BookSheet<RowOf<typeof columns>> = {
  name: '补料',
  columns,
  key: ['documentNo', 'dispatchNo', 'materialNo'],
  document: 'documentNo',
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '物料', by: ['materialNo'] },
    { to: '场所', by: ['siteNo'] },
  ],
  check: (row, say, view) => {
    if (row.quantity === 0) say('quantity', '数量应大于 0');
    if (!view.hasDocument('发料单', row.dispatchNo))
      say('dispatchNo', `找不到发料单号“${row.dispatchNo}”，请先写在“发料单”表里，或改正单号`);
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'documentNo', ['date', 'workerNo', 'cause', 'reason', 'siteNo'], columns, say);
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT document_no AS documentNo, document.date, worker_no AS workerNo, dispatch_no AS dispatchNo,
                material_no AS materialNo, sum(line.quantity) AS quantity, cause, reason, site_no AS siteNo
         FROM material_documents AS document
           JOIN material_document_lines AS line ON line.document_id = document.id
           JOIN workers ON workers.id = document.worker_id
           JOIN dispatches ON dispatches.id = line.dispatch_id
           JOIN materials ON materials.id = material_id
           LEFT JOIN sites ON sites.id = document.site_id
         WHERE document.kind = 'supplement' AND ${standingNow('document', 'document.id')}
         GROUP BY document.id, line.dispatch_id, material_id
         ORDER BY document.date, document_no, dispatch_no, material_no`,
      ),
    ),
  alreadyThere: (db, { documentNo }) => isReversed(db, 'document', documentNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head === undefined) return;
    const { documentNo, date, workerNo, cause, reason, siteNo } = head;
    insertDocument(db, newUid, {
      ...{ kind: 'supplement', documentNo, date, cause, reason },
      ...{ workerId: workerIdOf(db, workerNo), siteId: storeIdOf(db, siteNo) },
      lines: rows.map(({ dispatchNo, materialNo, quantity }) => ({
        dispatchId: dispatchIdOf(db, dispatchNo),
        materialId: materialIdOf(db, materialNo),
        quantity,
      })),
    });
  },
};
