// Sheet 工价 of the book workbook: dated rates, general, by grade or by worker, plain or tiered.
import { tierFault } from '../../../shared/features/products/tiers.ts';
import { tierModeText } from '../../../shared/text/products.ts';
import { dateCell, rateCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, digitsCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, type BookSheet, type RowOf, type Writing } from '../../store/bookSheet.ts';
import { operationId } from '../../store/naturalKeys.ts';
import { everybody, scopeCell, tiersCell } from './rateCells.ts';

const columns = {
  productNo: required('款号', digitsCell(20)),
  operationNo: required('工序号', digitsCell(20)),
  scope: optional('适用', scopeCell, everybody),
  fromDate: required('起始日期', dateCell),
  rate: optional('单价', rateCell, null),
  tierMode: optional('阶梯方式', choiceCell(tierModeText), 'none' as const),
  tiers: optional('阶梯', tiersCell, []),
};
type Row = RowOf<typeof columns>;

const workerOfScope = '(SELECT id FROM workers WHERE worker_no = :scopeWorkerNo)';
const sameRate = `operation_id = ${operationId} AND from_date = :fromDate AND grade IS :grade AND worker_id IS ${workerOfScope}`;

export const ratesSheet: BookSheet<Row> = {
  name: '工价',
  columns,
  key: ['productNo', 'operationNo', 'scope', 'fromDate'],
  references: [
    { to: '产品', by: ['productNo'] },
    { to: '工序', by: ['productNo', 'operationNo'] },
  ],
  check: (row, say, view) => {
    const { scope, rate, tierMode, tiers } = row;
    if (scope.workerNo !== null && !view.has('工人', scope.workerNo))
      say('scope', `适用里的工号“${scope.workerNo}”找不到，请先写在“工人”表里，或改正编号`);
    if (rate === null && scope.grade === null && scope.workerNo === null)
      say('rate', '单价不能为空：通用工价要填单价，留空只用来结束某个等级或某名工人的专门工价');
    if (rate === null && tierMode !== 'none') say('rate', '单价为空（结束专门工价）时不能带阶梯');
    const fault = tierFault(tierMode, tiers);
    if (fault !== undefined) say('tiers', fault);
    return row;
  },
  touches: (_, before) => (before === undefined ? [] : [{ fromDate: before.fromDate, toDate: null }]),
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT product_no AS productNo, operation_no AS operationNo,
                json_object('grade', grade, 'workerNo', worker_no) AS scope,
                from_date AS fromDate, rate, tier_mode AS tierMode,
                (SELECT json_group_array(json_object('upTo', up_to, 'rate', rate))
                 FROM (SELECT up_to, rate FROM piece_rate_tiers WHERE piece_rate_id = piece_rates.id ORDER BY position)) AS tiers
         FROM piece_rates
           JOIN operations ON operations.id = operation_id
           JOIN products ON products.id = product_id
           LEFT JOIN workers ON workers.id = worker_id
         ORDER BY product_no, length(operation_no), operation_no, worker_no, grade, from_date`,
      ),
    ),
  insert: (writing, rows) => {
    for (const row of rows) {
      const { id } = writing.db.run(
        `INSERT INTO piece_rates (uid, operation_id, grade, worker_id, from_date, rate, tier_mode)
         VALUES (:uid, ${operationId}, :grade, ${workerOfScope}, :fromDate, :rate, :tierMode)`,
        { uid: writing.newUid(), ...rateParams(row) },
      );
      insertTiers(writing, id, row);
    }
  },
  update: (writing, row) => {
    const params = rateParams(row);
    const found = writing.db.get<{ id: number }>(`SELECT id FROM piece_rates WHERE ${sameRate}`, params);
    if (found === undefined) return;
    const { rate, tierMode } = row;
    writing.db.run('UPDATE piece_rates SET rate = :rate, tier_mode = :tierMode WHERE id = :id', {
      id: found.id,
      rate,
      tierMode,
    });
    writing.db.run('DELETE FROM piece_rate_tiers WHERE piece_rate_id = :id', { id: found.id });
    insertTiers(writing, found.id, row);
  },
};

function rateParams({
  productNo,
  operationNo,
  scope,
  fromDate,
  rate,
  tierMode,
}: Row): Record<string, string | number | null> {
  return { productNo, operationNo, grade: scope.grade, scopeWorkerNo: scope.workerNo, fromDate, rate, tierMode };
}

function insertTiers({ db }: Writing, rateId: number, { tiers }: Row): void {
  for (const [position, { upTo, rate }] of tiers.entries())
    db.run(
      'INSERT INTO piece_rate_tiers (piece_rate_id, position, up_to, rate) VALUES (:rateId, :position, :upTo, :rate)',
      {
        rateId,
        position,
        upTo,
        rate,
      },
    );
}
