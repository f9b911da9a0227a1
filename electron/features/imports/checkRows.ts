// Checks that need more than one cell: what a row names must be there, and what its feature says about it must hold.
import type { AnyRow, BookSheet } from '../../store/bookSheet.ts';
import type { ParsedRow, ParsedSheet } from './parseSheet.ts';
import { keyBy } from './rowKeys.ts';
import type { StandingBook } from './standing.ts';

/** Rows of one sheet as their feature tidied them; a row found faulty becomes a broken one. */
export function checkRows(parsed: ParsedSheet, view: StandingBook): ParsedSheet {
  const { sheet } = parsed;
  const rows = parsed.rows.map((row): ParsedRow => {
    if (row.broken) return row;
    let broken = false;
    const say = (field: string, why: string): void => {
      broken = true;
      parsed.say(row.line, field, why);
    };
    checkReferences(sheet, row.row, view, say);
    const tidied = sheet.check?.(row.row, say, view) ?? row.row;
    return { line: row.line, row: tidied, broken };
  });
  return { ...parsed, rows };
}

/** After all rows are known: what they must be together. */
export function checkTogether(parsed: ParsedSheet, view: StandingBook): void {
  if (parsed.sheet.checkAll === undefined) return;
  const standing = view.rowsOf(parsed.sheet.name);
  const broken = new Set(parsed.rows.filter((row) => row.broken).map(({ line }) => line));
  parsed.sheet.checkAll(
    [...standing.values()].filter(({ line }) => line === undefined || !broken.has(line)),
    parsed.say,
  );
}

function checkReferences(
  sheet: BookSheet,
  row: AnyRow,
  view: StandingBook,
  say: (field: string, why: string) => void,
): void {
  const unknown = new Set<string>();
  for (const { to, by } of sheet.references) {
    if (by.some((field) => row[field] === null || unknown.has(field))) continue;
    const key = keyBy(by, row);
    if (key === undefined || view.rowsOf(to).has(key)) continue;
    const field = by.at(-1) ?? '';
    for (const one of by) unknown.add(one);
    say(field, notFound(sheet, to, by, row, view));
  }
}

function notFound(sheet: BookSheet, to: string, by: readonly string[], row: AnyRow, view: StandingBook): string {
  const words = by.map((field) => `${sheet.columns[field]?.header ?? field}“${String(row[field])}”`).join('、');
  const digits = String(row[by.at(-1) ?? '']);
  const padded =
    by.length === 1
      ? [1, 2, 3, 4, 5].map((zeros) => '0'.repeat(zeros) + digits).find((no) => view.rowsOf(to).has(no))
      : undefined;
  if (padded !== undefined) return `找不到${words}，应为“${padded}”吧？按数字录入会丢掉前面的 0，请把单元格设为文本`;
  return `找不到${words}，请先写在“${to}”表里，或改正编号`;
}
