// Books at hand: the open one, the recent ones, and the folder new ones go to.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { refuse } from '../../shared/contract/errors.ts';
import { createBook, openBook, type Book } from '../store/book.ts';
import type { Shelf } from './context.ts';

const recentSchema = z.array(z.string());
const mostRecent = 12;

export interface Folders {
  /** Small files of the program itself (recent books, log). */
  readonly settings: string;
  /** Default place for books. */
  readonly books: string;
}

export function createShelf(folders: Folders, remembers = true): Shelf {
  const recentPath = join(folders.settings, 'recent.json');
  const holder = `${hostname()} · ${userInfo().username}`;
  let book: Book | undefined;

  function take(next: Book): Book {
    book?.close();
    book = next;
    if (!remembers) return next;
    const paths = [next.path, ...readRecent(recentPath).filter((path) => path !== next.path)];
    writeRecent(folders.settings, recentPath, paths.slice(0, mostRecent));
    return next;
  }

  return {
    defaultFolder: folders.books,
    open: (path) => (book?.path === path ? book : take(openBook(path, holder))),
    create: (path) => take(createBook(path, holder)),
    current: () => {
      if (book === undefined) throw refuse('noBookOpen', {});
      return book;
    },
    isOpen: () => book !== undefined,
    close: () => {
      book?.close();
      book = undefined;
    },
    recent: () => readRecent(recentPath).filter((path) => existsSync(path)),
  };
}

function readRecent(path: string): readonly string[] {
  try {
    return recentSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return []; // a lost list of recent books is no reason not to start
  }
}

function writeRecent(folder: string, path: string, paths: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(paths));
    renameSync(`${path}.new`, path);
  } catch {
    // the list is a convenience; a read-only profile must not stop the work
  }
}
