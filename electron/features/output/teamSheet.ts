// Sheet 班组产量 of the book workbook: entered once, with the members and what divides the pay among them.
import type { Split } from '../../../shared/features/output/teamSchema.ts';
import { splitText } from '../../../shared/text/output.ts';
import { Fault } from '../../../shared/values/cells.ts';
import { decimalText } from '../../../shared/values/decimal.ts';
import { dateCell, hoursCell, hoursOf, quantityCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, digitsCell, textCell, writtenCell } from '../../../shared/values/textCells.ts';
import {
  asParams,
  fromStore,
  onDay,
  optional,
  required,
  type BookSheet,
  type RowOf,
  type Writing,
} from '../../store/bookSheet.ts';
import { operationId } from '../../store/naturalKeys.ts';
import { uidColumn } from '../../store/uidColumn.ts';
import { sayDecimals, sayNotEngaged } from './sheetChecks.ts';

/** `0001;0002` or `0001:8;0002:6.5`; the figure is read once the split is known. */
interface Member {
  readonly workerNo: string;
  readonly figure: string;
}

const membersCell = writtenCell<readonly Member[]>(
  (text) => {
    const parts = text.replace(/[；,，、]/g, ';').split(';');
    const members = parts.filter((part) => part !== '').map(memberOf);
    if (members.some(({ workerNo }) => workerNo === ''))
      return new Fault('写法不对，应像 0001;0002 或 0001:8;0002:6.5');
    const twice = members.find(
      ({ workerNo }, index) => members.findIndex((other) => other.workerNo === workerNo) !== index,
    );
    if (twice !== undefined) return new Fault(`里工号 ${twice.workerNo} 出现了两次，请合成一个`);
    return members.sort((a, b) => (a.workerNo < b.workerNo ? -1 : 1));
  },
  (members) => members.map(({ workerNo, figure }) => (figure === '' ? workerNo : `${workerNo}:${figure}`)).join(';'),
  40,
);

const columns = {
  date: required('日期', dateCell),
  team: required('班组', textCell(30)),
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  qualified: required('合格', quantityCell),
  split: required('分配方式', choiceCell(splitText)),
  members: required('成员', membersCell),
  note: optional('备注', textCell(200), ''),
  uid: uidColumn,
};
type Row = RowOf<typeof columns>;

export const teamSheet: BookSheet<Row> = {
  name: '班组产量',
  columns,
  key: [],
  references: [
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
  ],
  check: (row, say, view) => {
    sayDecimals(row, ['qualified'], columns, view, say);
    for (const { workerNo } of row.members) {
      if (!view.has('工人', workerNo))
        say('members', `成员里的工号“${workerNo}”找不到，请先写在“工人”表里，或改正编号`);
      sayNotEngaged(workerNo, row.date, view, say, 'members');
    }
    const members = row.members.map((member) => {
      const weight = weightOf(row.split, member.figure);
      if (weight instanceof Fault) say('members', `成员里工号 ${member.workerNo} 的“${member.figure}”${weight.why}`);
      return { workerNo: member.workerNo, figure: weight instanceof Fault ? '' : figureOf(row.split, weight) };
    });
    if (row.split !== 'equal' && members.every(({ figure }) => figure === '0'))
      say('members', `成员后面的数都是 0，没法${splitText[row.split]}分`);
    return { ...row, members };
  },
  touches: (row, before) => [onDay(row.date), onDay((before ?? row).date)],
  rows: (db) =>
    storedRows(
      db.all(
        `SELECT work_date AS date, team, product_no AS productNo, operation_no AS operationNo, qualified, split, note, team_outputs.uid,
                (SELECT json_group_array(json_object('workerNo', worker_no, 'weight', weight))
                 FROM (SELECT worker_no, weight FROM team_output_members JOIN workers ON workers.id = worker_id
                       WHERE team_output_id = team_outputs.id ORDER BY worker_no)) AS members
         FROM team_outputs
           JOIN operations ON operations.id = operation_id
           JOIN products ON products.id = product_id
         ORDER BY work_date, team, team_outputs.id`,
      ),
    ),
  insert: (writing, rows) => {
    for (const row of rows) {
      const { id } = writing.db.run(
        `INSERT INTO team_outputs (uid, work_date, team, operation_id, qualified, split, note)
         VALUES (:uid, :date, :team, ${operationId}, :qualified, :split, :note)`,
        { ...asParams(row), uid: row.uid ?? writing.newUid() },
      );
      insertMembers(writing, id, row);
    }
  },
  update: (writing, row) => {
    const found = writing.db.get<{ id: number }>('SELECT id FROM team_outputs WHERE uid = :uid', { uid: row.uid });
    if (found === undefined) return;
    writing.db.run(
      `UPDATE team_outputs
       SET work_date = :date, team = :team, operation_id = ${operationId}, qualified = :qualified, split = :split, note = :note
       WHERE uid = :uid`,
      asParams(row),
    );
    writing.db.run('DELETE FROM team_output_members WHERE team_output_id = :id', { id: found.id });
    insertMembers(writing, found.id, row);
  },
};

type Stored = Parameters<typeof fromStore>[1];

function storedRows(stored: Stored): Row[] {
  const rows = fromStore({ ...columns, members: required('成员', weighedCell) }, stored);
  return rows.map((row) => ({
    ...row,
    members: row.members.map(({ workerNo, weight }) => ({ workerNo, figure: figureOf(row.split, weight) })),
  }));
}

const weighedCell = writtenCell<readonly { readonly workerNo: string; readonly weight: number }[]>(() => [], String);

function memberOf(part: string): Member {
  const [workerNo = '', figure = '', ...more] = part.split(':');
  return more.length > 0 ? { workerNo: '', figure: '' } : { workerNo, figure };
}

/** Minutes, points or pieces in 1/1000, or 1 when equal. */
function weightOf(split: Split, figure: string): number | Fault {
  if (split === 'equal') return figure === '' ? 1 : new Fault('不用写：平均分配时成员后面不写数');
  if (figure === '') return new Fault(split === 'hours' ? '没有写工时，应像 0001:8' : '没有写数，应像 0001:8');
  return split === 'hours' ? hoursCell.read(figure) : quantityCell.read(figure);
}

function figureOf(split: Split, weight: number): string {
  if (split === 'equal') return '';
  return split === 'hours' ? String(hoursOf(weight)) : decimalText(weight, 3, 0);
}

function insertMembers({ db }: Writing, id: number, { split, members }: Row): void {
  for (const { workerNo, figure } of members) {
    const weight = weightOf(split, figure);
    db.run(
      `INSERT INTO team_output_members (team_output_id, worker_id, weight)
       SELECT :id, id, :weight FROM workers WHERE worker_no = :workerNo`,
      { id, workerNo, weight: weight instanceof Fault ? 0 : weight },
    );
  }
}
