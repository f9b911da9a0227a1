// Makes a new book with the rule tables every book starts from.
import { isAbsolute, join } from 'node:path';
import type { NewBook } from '../../../shared/features/home/schema.ts';
import type { TaskContext } from '../../host/context.ts';
import type { Book } from '../../store/book.ts';
import { changeSettings } from '../settings/write.ts';
import { seedBook } from './seed.ts';

export const bookEnding = '.fz';

/** A bare name goes to the default folder. */
export function createSeeded(
  { shelf, newUid, today }: TaskContext,
  path: string,
  settings: Partial<NewBook> = {},
): Book {
  const book = shelf.create(fullPath(path, shelf.defaultFolder));
  book.db.atomically(() => {
    seedBook(book.db, newUid, today);
    changeSettings(book.db, settings);
  });
  return book;
}

function fullPath(path: string, folder: string): string {
  const named = path.endsWith(bookEnding) ? path : `${path}${bookEnding}`;
  return isAbsolute(named) ? named : join(folder, named);
}
