// What the calls about opening and making books do.
import { basename, isAbsolute, join } from 'node:path';
import type { homeContract } from '../../../shared/features/home/contract.ts';
import type { OpenBook } from '../../../shared/features/home/schema.ts';
import type { HandlersOf, TaskContext } from '../../host/context.ts';
import type { Book } from '../../store/book.ts';
import { bookName } from './sql.ts';
import { seedBook } from './seed.ts';
import { version } from './version.ts';

export const bookEnding = '.fz';

export const homeHandlers: HandlersOf<typeof homeContract> = {
  'home.get': ({ shelf, desktop, today }) =>
    Promise.resolve({
      today,
      version,
      desktop: desktop.kind,
      book: shelf.isOpen() ? describe(shelf.current()) : null,
      recent: [...shelf.recent()],
      defaultFolder: shelf.defaultFolder,
    }),

  'home.open': async ({ shelf, desktop }, { path }) => {
    const chosen = path ?? (await desktop.chooseBook());
    return chosen === undefined ? null : describe(shelf.open(chosen));
  },

  'home.create': async (context, { path }) => {
    const chosen = path ?? (await context.desktop.chooseNewBook(join(context.shelf.defaultFolder, `账套${bookEnding}`)));
    return chosen === undefined ? null : describe(createSeeded(context, chosen));
  },

  'home.close': ({ shelf }) => {
    shelf.close();
    return Promise.resolve(null);
  },
};

/** A new book with the rule tables every book starts from. */
export function createSeeded({ shelf, newUid, today }: TaskContext, path: string): Book {
  const book = shelf.create(fullPath(path, shelf.defaultFolder));
  book.db.atomically(() => {
    seedBook(book.db, newUid, today);
  });
  return book;
}

function fullPath(path: string, folder: string): string {
  const named = path.endsWith(bookEnding) ? path : `${path}${bookEnding}`;
  return isAbsolute(named) ? named : join(folder, named);
}

function describe({ path, db, heldBy }: Book): OpenBook {
  return { path, name: bookName(db) ?? basename(path, bookEnding), heldBy: heldBy ?? null };
}
