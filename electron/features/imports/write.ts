// Reads a workbook into a plan and a plan into a book; the sample workshop takes this door too.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { refuse } from '../../../shared/contract/errors.ts';
import type { CellError, ImportReport, ImportResult, SheetReport } from '../../../shared/features/imports/schema.ts';
import type { Uid } from '../../../shared/values/ids.ts';
import type { Grid } from '../../excel/grid.ts';
import type { BookSheet, Writing } from '../../store/bookSheet.ts';
import type { Connection, ReadableDb } from '../../store/database.ts';
import { applyPlan, tryDocuments } from './applyPlan.ts';
import { planImport, type Plan } from './plan.ts';

/** A workbook that was read and found in order, waiting to be applied. */
export class ParkedImport {
  readonly file: string;
  readonly grid: Grid;
  /** What was planned, and the state of the book it was planned against. */
  readonly planned: { readonly plan: Plan; readonly state: string } | undefined;

  constructor(file: string, grid: Grid, planned?: ParkedImport['planned']) {
    this.file = file;
    this.grid = grid;
    this.planned = planned;
  }
}

/** Checks a workbook against an open book and changes nothing; parks it when it has no error. */
export function readImport(
  book: { readonly db: Connection; readonly newUid: () => Uid; readonly parked: Map<string, unknown> },
  sheets: readonly BookSheet[],
  path: string,
  grid: Grid,
): ImportReport {
  const plan = planImport(book.db, sheets, grid);
  const { changes, reports, errors } = plan;
  if (errors.length === 0) tryDocuments(book.db, book.newUid, changes);
  for (const [key, value] of book.parked) if (value instanceof ParkedImport) book.parked.delete(key);
  const file = basename(path);
  const key = errors.length === 0 ? randomUUID() : null;
  if (key !== null) book.parked.set(key, new ParkedImport(file, grid, { plan, state: stateOf(book.db) }));
  return { key, file, sheets: [...reports], ...totalsOf(reports), errors: inOrder(errors, grid) };
}

/** As one reads the workbook: sheet after sheet, row after row. */
function inOrder(errors: readonly CellError[], { sheets }: Grid): CellError[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ sheet, cell }: CellError): [number, number, string] => {
    const letters = cell.replace(/\d/g, '');
    return [order.get(sheet) ?? 0, Number(cell.slice(letters.length)), letters.padStart(4)];
  };
  return errors
    .map((error) => ({ error, at: place(error) }))
    .sort(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))
    .map(({ error }) => error);
}

/** Writes the whole workbook inside the caller's transaction, or refuses. */
export function applyImport(writing: Writing, sheets: readonly BookSheet[], parked: ParkedImport): ImportResult {
  const { planned } = parked;
  const { changes, reports, errors } =
    planned?.state === stateOf(writing.db) ? planned.plan : planImport(writing.db, sheets, parked.grid);
  const [first] = errors;
  if (first !== undefined)
    throw refuse('refused', {
      sentence: `没有导入：核对之后账套有了变化，现在“${first.sheet}”表 ${first.cell} 不再合适（${first.message}）请重新读一次工作簿。`,
    });
  applyPlan(writing, changes);
  return { file: parked.file, sheets: [...reports], ...totalsOf(reports) };
}

/** Changes with every row written, by this program or another: the same text, the same book. */
function stateOf(db: ReadableDb): string {
  const state = db.get<{ own: number; others: number }>(
    'SELECT total_changes() AS own, data_version AS others FROM pragma_data_version',
  );
  return JSON.stringify(state);
}

function totalsOf(reports: readonly SheetReport[]): Pick<ImportResult, 'created' | 'updated' | 'unchanged'> {
  const sum = (field: 'created' | 'updated' | 'unchanged'): number =>
    reports.reduce((total, report) => total + report[field], 0);
  return { created: sum('created'), updated: sum('updated'), unchanged: sum('unchanged') };
}
