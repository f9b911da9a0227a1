// From a workbook's cells to a plan: what would be new, changed and unchanged on each sheet, and every fault found on the way.
import type { CellError, SheetReport } from '../../../shared/features/imports/schema.ts';
import { cellText } from '../../../shared/values/cells.ts';
import { firstDay, lastDay, monthText, type PayMonth } from '../../../shared/values/dates.ts';
import type { Grid } from '../../excel/grid.ts';
import type { AnyRow, BookSheet, Days } from '../../store/bookSheet.ts';
import type { ReadableDb } from '../../store/database.ts';
import { checkRows, checkTogether } from './checkRows.ts';
import { compareSheet, type SheetChange } from './compareSheet.ts';
import { faultList } from './faults.ts';
import { parseSheet } from './parseSheet.ts';
import { standingBook } from './standing.ts';

export interface Plan {
  readonly changes: readonly SheetChange[];
  readonly reports: readonly SheetReport[];
  readonly errors: readonly CellError[];
}

/** Changes nothing; the order of changes is the order of writing. */
export function planImport(db: ReadableDb, sheets: readonly BookSheet[], grid: Grid): Plan {
  const faults = faultList();
  const found = sheets.flatMap((sheet) => {
    const own = grid.sheets.find(({ name }) => name === sheet.name);
    return own === undefined ? [] : [parseSheet(sheet, own, faults)];
  });
  const view = standingBook(db, sheets, found);
  const checked = found.map((parsed) => checkRows(parsed, view));
  for (const parsed of checked) checkTogether(parsed, view);
  const locked = db.all<{ month: PayMonth }>('SELECT month FROM locked_months').map(({ month }) => month);
  const changes = checked.map((parsed) => {
    const change = compareSheet(db, parsed);
    if (locked.length > 0) sayLocked(change, locked);
    sayFixed(db, change);
    return change;
  });
  const known = new Set(sheets.map(({ name }) => name));
  const others = grid.sheets.filter(({ name, rows }) => !known.has(name) && rows.length > 0);
  const aside = others.map(({ name, rows }) => setAside(name, rows.length - 1));
  return { changes, reports: [...changes.map(reportOf), ...aside], errors: faults.errors };
}

function sayLocked({ parsed, created, updated }: SheetChange, locked: readonly PayMonth[]): void {
  const { sheet, say } = parsed;
  for (const { row, line, before } of [...created.map((one) => ({ ...one, before: undefined })), ...updated]) {
    const days = sheet.touches?.(row, before) ?? [];
    const closed = locked.find((month) => days.some((span) => covers(span, month)));
    if (closed !== undefined)
      say(line, dateField(sheet), `${monthText(closed)}的工资已封存，不能再改，请删去这一行，或先由老板解封`);
  }
}

function covers({ fromDate, toDate }: Days, month: PayMonth): boolean {
  return fromDate <= lastDay(month) && (toDate === null || toDate >= firstDay(month));
}

function dateField(sheet: BookSheet): string {
  return ['date', 'month', 'toDate', 'fromDate'].find((field) => field in sheet.columns) ?? '';
}

/** What import never changes: documents, and rows of sheets without `update`. */
function sayFixed(db: ReadableDb, { parsed, created, updated }: SheetChange): void {
  const { sheet, say } = parsed;
  if (sheet.update === undefined)
    for (const { row, line, before } of updated) {
      const field =
        Object.keys(sheet.columns).find((one) => JSON.stringify(row[one]) !== JSON.stringify(before[one])) ?? '';
      say(
        line,
        field,
        `${sheet.columns[field]?.header ?? ''}与账套里的不同（账套里是“${wordOf(sheet, field, before)}”），已有的单据不能用导入来改`,
      );
    }
  const { document } = sheet;
  if (document === undefined || created.length === 0) return;
  const standing = new Set(sheet.rows(db).map((row) => row[document]));
  for (const { row, line } of created)
    if (standing.has(row[document]))
      say(line, document, `${String(row[document])} 已在账套里，不能再加行，请另用一个单号`);
}

function wordOf(sheet: BookSheet, field: string, row: AnyRow): string {
  const value = row[field];
  return value === null || value === undefined ? '' : cellText(sheet.columns[field]?.type.write(value) ?? null);
}

function reportOf({ parsed, created, updated, unchanged }: SheetChange): SheetReport {
  const counts = { created: created.length, updated: updated.length, unchanged };
  return { sheet: parsed.sheet.name, ...counts, setAside: false, notes: [...parsed.notes] };
}

function setAside(sheet: string, rows: number): SheetReport {
  const why = `程序还不认识“${sheet}”表，其中 ${String(rows)} 行没有读入`;
  return { sheet, created: 0, updated: 0, unchanged: 0, setAside: true, notes: [why] };
}
