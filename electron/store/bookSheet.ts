// What a feature says about one sheet of the book workbook, once: import, comparison, export and round trip all follow from it.
import type { CellType, StoredValue } from '../../shared/values/cells.ts';
import { firstDay, lastDay, type PayMonth, type WorkDate } from '../../shared/values/dates.ts';
import type { Uid } from '../../shared/values/ids.ts';
import type { ReadableDb, WritableDb } from './database.ts';

export interface Column<Value> {
  readonly header: string;
  readonly type: CellType<Value>;
  readonly required: boolean;
  /** What an empty cell means. */
  readonly fallback: Value | null;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C extends Columns> = {
  readonly [Field in keyof C]: C[Field] extends Column<infer Value> ? Value : never;
};
export type AnyRow = Readonly<Record<string, unknown>>;

export function required<Value>(header: string, type: CellType<Value>): Column<Value> {
  return { header, type, required: true, fallback: null };
}

export function optional<Value, Empty>(header: string, type: CellType<Value>, fallback: Empty): Column<Value | Empty> {
  // An empty cell never reaches the type, and a fallback is never written: the wider column is safe.
  return { header, type, required: false, fallback };
}

/** What the book will hold once the whole workbook is in: a check of one row looks here for what the row speaks of. */
export interface BookView {
  /** Decimals of a product; undefined when it is not known. */
  decimalsOf(productNo: string): number | undefined;
  engagedOn(workerNo: string, date: WorkDate): boolean;
  has(sheet: string, ...key: readonly string[]): boolean;
  /** Is there a document of this number, whatever its lines? */
  hasDocument(sheet: string, documentNo: string): boolean;
}

/** Names a field of the row that is wrong. */
export type SayFault = (field: string, why: string) => void;

/** A row of a sheet with its line in the workbook; rows that only stand in the book have none. */
export interface Standing<Row> {
  readonly row: Row;
  readonly line: number | undefined;
}

export interface Writing {
  readonly db: WritableDb;
  readonly newUid: () => Uid;
}

export interface BookSheet<Row extends AnyRow = AnyRow> {
  readonly name: string;
  readonly columns: Columns;
  /** The fields that tell one row from another. With `uid` among the columns rows are compared as a multiset instead, and 记录号 settles it. */
  readonly key: readonly string[];
  /** What other sheets' rows this one names: sheet, and the fields that hold its key. */
  readonly references: readonly Reference[];
  /** The field whose rows are written together as one document, never changed by import. */
  readonly document?: string;
  /** The date field by which only the part of the book that the workbook speaks of is read. */
  readonly span?: string;
  /** Looks at one row by itself; may return it tidied. */
  check?(row: Row, say: SayFault, view: BookView): Row | undefined;
  /** Looks at all rows together as they will stand; `say` names a line of the workbook. */
  checkAll?(rows: readonly Standing<Row>[], say: (line: number, field: string, why: string) => void): void;
  /** The days whose wages a new or changed row touches: refused when one lies in a locked month. */
  touches?(row: Row, before: Row | undefined): readonly Days[];
  rows(db: ReadableDb, span?: Span): readonly Row[];
  /** Is a row whose key the book does not have there all the same, said with less? */
  alreadyThere?(db: ReadableDb, row: Row): boolean;
  /** Writes new rows: one by one, or all lines of a document. */
  insert(writing: Writing, rows: readonly Row[]): void;
  update?(writing: Writing, row: Row, before: Row): void;
  /** After all sheets are written. */
  finish?(writing: Writing): void;
}

/** Both included; `toDate` null = open. */
export interface Days {
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
}

export function onDay(date: WorkDate): Days {
  return { fromDate: date, toDate: date };
}

export function inMonth(month: PayMonth): Days {
  return { fromDate: firstDay(month), toDate: lastDay(month) };
}

export interface Reference {
  readonly to: string;
  readonly by: readonly string[];
}

export interface Span {
  readonly from: string;
  readonly to: string;
  readonly uids: readonly string[];
}

/** `insert` of sheets whose rows are one statement each; the row's fields and a new `uid` are its parameters. */
export function insertEach(sql: string): (writing: Writing, rows: readonly AnyRow[]) => void {
  return ({ db, newUid }, rows) => {
    for (const row of rows) db.run(sql, { uid: newUid(), ...asParams(row) });
  };
}

/** `update` by one statement. */
export function updateBy(sql: string): (writing: Writing, row: AnyRow) => void {
  return ({ db }, row) => {
    db.run(sql, asParams(row));
  };
}

/** Rows of a SELECT whose columns are named like the sheet's fields, as the sheet's rows. */
export function fromStore<C extends Columns>(
  columns: C,
  stored: readonly Readonly<Record<string, StoredValue>>[],
): RowOf<C>[] {
  const readers = Object.entries(columns).map(([field, { type, fallback }]) => ({ field, type, fallback }));
  return stored.map((record) => {
    const row: Record<string, unknown> = {};
    for (const { field, type, fallback } of readers) {
      const value = record[field];
      row[field] = value === null || value === undefined ? fallback : type.fromStore(value);
    }
    return row as RowOf<C>;
  });
}

/** The row's fields as statement parameters; lists go in as JSON. */
export function asParams(row: AnyRow): Record<string, StoredValue | boolean> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asParam(value)]));
}

function asParam(value: unknown): StoredValue | boolean {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return JSON.stringify(value);
}
