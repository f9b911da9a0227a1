// Sheet 设备借用 of the book workbook: one machine is at one place at a time.
import { loanStateText } from '../../../shared/text/equipment.ts';
import { dateCell, moneyCell } from '../../../shared/values/numberCells.ts';
import { zeroFen } from '../../../shared/values/money.ts';
import { choiceCell, digitsCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  onDay,
  optional,
  required,
  updateBy,
  type BookSheet,
  type Days,
  type RowOf,
  type Standing,
} from '../../store/bookSheet.ts';
import { equipmentId, workerId } from '../../store/naturalKeys.ts';

const columns = {
  equipmentNo: required('设备编号', digitsCell(20)),
  workerNo: required('工号', digitsCell(20)),
  fromDate: required('借出日期', dateCell),
  deposit: optional('押金', moneyCell, zeroFen),
  dueDate: optional('应还日期', dateCell, null),
  toDate: optional('归还日期', dateCell, null),
  state: optional('状态', choiceCell(loanStateText), 'inUse' as const),
  damages: optional('赔偿', moneyCell, zeroFen),
};
type Row = RowOf<typeof columns>;

export const loansSheet: BookSheet<Row> = {
  name: '设备借用',
  columns,
  key: ['equipmentNo', 'fromDate'],
  references: [
    { to: '设备', by: ['equipmentNo'] },
    { to: '工人', by: ['workerNo'] },
  ],
  check: (row, say) => {
    if (row.toDate !== null && row.toDate < row.fromDate) say('toDate', `归还日期早于借出日期 ${row.fromDate}`);
    if (row.dueDate !== null && row.dueDate < row.fromDate) say('dueDate', `应还日期早于借出日期 ${row.fromDate}`);
    if (row.state === 'inUse' && row.toDate !== null) say('state', '有归还日期，状态应为“归还”、“损坏”或“丢失”');
    if (row.state !== 'inUse' && row.toDate === null)
      say('toDate', `状态是“${loanStateText[row.state]}”，归还日期不能为空`);
    if (row.damages > 0 && row.state === 'inUse') say('damages', '还在用的设备不能有赔偿，请先填归还日期和状态');
    return row;
  },
  checkAll: (rows, say) => {
    for (const own of Map.groupBy(rows, ({ row }) => row.equipmentNo).values()) sayTwoPlaces(own, say);
  },
  touches: (row, before) => [...paidDays(row), ...(before === undefined ? [] : paidDays(before))],
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT equipment_no AS equipmentNo, worker_no AS workerNo, from_date AS fromDate, deposit, due_date AS dueDate, to_date AS toDate, state, damages
         FROM equipment_loans JOIN equipment ON equipment.id = equipment_id JOIN workers ON workers.id = worker_id
         ORDER BY equipment_no, from_date`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO equipment_loans (uid, equipment_id, worker_id, from_date, deposit, due_date, to_date, state, damages)
     VALUES (:uid, ${equipmentId}, ${workerId}, :fromDate, :deposit, :dueDate, :toDate, :state, :damages)`,
  ),
  update: updateBy(
    `UPDATE equipment_loans
     SET worker_id = ${workerId}, deposit = :deposit, due_date = :dueDate, to_date = :toDate, state = :state, damages = :damages
     WHERE equipment_id = ${equipmentId} AND from_date = :fromDate`,
  ),
};

/** Damages fall into the month of the return (wage-rules §12.12). */
function paidDays({ toDate, damages }: Row): Days[] {
  return toDate === null || damages === 0 ? [] : [onDay(toDate)];
}

function sayTwoPlaces(own: Standing<Row>[], say: (line: number, field: string, why: string) => void): void {
  const inOrder = own
    .filter(({ row }) => typeof row.fromDate === 'string')
    .sort((a, b) => (a.row.fromDate < b.row.fromDate ? -1 : 1));
  for (const [index, later] of inOrder.entries()) {
    const earlier = inOrder[index - 1];
    if (earlier === undefined || (earlier.row.toDate !== null && earlier.row.toDate <= later.row.fromDate)) continue;
    const line = later.line ?? earlier.line;
    if (line === undefined) continue;
    say(
      line,
      'fromDate',
      `设备 ${later.row.equipmentNo} 在 ${later.row.fromDate} 还借在工号 ${earlier.row.workerNo} 手里，请先填那一次的归还日期`,
    );
  }
}
