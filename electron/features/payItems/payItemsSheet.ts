// Sheet 工资项目 of the book workbook: the user's own earnings and deductions, formulas checked as on the screen.
import { parseFormula, type Formula } from '../../../shared/features/payItems/formula.ts';
import { formulaOrder } from '../../../shared/features/payItems/formulaOrder.ts';
import { payItemKindText, payItemSourceText } from '../../../shared/text/payItems.ts';
import { Fault } from '../../../shared/values/cells.ts';
import { yuanPlain, type Fen } from '../../../shared/values/money.ts';
import { countCell, signedMoneyCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, textCell, yesNoCell } from '../../../shared/values/textCells.ts';
import {
  fromStore,
  optional,
  required,
  type BookSheet,
  type RowOf,
  type Standing,
  type Writing,
} from '../../store/bookSheet.ts';

const columns = {
  name: required('名称', textCell(20)),
  kind: required('类型', choiceCell(payItemKindText)),
  source: required('取值', choiceCell(payItemSourceText)),
  content: optional('金额或公式', textCell(500, 32), ''),
  counts: optional('计入最低工资', yesNoCell, false),
  taxable: optional('计税', yesNoCell, true),
  position: optional('顺序', countCell, 0),
  court: optional('法院扣款', yesNoCell, false),
};
type Row = RowOf<typeof columns>;

export const payItemsSheet: BookSheet<Row> = {
  name: '工资项目',
  columns,
  key: ['name'],
  references: [],
  check: (row, say) => {
    if (row.court && row.kind === 'earning') say('court', '只有扣款项目才能是法院扣款，收入项目请写“否”或留空');
    if (row.source === 'typed' && row.content !== '')
      say('content', '每月录入的项目不写金额，请留空，金额写在“每月录入”表里');
    if (row.source === 'formula' && row.content === '') say('content', '公式不能为空');
    if (row.source !== 'fixed') return row;
    const amount = row.content === '' ? new Fault('不能为空，固定项目要写金额') : signedMoneyCell.read(row.content);
    if (!(amount instanceof Fault)) return { ...row, content: yuanPlain(amount) };
    say('content', `金额${amount.why}`);
    return row;
  },
  checkAll: sayWrongFormulas,
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT name, kind, source, coalesce(formula, CASE source WHEN 'fixed' THEN printf('%.2f', amount / 100.0) END) AS content,
                counts, taxable, position, court
         FROM pay_items ORDER BY position, id`,
      ),
    ),
  insert: (writing, rows) => {
    for (const row of rows)
      write(
        writing,
        `INSERT INTO pay_items (uid, name, kind, source, amount, formula, counts, taxable, position, court)
         VALUES (:uid, :name, :kind, :source, :amount, :formula, :counts, :taxable, :position, :court)`,
        row,
      );
  },
  update: (writing, row) => {
    write(
      writing,
      `UPDATE pay_items
       SET kind = :kind, source = :source, amount = :amount, formula = :formula, counts = :counts, taxable = :taxable,
           position = :position, court = :court
       WHERE name = :name AND :uid <> ''`,
      row,
    );
  },
};

function write({ db, newUid }: Writing, sql: string, { content, ...row }: Row): void {
  db.run(sql, {
    uid: newUid(),
    ...row,
    amount: row.source === 'fixed' ? fixedAmount(content) : null,
    formula: row.source === 'formula' ? content : null,
  });
}

function fixedAmount(content: string): Fen | null {
  const amount = signedMoneyCell.read(content);
  return amount instanceof Fault ? null : amount;
}

function sayWrongFormulas(
  rows: readonly Standing<Row>[],
  say: (line: number, field: string, why: string) => void,
): void {
  const names = rows.map(({ row }) => row.name);
  const references = new Map<string, readonly string[]>();
  for (const { row, line } of rows.filter((one) => one.row.source === 'formula' && one.row.content !== '')) {
    const parsed = parseFormula(row.content, names);
    if (parsed.ok) references.set(row.name, namesIn(parsed.formula));
    else if (line !== undefined) say(line, 'content', `公式第 ${parsed.fault.at + 1} 个字：${parsed.fault.sentence}`);
  }
  const order = formulaOrder(references);
  if (order.ok) return;
  const line = rows.find(({ row, line: at }) => at !== undefined && order.circle.includes(row.name))?.line;
  if (line !== undefined) say(line, 'content', `公式绕成了圈：${order.circle.join('、')}，请改成不互相引用`);
}

function namesIn(formula: Formula): string[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'name':
      return [formula.name];
    case 'negative':
    case 'round':
      return namesIn(formula.of);
    case 'min':
    case 'max':
      return formula.of.flatMap(namesIn);
    default:
      return [...namesIn(formula.left), ...namesIn(formula.right)];
  }
}
