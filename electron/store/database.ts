// The only door to SQLite: statements with named parameters, read-only and writing handles, one transaction helper.
import Database from 'better-sqlite3';

export type Value = string | number | null | Uint8Array;
export type Params = Readonly<Record<string, Value | boolean>>;

/** Reads only: has no way to write, and refuses a statement that would. */
export interface ReadableDb {
  all<Row>(sql: string, params?: Params): Row[];
  get<Row>(sql: string, params?: Params): Row | undefined;
}

/** Reads and writes; only commands get one, inside their transaction. */
export interface WritableDb extends ReadableDb {
  /** Returns the id of the row inserted, and how many rows changed. */
  run(sql: string, params?: Params): { readonly id: number; readonly changes: number };
}

/** An open SQLite file. */
export interface Connection extends WritableDb {
  /** All or nothing: commits when `work` returns, rolls back when it throws. */
  atomically<Result>(work: () => Result): Result;
  /** Several statements without parameters: schema and pragmas. */
  script(sql: string): void;
  pragma(text: string): unknown;
  /** Writes a consistent copy of the open file to a new file. */
  copyTo(path: string): void;
  close(): void;
}

/** Opens a file, or a book in memory with ':memory:'. Throws what SQLite throws; `book.ts` turns that into sentences. */
export function connect(path: string, mode: 'write' | 'read'): Connection {
  const raw = new Database(path, { readonly: mode === 'read', timeout: 3000 });
  const prepared = new Map<string, Database.Statement>();

  function statement(sql: string): Database.Statement {
    let found = prepared.get(sql);
    if (found === undefined) {
      found = raw.prepare(sql);
      prepared.set(sql, found);
    }
    return found;
  }

  function reading(sql: string): Database.Statement {
    const found = statement(sql);
    if (!found.readonly) throw new Error(`a statement that writes was run as a query: ${sql}`);
    return found;
  }

  return {
    all: <Row>(sql: string, params: Params = {}) => reading(sql).all(bound(params)) as Row[],
    get: <Row>(sql: string, params: Params = {}) => reading(sql).get(bound(params)) as Row | undefined,
    run: (sql, params = {}) => {
      const result = statement(sql).run(bound(params));
      return { id: Number(result.lastInsertRowid), changes: result.changes };
    },
    atomically: (work) => raw.transaction(work).immediate(),
    script: (sql) => {
      raw.exec(sql);
    },
    pragma: (text) => raw.pragma(text, { simple: true }),
    copyTo: (target) => {
      raw.prepare('VACUUM INTO :target').run({ target });
    },
    close: () => {
      raw.close();
    },
  };
}

/** SQLite knows no booleans. */
function bound(params: Params): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value]),
  );
}
