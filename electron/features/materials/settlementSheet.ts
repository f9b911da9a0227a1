// Sheet 结清 of the book workbook: closes a 发料单 and writes off what is left.
import { overLossText } from '../../../shared/text/materials.ts';
import { dateCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, digitsCell, textCell } from '../../../shared/values/textCells.ts';
import { fromStore, onDay, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { dispatchIdOf } from './documentIds.ts';
import { insertSettlement } from './write.ts';

const columns = {
  dispatchNo: required('发料单号', digitsCell(30)),
  date: required('日期', dateCell),
  overLoss: required('超损处理', choiceCell(overLossText)),
  reason: optional('原因', textCell(200, 30), ''),
};

export const settlementSheet: BookSheet<RowOf<typeof columns>> = {
  name: '结清',
  columns,
  key: ['dispatchNo'],
  document: 'dispatchNo',
  references: [],
  check: (row, say, view) => {
    if (!view.hasDocument('发料单', row.dispatchNo))
      say('dispatchNo', `找不到发料单号“${row.dispatchNo}”，请先写在“发料单”表里，或改正单号`);
    return row;
  },
  touches: (row) => [onDay(row.date)],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT dispatch_no AS dispatchNo, settlements.date, over_loss AS overLoss, reason
         FROM settlements JOIN dispatches ON dispatches.id = dispatch_id
         ORDER BY dispatch_no`,
      ),
    ),
  insert: ({ db, newUid }, rows) => {
    for (const { dispatchNo, date, overLoss, reason } of rows)
      insertSettlement(db, newUid, { dispatchId: dispatchIdOf(db, dispatchNo), date, overLoss, reason });
  },
};
