// Sheet 用工关系 of the book workbook: dated, never overlapping.
import { touchedDays } from '../../../shared/features/workers/rules.ts';
import { engagementKindText, taxItemText, workModeText } from '../../../shared/text/workers.ts';
import { dateCell, moneyCell, percentCell } from '../../../shared/values/numberCells.ts';
import { zeroFen } from '../../../shared/values/money.ts';
import { choiceCell, digitsCell, textCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
  type Standing,
} from '../../store/bookSheet.ts';
import { siteId, workerId } from '../../store/naturalKeys.ts';

const columns = {
  workerNo: required('工号', digitsCell(20)),
  post: optional('岗位', textCell(40), ''),
  kind: required('类型', choiceCell(engagementKindText, 16)),
  workMode: required('上班方式', choiceCell(workModeText)),
  siteNo: optional('场所编号', digitsCell(20), null),
  fromDate: required('起始日期', dateCell),
  toDate: optional('终止日期', dateCell, null),
  taxItem: optional('计税项目', choiceCell(taxItemText), null),
  hourlyRate: optional('时薪', moneyCell, null),
  dailyRate: optional('日薪', moneyCell, null),
  monthlyRate: optional('月薪', moneyCell, null),
  socialInsurance: optional('社保个人', moneyCell, zeroFen),
  damagesCap: optional('赔偿上限(%)', percentCell, null),
};
type Row = RowOf<typeof columns>;

export const engagementsSheet: BookSheet<Row> = {
  name: '用工关系',
  columns,
  key: ['workerNo', 'fromDate'],
  references: [
    { to: '工人', by: ['workerNo'] },
    { to: '场所', by: ['siteNo'] },
  ],
  check: (row, say) => {
    if (row.toDate !== null && row.toDate < row.fromDate) say('toDate', `终止日期早于起始日期 ${row.fromDate}`);
    if (row.damagesCap !== null && row.damagesCap > 10_000) say('damagesCap', '赔偿上限不能超过 100%');
    const figures = [row.hourlyRate, row.dailyRate, row.monthlyRate].filter((figure) => figure !== null);
    if (figures.length > 1) say('monthlyRate', '时薪、日薪、月薪只能填一项');
    return row;
  },
  checkAll: (rows, say) => {
    const byWorker = Map.groupBy(rows, ({ row }) => row.workerNo);
    for (const own of byWorker.values()) sayOverlaps(own, say);
  },
  touches: (row, before) => touchedDays(before ?? null, row, before !== undefined && sameTerms(row, before)),
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, post, engagements.kind, work_mode AS workMode, site_no AS siteNo,
                from_date AS fromDate, to_date AS toDate, tax_item AS taxItem, hourly_rate AS hourlyRate,
                daily_rate AS dailyRate, monthly_rate AS monthlyRate, social_insurance AS socialInsurance,
                damages_cap AS damagesCap
         FROM engagements JOIN workers ON workers.id = worker_id LEFT JOIN sites ON sites.id = site_id
         ORDER BY worker_no, from_date`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO engagements (uid, worker_id, post, kind, work_mode, site_id, from_date, to_date, tax_item, hourly_rate,
                              daily_rate, monthly_rate, social_insurance, damages_cap)
     VALUES (:uid, ${workerId}, :post, :kind, :workMode, ${siteId}, :fromDate, :toDate, :taxItem, :hourlyRate,
             :dailyRate, :monthlyRate, :socialInsurance, :damagesCap)`,
  ),
  update: updateBy(
    `UPDATE engagements
     SET post = :post, kind = :kind, work_mode = :workMode, site_id = ${siteId}, to_date = :toDate, tax_item = :taxItem,
         hourly_rate = :hourlyRate, daily_rate = :dailyRate, monthly_rate = :monthlyRate,
         social_insurance = :socialInsurance, damages_cap = :damagesCap
     WHERE worker_id = ${workerId} AND from_date = :fromDate`,
  ),
};

function sayOverlaps(own: Standing<Row>[], say: (line: number, field: string, why: string) => void): void {
  const inOrder = own
    .filter(({ row }) => typeof row.fromDate === 'string')
    .sort((a, b) => (a.row.fromDate < b.row.fromDate ? -1 : 1));
  for (const [index, later] of inOrder.entries()) {
    const earlier = inOrder[index - 1];
    if (earlier === undefined) continue;
    const end = earlier.row.toDate;
    if (end !== null && end < later.row.fromDate) continue;
    const line = later.line ?? earlier.line;
    if (line === undefined) continue;
    const other = `${earlier.row.fromDate} 起${end === null ? '、没有终止日期' : `、到 ${end} 止`}的那一段`;
    say(
      line,
      'fromDate',
      `工号 ${later.row.workerNo} 从 ${later.row.fromDate} 起的用工关系与 ${other}重叠，请先填好前一段的终止日期`,
    );
  }
}

/** Post and end apart, which change no wage of the days both cover. */
function sameTerms(a: Row, b: Row): boolean {
  const terms = ({ post: _, toDate: _to, ...rest }: Row): string => JSON.stringify(rest);
  return terms(a) === terms(b);
}
