// What a parsed sheet would change in the book: new rows, changed rows, and how many stay as they are.
import type { AnyRow, BookSheet, Span } from '../../store/bookSheet.ts';
import type { ReadableDb } from '../../store/database.ts';
import type { ParsedRow, ParsedSheet } from './parseSheet.ts';
import { keyOf, rowText } from './rowKeys.ts';

export interface Changed {
  readonly row: AnyRow;
  readonly line: number;
  readonly before: AnyRow;
}

export interface Created {
  readonly row: AnyRow;
  readonly line: number;
}

export interface SheetChange {
  readonly parsed: ParsedSheet;
  readonly created: readonly Created[];
  readonly updated: readonly Changed[];
  readonly unchanged: number;
}

/** Rows with a broken cell are left out: they are already among the errors. */
export function compareSheet(db: ReadableDb, parsed: ParsedSheet): SheetChange {
  const rows = parsed.rows.filter(({ broken }) => !broken);
  const existing = parsed.sheet.rows(db, spanOf(parsed.sheet, rows));
  return 'uid' in parsed.sheet.columns
    ? compareLoose(parsed, rows, existing)
    : compareKeyed(db, parsed, rows, existing);
}

function compareKeyed(
  db: ReadableDb,
  parsed: ParsedSheet,
  rows: readonly ParsedRow[],
  existing: readonly AnyRow[],
): SheetChange {
  const { sheet, fields } = parsed;
  const byKey = new Map(existing.map((row) => [keyOf(sheet, row), row]));
  const compared = Object.keys(sheet.columns).filter((field) => fields.has(field));
  const seen = new Map<string | undefined, number>();
  const created: Created[] = [];
  const updated: Changed[] = [];
  let unchanged = 0;
  for (const { row, line } of rows) {
    const key = keyOf(sheet, row);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      parsed.say(
        line,
        sheet.key.at(-1) ?? '',
        `${keyWords(sheet)}与第 ${String(earlier)} 行重复，请删去一行或改正编号`,
      );
      continue;
    }
    seen.set(key, line);
    const before = byKey.get(key);
    if (before === undefined) {
      if (sheet.alreadyThere?.(db, row) === true) unchanged += 1;
      else created.push({ row, line });
    } else if (rowText(compared, row) === rowText(compared, before)) unchanged += 1;
    else updated.push({ row: { ...before, ...only(compared, row) }, line, before });
  }
  return { parsed, created, updated, unchanged };
}

/** Multiset: as many equal rows as the book has are already there; a known 记录号 settles it (book-workbook §1). */
function compareLoose(parsed: ParsedSheet, rows: readonly ParsedRow[], existing: readonly AnyRow[]): SheetChange {
  const compared = Object.keys(parsed.sheet.columns).filter((field) => field !== 'uid');
  const byUid = new Map(existing.map((row) => [row['uid'], row]));
  const created: Created[] = [];
  const updated: Changed[] = [];
  const unsettled: ParsedRow[] = [];
  const seen = new Map<unknown, number>();
  let unchanged = 0;
  for (const parsedRow of rows) {
    const { row, line } = parsedRow;
    const uid = row['uid'];
    if (uid === null) {
      unsettled.push(parsedRow);
      continue;
    }
    const earlier = seen.get(uid);
    if (earlier !== undefined) parsed.say(line, 'uid', `记录号与第 ${String(earlier)} 行重复，新增的行请把记录号留空`);
    seen.set(uid, line);
    const before = byUid.get(uid);
    byUid.delete(uid);
    if (before === undefined) created.push({ row, line });
    else if (rowText(compared, row) === rowText(compared, before)) unchanged += 1;
    else updated.push({ row, line, before });
  }
  const standing = new Map<string, number>();
  for (const row of byUid.values()) {
    const text = rowText(compared, row);
    standing.set(text, (standing.get(text) ?? 0) + 1);
  }
  for (const { row, line } of unsettled) {
    const text = rowText(compared, row);
    const left = standing.get(text) ?? 0;
    if (left > 0) {
      standing.set(text, left - 1);
      unchanged += 1;
    } else created.push({ row, line });
  }
  return { parsed, created, updated, unchanged };
}

function spanOf(sheet: BookSheet, rows: readonly ParsedRow[]): Span | undefined {
  const field = sheet.span;
  if (field === undefined) return undefined;
  const span = { from: '9999', to: '0000', uids: [] as string[] };
  for (const { row } of rows) {
    const date = String(row[field]);
    if (date < span.from) span.from = date;
    if (date > span.to) span.to = date;
    if (typeof row['uid'] === 'string') span.uids.push(row['uid']);
  }
  return span;
}

function only(fields: readonly string[], row: AnyRow): AnyRow {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}

function keyWords(sheet: BookSheet): string {
  return sheet.key.map((field) => sheet.columns[field]?.header ?? field).join('、');
}
