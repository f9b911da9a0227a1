import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RefusedError } from '../../shared/contract/errors.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { createBook, openBook, type Book } from '../../electron/store/book.ts';
import { connect } from '../../electron/store/database.ts';
import { bookApplicationId, bookVersion, migrations } from '../../electron/store/migrate.ts';
import { aFolder } from '../support/aHost.ts';

let folder: ReturnType<typeof aFolder>;
let path: string;
beforeEach(() => {
  folder = aFolder();
  path = join(folder.path, '安坪.fz');
});
afterEach(() => {
  folder.remove();
});

const at = '会计室 · 李会计';
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What opening is refused with, without the path at its end; and that neither the file nor its folder changed. */
function refusalOf(open: () => Book, file = path): string {
  const before = [hash(file), ...readdirSync(folder.path)];
  const sentence = sentenceWhen(open);
  expect([hash(file), ...readdirSync(folder.path)]).toEqual(before);
  return sentence;
}

function sentenceWhen(open: () => Book): string {
  try {
    open().close();
  } catch (error) {
    if (error instanceof RefusedError) return sentenceOf(error.refusal);
    throw error;
  }
  throw new Error('it was opened');
}

/** A closed book with one site in it. */
function aBookOnDisk(): void {
  const book = createBook(path, at);
  book.db.run(`INSERT INTO sites (uid, site_no, name, kind) VALUES ('u', 'H01', '中心工厂', 'hub')`);
  book.close();
}

describe('one file is one book', () => {
  test('it is made in a folder that does not exist yet, opened again, and leaves nothing beside it', () => {
    path = join(folder.path, '账', '安坪.fz');
    aBookOnDisk();
    const book = openBook(path, at);
    expect(book.db.get('SELECT name FROM sites')).toEqual({ name: '中心工厂' });
    expect([book.db.pragma('synchronous'), book.db.pragma('foreign_keys'), book.db.pragma('journal_mode')]).toEqual([
      2,
      1,
      'wal',
    ]);
    book.close();
    expect(readdirSync(join(folder.path, '账'))).toEqual(['安坪.fz']);
  });

  test('a file that exists is never overwritten by a new book', () => {
    writeFileSync(path, '别的东西');
    expect(refusalOf(() => createBook(path, at))).toBe(`已经有同名的文件，没有覆盖它。请换一个名字：${path}`);
  });
});

describe('two programs on one book', () => {
  test('the second may look, sees what the first wrote, and is told who holds it; afterwards it is free again', () => {
    aBookOnDisk();
    const first = openBook(path, at);
    const second = openBook(path, '厂门口 · 王师傅');
    expect([first.heldBy, second.heldBy]).toEqual([undefined, at]);
    first.db.run(`UPDATE sites SET name = '一厂'`);
    expect(second.db.get('SELECT name FROM sites')).toEqual({ name: '一厂' });
    expect(() => second.db.run(`UPDATE sites SET name = '二厂'`)).toThrow('readonly');
    second.close();
    first.close();
    const third = openBook(path, at);
    expect(third.heldBy).toBeUndefined();
    third.close();
  });

  test('a program that died without closing does not keep the next one out', () => {
    aBookOnDisk();
    writeFileSync(`${path}-hold`, '');
    writeFileSync(`${path}-holder`, '一台死机的电脑');
    const book = openBook(path, at);
    expect(book.heldBy).toBeUndefined();
    book.close();
  });
});

describe('what is not opened', () => {
  test('a path where nothing is', () => {
    expect(sentenceWhen(() => openBook(path, at))).toBe(`找不到账套文件：${path}`);
  });

  test('a file that is no book, a folder, an empty file', () => {
    const sentence = `这不是坊账的账套文件，没有打开，也没有改动它：${path}`;
    writeFileSync(path, '工号,姓名\n0001,李秀英\n');
    expect(refusalOf(() => openBook(path, at))).toBe(sentence);
    writeFileSync(path, '');
    expect(refusalOf(() => openBook(path, at))).toBe(sentence);
    const inner = join(folder.path, '一个文件夹.fz');
    mkdirSync(inner);
    expect(sentenceWhen(() => openBook(inner, at))).toBe(`这不是坊账的账套文件，没有打开，也没有改动它：${inner}`);
  });

  test("another program's SQLite file, also one that keeps a log beside it", () => {
    for (const mode of ['delete', 'wal']) {
      path = join(folder.path, `${mode}.fz`);
      const other = connect(path, 'write');
      other.pragma(`journal_mode = ${mode}`);
      other.script('CREATE TABLE notes (text TEXT)');
      other.close();
      expect(refusalOf(() => openBook(path, at))).toBe(`这不是坊账的账套文件，没有打开，也没有改动它：${path}`);
    }
  });

  test('a book of a newer program', () => {
    aBookOnDisk();
    const newer = connect(path, 'write');
    newer.pragma(`user_version = ${String(migrations.length + 1)}`);
    newer.close();
    expect(refusalOf(() => openBook(path, at))).toBe(`这个账套是用更新版本的坊账做的，请先更新程序再打开：${path}`);
  });

  test.each([0.1, 0.5, 0.9])('a book cut off after %d of its length', (share) => {
    aBookOnDisk();
    truncateSync(path, Math.floor(statSync(path).size * share));
    expect(refusalOf(() => openBook(path, at))).toBe(`账套文件已损坏，没有打开，也没有改动它。请从备份恢复：${path}`);
  });

  test('a book with bytes flipped in the middle', () => {
    aBookOnDisk();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096 * 3, 4096 * 6);
    writeFileSync(path, bytes);
    expect(refusalOf(() => openBook(path, at))).toBe(`账套文件已损坏，没有打开，也没有改动它。请从备份恢复：${path}`);
  });

  test('a book in a folder that cannot be written, and a new one there', (context) => {
    aBookOnDisk();
    const asUser = withoutRights();
    if (asUser === undefined) {
      context.skip('folders cannot be made read-only for this user on this system');
      return;
    }
    chmodSync(path, 0o444);
    chmodSync(folder.path, 0o555);
    const sentence = '这个文件夹只读，或文件正被占用，不能在这里写文件。请换一个文件夹，或解除只读后再试';
    try {
      expect(asUser(() => refusalOf(() => openBook(path, at)))).toBe(`${sentence}：${path}`);
      const fresh = join(folder.path, '新.fz');
      expect(asUser(() => sentenceWhen(() => createBook(fresh, at)))).toBe(`${sentence}：${fresh}`);
    } finally {
      chmodSync(folder.path, 0o755);
    }
  });
});

describe('an older book', () => {
  test('is copied before it is brought up to date, and keeps its rows', () => {
    const old = connect(path, 'write');
    for (const sql of migrations.slice(0, 2)) old.script(sql);
    old.pragma(`application_id = ${String(bookApplicationId)}`);
    old.pragma('user_version = 2');
    old.run(`INSERT INTO sites (uid, site_no, name, kind) VALUES ('u', 'H01', '中心工厂', 'hub')`);
    old.close();
    const book = openBook(path, at);
    expect(bookVersion(book.db)).toBe(migrations.length);
    expect(book.db.get('SELECT name FROM sites')).toEqual({ name: '中心工厂' });
    book.close();
    const copy = connect(`${path}.升级前-v2`, 'read');
    expect([bookVersion(copy), copy.get('SELECT name FROM sites')]).toEqual([2, { name: '中心工厂' }]);
    copy.close();
  });

  test('a copy made earlier is kept as it is', () => {
    const old = connect(path, 'write');
    for (const sql of migrations.slice(0, 1)) old.script(sql);
    old.pragma(`application_id = ${String(bookApplicationId)}`);
    old.pragma('user_version = 1');
    old.close();
    copyFileSync(path, `${path}.升级前-v1`);
    const before = hash(`${path}.升级前-v1`);
    openBook(path, at).close();
    expect(hash(`${path}.升级前-v1`)).toBe(before);
    expect(existsSync(`${path}.升级前-v2`)).toBe(false);
  });
});

/** Runs something as a user whom file rights bind; undefined where there is none (Windows). Root is bound by nothing. */
function withoutRights(): (<Result>(work: () => Result) => Result) | undefined {
  const { getuid, seteuid } = process;
  if (getuid === undefined || seteuid === undefined) return undefined;
  if (getuid() !== 0) return (work) => work();
  return (work) => {
    seteuid.call(process, 65534);
    try {
      return work();
    } finally {
      seteuid.call(process, 0);
    }
  };
}
