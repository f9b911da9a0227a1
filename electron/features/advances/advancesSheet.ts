// Sheet 预支 of the book workbook: what was paid ahead and how it is taken back.
import { Fault } from '../../../shared/values/cells.ts';
import { monthOf, readMonth, type PayMonth } from '../../../shared/values/dates.ts';
import { yuanPlain, type Fen } from '../../../shared/values/money.ts';
import { countCell, dateCell, moneyCell, monthCell } from '../../../shared/values/numberCells.ts';
import { digitsCell, textCell, writtenCell } from '../../../shared/values/textCells.ts';
import { asParams, fromStore, inMonth, optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';
import { uidColumn } from '../../store/uidColumn.ts';

/** `value`: parts, or fen a month; null when all at once. */
interface Plan {
  readonly plan: 'once' | 'parts' | 'fixed';
  readonly value: number | null;
}

const planFault = new Fault('应为“一次”、“分期:6”（分 6 期）或“每月:200”（每月 200 元）');

const planCell = writtenCell<Plan>(
  (text) => {
    if (text === '一次') return { plan: 'once', value: null };
    const [, kind, figure = ''] = /^(分期|每月):(.+)$/.exec(text) ?? [];
    if (kind === undefined) return planFault;
    const value = kind === '分期' ? countCell.read(figure) : moneyCell.read(figure);
    if (value instanceof Fault || value === 0) return planFault;
    return { plan: kind === '分期' ? 'parts' : 'fixed', value };
  },
  ({ plan, value }) => {
    if (value === null || plan === 'once') return '一次';
    return plan === 'parts' ? `分期:${value}` : `每月:${yuanPlain(value as Fen)}`;
  },
  14,
);

const monthsCell = writtenCell<readonly PayMonth[]>(
  (text) => {
    const parts = text.replace(/[；,，、]/g, ';').split(';');
    const months = parts.filter((part) => part !== '').map((part) => readMonth(part));
    const known = months.filter((month) => month !== undefined);
    return known.length === months.length ? [...new Set(known)].sort() : new Fault('写法不对，应像 2026-11;2026-12');
  },
  (months) => months.join(';'),
);

const columns = {
  workerNo: required('工号', digitsCell(20)),
  date: required('日期', dateCell),
  amount: required('金额', moneyCell),
  plan: required('扣回方式', planCell),
  firstMonth: optional('首扣月份', monthCell, null),
  skipped: optional('跳过月份', monthsCell, []),
  note: optional('备注', textCell(200), ''),
  uid: uidColumn,
};

export const advancesSheet: BookSheet<RowOf<typeof columns>> = {
  name: '预支',
  columns,
  key: [],
  references: [{ to: '工人', by: ['workerNo'] }],
  check: (row, say) => {
    if (row.amount === 0) say('amount', '金额应大于 0');
    const firstMonth = row.firstMonth ?? monthOf(row.date);
    if (firstMonth < monthOf(row.date)) say('firstMonth', `首扣月份早于预支日期 ${row.date}`);
    return { ...row, firstMonth };
  },
  touches: (row, before) =>
    [row, ...(before === undefined ? [] : [before])].flatMap(({ firstMonth }) =>
      firstMonth === null ? [] : [inMonth(firstMonth)],
    ),
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, date, amount, json_object('plan', plan, 'value', plan_value) AS plan,
                first_month AS firstMonth, skipped, advances.note, advances.uid
         FROM advances JOIN workers ON workers.id = worker_id ORDER BY worker_no, date, advances.id`,
      ),
    ),
  insert: ({ db, newUid }, rows) => {
    for (const { plan, uid, ...row } of rows)
      db.run(
        `INSERT INTO advances (uid, worker_id, date, amount, plan, plan_value, first_month, skipped, note)
         VALUES (:uid, ${workerId}, :date, :amount, :plan, :value, :firstMonth, :skipped, :note)`,
        { ...asParams(row), ...plan, uid: uid ?? newUid() },
      );
  },
  update: ({ db }, { plan, uid, ...row }) => {
    db.run(
      `UPDATE advances
       SET worker_id = ${workerId}, date = :date, amount = :amount, plan = :plan, plan_value = :value,
           first_month = :firstMonth, skipped = :skipped, note = :note
       WHERE uid = :uid`,
      { ...asParams(row), ...plan, uid },
    );
  },
};
