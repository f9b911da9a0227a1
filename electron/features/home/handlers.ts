// What the calls about opening and making books do.
import { basename, join } from 'node:path';
import type { homeContract } from '../../../shared/features/home/contract.ts';
import type { OpenBook } from '../../../shared/features/home/schema.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { Book } from '../../store/book.ts';
import { bookName } from './sql.ts';
import { bookEnding, createSeeded } from './newBook.ts';
import { createSample } from './sample.ts';
import { todos } from './todos.ts';
import { version } from './version.ts';

export const homeHandlers: HandlersOf<typeof homeContract> = {
  'home.get': ({ shelf, desktop, today, operator }) =>
    Promise.resolve({
      today,
      version,
      desktop: desktop.kind,
      role: operator.role,
      book: shelf.isOpen() ? describe(shelf.current()) : null,
      recent: [...shelf.recent()],
      defaultFolder: shelf.defaultFolder,
    }),

  'home.open': async ({ shelf, desktop }, { path }) => {
    const chosen = path ?? (await desktop.chooseFile({ title: '打开账套', endings: ['fz'] }));
    return chosen === undefined ? null : describe(shelf.open(chosen));
  },

  'home.create': async (context, { path, settings }) => {
    const question = { title: '新建账套', suggested: join(context.shelf.defaultFolder, `账套${bookEnding}`) };
    const chosen = path ?? settings?.name ?? (await context.desktop.chooseNewFile(question));
    return chosen === undefined ? null : describe(createSeeded(context, chosen, settings));
  },

  'home.sample': async (context, { name, path }) => describe(await createSample(context, name, path)),

  'home.close': ({ shelf }) => {
    shelf.close();
    return Promise.resolve(null);
  },

  'home.today': ({ db, today, operator }) => todos(db, today, operator.role !== 'clerk'),
};

function describe({ path, db, heldBy }: Book): OpenBook {
  return { path, name: bookName(db) ?? basename(path, bookEnding), heldBy: heldBy ?? null };
}
