// One file = one book: create, open, tell a book from other files, hold it against a second writer.
import { existsSync, mkdirSync, openSync, readSync, closeSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../../shared/contract/errors.ts';
import { connect, type Connection } from './database.ts';
import { fileRefusal } from './fileRefusal.ts';
import { holdFile, type Hold } from './hold.ts';
import { bookApplicationId, bookVersion, migrate, migrations } from './migrate.ts';

export interface Book {
  readonly path: string;
  readonly db: Connection;
  /** Who holds the book for writing when this is a read-only view of it. */
  readonly heldBy: string | undefined;
  close(): void;
}

/** A book in memory, for tests and for trying a workbook out. */
export function bookInMemory(): Book {
  const db = connect(':memory:', 'write');
  db.pragma('foreign_keys = ON');
  migrate(db, () => undefined);
  return { path: ':memory:', db, heldBy: undefined, close: db.close };
}

/** Makes a new, empty book. Refuses a path that exists and a folder that cannot be written. */
export function createBook(path: string, holder: string): Book {
  if (existsSync(path)) throw refuse('file', { path, why: '已经有同名的文件，没有覆盖它。请换一个名字' });
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openForWriting(path, holder);
  } catch (error) {
    throw fileRefusal(error, path);
  }
}

/** Opens a book; read-only when another program holds it. Refuses other files, newer books and damaged ones. */
export function openBook(path: string, holder: string): Book {
  if (!existsSync(path)) throw refuse('file', { path, why: '找不到账套文件' });
  if (!statSync(path).isFile() || !looksLikeSqlite(path))
    throw refuse('file', { path, why: '这不是坊账的账套文件，没有打开，也没有改动它' });
  try {
    return openForWriting(path, holder);
  } catch (error) {
    throw fileRefusal(error, path);
  }
}

function openForWriting(path: string, holder: string): Book {
  const fresh = !existsSync(path);
  const hold = holdFile(path, holder);
  if (hold.heldBy !== undefined) return readOnlyView(path, hold.heldBy);
  try {
    if (!fresh) inspect(path);
    return prepared(path, fresh, hold);
  } catch (error) {
    hold.release();
    throw error;
  }
}

/** Looks before anything is opened for writing: a stranger's, a newer or a damaged file is not touched. */
function inspect(path: string): void {
  const sideFiles = [`${path}-wal`, `${path}-shm`].filter((side) => !existsSync(side));
  const db = connect(path, 'read');
  try {
    refuseStrangers(db, path);
  } finally {
    db.close();
    for (const side of sideFiles) rmSync(side, { force: true });
  }
}

function prepared(path: string, fresh: boolean, hold: Hold): Book {
  const db = connect(path, 'write');
  try {
    prepare(db, path);
    return {
      path,
      db,
      heldBy: undefined,
      close: () => {
        closeBoth(db, hold);
      },
    };
  } catch (error) {
    db.close();
    if (fresh) rmSync(path, { force: true });
    throw error;
  }
}

function readOnlyView(path: string, heldBy: string): Book {
  const db = connect(path, 'read');
  try {
    refuseStrangers(db, path);
    return { path, db, heldBy, close: db.close };
  } catch (error) {
    db.close();
    throw error;
  }
}

function refuseStrangers(db: Connection, path: string): void {
  if (Number(db.pragma('application_id')) !== bookApplicationId)
    throw refuse('file', { path, why: '这不是坊账的账套文件，没有打开，也没有改动它' });
  if (bookVersion(db) > migrations.length)
    throw refuse('file', { path, why: '这个账套是用更新版本的坊账做的，请先更新程序再打开' });
  if (db.pragma('quick_check(1)') !== 'ok')
    throw refuse('file', { path, why: '账套文件已损坏，没有打开，也没有改动它。请从备份恢复' });
}

function prepare(db: Connection, path: string): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  migrate(db, (version) => {
    const copy = join(dirname(path), `${basename(path)}.升级前-v${String(version)}`);
    if (!existsSync(copy)) db.copyTo(copy);
  });
}

function closeBoth(db: Connection, hold: Hold): void {
  db.close();
  hold.release();
}

function looksLikeSqlite(path: string): boolean {
  const head = Buffer.alloc(16);
  try {
    const file = openSync(path, 'r');
    readSync(file, head, 0, 16, 0);
    closeSync(file);
  } catch (error) {
    throw fileRefusal(error, path);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}
