// Sheet 累计期初 of the book workbook: wages of this year paid outside the program (wage-rules §9).
import { zeroFen } from '../../../shared/values/money.ts';
import { countCell, moneyCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, writtenCell } from '../../../shared/values/textCells.ts';
import { Fault } from '../../../shared/values/cells.ts';
import { readMonth } from '../../../shared/values/dates.ts';
import {
  fromStore,
  insertEach,
  optional,
  required,
  updateBy,
  type BookSheet,
  type RowOf,
} from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

/** 1–12, or a whole month such as 2026-08. */
const monthNumber = {
  ...writtenCell<number>((text) => {
    const number = /^\d{1,2}月?$/.test(text) ? Number.parseInt(text, 10) : Number(readMonth(text)?.slice(5));
    return number >= 1 && number <= 12 ? number : new Fault('应为 1 到 12');
  }, String),
  write: (month: number) => month,
  look: { format: '0', width: 10 },
};

const columns = {
  workerNo: required('工号', digitsCell(20)),
  year: required('年份', countCell),
  throughMonth: required('截至月份', monthNumber),
  income: required('累计收入', moneyCell),
  socialInsurance: optional('累计社保', moneyCell, zeroFen),
  specialDeductions: optional('累计专项附加', moneyCell, zeroFen),
  withheld: required('累计已预扣', moneyCell),
  monthsEmployed: required('任职月数', countCell),
};

export const taxOpeningsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '累计期初',
  columns,
  key: ['workerNo', 'year'],
  references: [{ to: '工人', by: ['workerNo'] }],
  check: (row, say) => {
    if (row.year < 2000 || row.year > 2199) say('year', '不是有效的年份，应像 2026');
    if (row.monthsEmployed > row.throughMonth) say('monthsEmployed', `任职月数不能多于截至月份 ${row.throughMonth}`);
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, year, through_month AS throughMonth, income, social_insurance AS socialInsurance,
                special_deductions AS specialDeductions, withheld, months_employed AS monthsEmployed
         FROM tax_openings JOIN workers ON workers.id = worker_id ORDER BY worker_no, year`,
      ),
    ),
  insert: insertEach(
    `INSERT INTO tax_openings (worker_id, year, through_month, income, social_insurance, special_deductions, withheld, months_employed)
     VALUES (${workerId}, :year, :throughMonth, :income, :socialInsurance, :specialDeductions, :withheld, :monthsEmployed)`,
  ),
  update: updateBy(
    `UPDATE tax_openings
     SET through_month = :throughMonth, income = :income, social_insurance = :socialInsurance,
         special_deductions = :specialDeductions, withheld = :withheld, months_employed = :monthsEmployed
     WHERE worker_id = ${workerId} AND year = :year`,
  ),
};
