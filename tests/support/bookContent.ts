// All rows of a book as text, apart from ids, uids and order: two books with the same content hold the same.
import type { ReadableDb } from '../../electron/store/database.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Table → its rows in a settled order, references written out; the audit log is left out. */
export function bookContent(db: ReadableDb): Record<string, string[]> {
  const tables = db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('audit_entries') ORDER BY name`,
    )
    .map(({ name }) => name);
  const said = new Map<string, string>();

  function textOf(table: string, row: Row): string {
    const parents = new Map(
      db
        .all<{ table: string; from: string; to: string }>(
          `SELECT "table", "from", "to" FROM pragma_foreign_key_list('${table}')`,
        )
        .map((key) => [key.from, key]),
    );
    const fields = Object.entries(row).flatMap(([column, value]) => {
      if (column === 'id' || column === 'uid') return [];
      const parent = parents.get(column);
      if (parent === undefined || value === null) return [`${column}=${String(value)}`];
      return [`${column}=(${parentText(parent.table, parent.to || 'id', value)})`];
    });
    return fields.join(' ');
  }

  function parentText(table: string, column: string, value: string | number): string {
    const key = `${table}.${column}=${String(value)}`;
    let text = said.get(key);
    if (text === undefined) {
      const row = db.get<Row>(`SELECT * FROM ${table} WHERE ${column} = :value`, { value });
      text = row === undefined ? '?' : textOf(table, row);
      said.set(key, text);
    }
    return text;
  }

  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .all<Row>(`SELECT * FROM ${table}`)
        .map((row) => textOf(table, row))
        .sort(),
    ]),
  );
}
