// Sheet 出入库 of the book workbook: 入库, 领料, 盘点 (the difference, of either sign) and 调拨 of the stores.
import { refuse } from '../../../shared/contract/errors.ts';
import { receiptCauses } from '../../../shared/features/materials/storeDocuments.ts';
import { causeText, documentKindText } from '../../../shared/text/materials.ts';
import { dateCell, signedQuantityCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { materialIdOf, storeIdOf } from './documentIds.ts';
import { sayDifferentHeads } from './documentHeads.ts';
import { isReversed, standingNow } from './reversedRows.ts';
import { storeKinds } from './storeSql.ts';
import { insertDocument, type StoredDraft } from './storeWrite.ts';
import type { ReadableDb } from '../../store/database.ts';

const { receipt, issue, stocktake, siteTransfer } = documentKindText;
const { customer, purchase } = causeText;

const columns = {
  documentNo: required('单号', digitsCell(30)),
  kind: required('单据', choiceCell({ receipt, issue, stocktake, siteTransfer })),
  date: required('日期', dateCell),
  siteNo: optional('库', digitsCell(20), null),
  toSiteNo: optional('调入库', digitsCell(20), null),
  cause: optional('来源', choiceCell({ customer, purchase }), null),
  materialNo: required('物料编号', digitsCell(20)),
  quantity: required('数量', signedQuantityCell),
  reason: optional('说明', textCell(200, 24), ''),
};
type Row = RowOf<typeof columns>;

export const storeSheet: BookSheet<Row> = {
  name: '出入库',
  columns,
  key: ['documentNo', 'materialNo'],
  document: 'documentNo',
  references: [
    { to: '物料', by: ['materialNo'] },
    { to: '场所', by: ['siteNo'] },
    { to: '场所', by: ['toSiteNo'] },
  ],
  check: (row, say) => {
    if (row.quantity === 0) say('quantity', '数量不能是 0');
    if (row.quantity < 0 && row.kind !== 'stocktake') say('quantity', '数量应大于 0，只有盘点单可以是负数');
    if (row.kind === 'receipt' && row.cause === null) say('cause', '入库单要写来源：客户来料或采购');
    if (row.kind === 'stocktake' && row.reason === '') say('reason', '盘点单要写原因');
    if (row.kind === 'siteTransfer' && row.siteNo === row.toSiteNo) say('toSiteNo', '调出和调入是同一个库');
    return row;
  },
  checkAll: (rows, say) => {
    sayDifferentHeads(rows, 'documentNo', ['kind', 'date', 'siteNo', 'toSiteNo', 'cause', 'reason'], columns, say);
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT document_no AS documentNo, document.kind, document.date, sites.site_no AS siteNo, target.site_no AS toSiteNo, cause,
                material_no AS materialNo, line.quantity, reason
         FROM material_documents AS document
           JOIN material_document_lines AS line ON line.document_id = document.id
           JOIN materials ON materials.id = material_id
           LEFT JOIN sites ON sites.id = document.site_id
           LEFT JOIN sites AS target ON target.id = document.to_site_id
         WHERE document.kind IN (${storeKinds}) AND ${standingNow('document', 'document.id')}
         ORDER BY document.date, document_no, line.position`,
      ),
    ),
  alreadyThere: (db, { documentNo }) => isReversed(db, 'document', documentNo),
  insert: ({ db, newUid }, rows) => {
    const [head] = rows;
    if (head !== undefined) insertDocument(db, newUid, draftOf(db, head, rows));
  },
};

function draftOf(db: ReadableDb, head: Row, rows: readonly Row[]): StoredDraft {
  const { kind, documentNo, date, reason, cause, siteNo, toSiteNo } = head;
  const lines = rows.map(({ materialNo, quantity }) => ({ materialId: materialIdOf(db, materialNo), quantity }));
  const plain = { documentNo, date, reason, siteId: storeIdOf(db, siteNo), lines };
  if (kind === 'siteTransfer') return { kind, ...plain, toSiteId: storeIdOf(db, toSiteNo) };
  if (kind !== 'receipt') return { kind, ...plain };
  const source = receiptCauses.find((each) => each === cause);
  if (source === undefined) throw refuse('badInput', { where: '来源', why: '请填写' });
  return { kind, ...plain, cause: source };
}
