// The book as it will stand once the whole workbook is in: what checks of single rows look into.
import type { WorkDate } from '../../../shared/values/dates.ts';
import type { AnyRow, BookSheet, BookView, Standing } from '../../store/bookSheet.ts';
import type { ReadableDb } from '../../store/database.ts';
import type { ParsedSheet } from './parseSheet.ts';
import { keyOf, keyOfParts } from './rowKeys.ts';

export interface StandingBook extends BookView {
  /** All rows of a keyed sheet by key; a row of the workbook stands before the book's own. */
  rowsOf(name: string): ReadonlyMap<string, Standing<AnyRow>>;
}

export function standingBook(
  db: ReadableDb,
  sheets: readonly BookSheet[],
  parsed: readonly ParsedSheet[],
): StandingBook {
  const cache = new Map<string, Map<string, Standing<AnyRow>>>();
  const engagements = new Map<string, AnyRow[]>();
  const documents = new Map<string, ReadonlySet<unknown>>();
  const doubtful = new Set<unknown>();

  function rowsOf(name: string): Map<string, Standing<AnyRow>> {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const rows = new Map<string, Standing<AnyRow>>();
    cache.set(name, rows);
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    const put = (row: AnyRow, line: number | undefined): void => {
      const key = keyOf(sheet, row);
      if (key !== undefined) rows.set(key, { row, line });
    };
    for (const row of sheet.rows(db)) put(row, undefined);
    for (const { row, line } of parsed.find((one) => one.sheet === sheet)?.rows ?? []) put(row, line);
    return rows;
  }

  function engagementsOf(workerNo: string): readonly AnyRow[] {
    if (engagements.size === 0) {
      engagements.set('', []);
      for (const { row } of rowsOf('用工关系').values()) {
        const own = engagements.get(String(row['workerNo'])) ?? [];
        own.push(row);
        engagements.set(String(row['workerNo']), own);
      }
      for (const { row, broken } of parsed.find(({ sheet }) => sheet.name === '用工关系')?.rows ?? [])
        if (broken) doubtful.add(row['workerNo']);
    }
    return engagements.get(workerNo) ?? [];
  }

  function documentsOf(name: string): ReadonlySet<unknown> {
    let known = documents.get(name);
    if (known === undefined) {
      const field = sheets.find((one) => one.name === name)?.document ?? '';
      const inFile = parsed.find(({ sheet }) => sheet.name === name)?.rows ?? [];
      known = new Set([...rowsOf(name).values(), ...inFile].map(({ row }) => row[field]));
      documents.set(name, known);
    }
    return known;
  }

  return {
    rowsOf,
    hasDocument: (name, documentNo) => documentsOf(name).has(documentNo),
    has: (sheet, ...key) => rowsOf(sheet).has(keyOfParts(key)),
    decimalsOf: (productNo) => {
      const decimals = rowsOf('产品').get(productNo)?.row['decimals'];
      return typeof decimals === 'number' ? decimals : undefined;
    },
    engagedOn: (workerNo, date) => {
      const own = engagementsOf(workerNo);
      return doubtful.has(workerNo) || doubtful.has(undefined) || own.some((row) => covers(row, date));
    },
  };
}

function covers(row: AnyRow, date: WorkDate): boolean {
  const { fromDate, toDate } = row;
  if (typeof fromDate !== 'string') return true;
  return fromDate <= date && (typeof toDate !== 'string' || date <= toDate);
}
