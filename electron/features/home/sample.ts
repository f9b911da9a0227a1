// The sample workshop: a new book beside the user's own, filled from a workbook that comes with the program.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { SampleName } from '../../../shared/features/home/schema.ts';
import { sampleText } from '../../../shared/text/home.ts';
import type { TaskContext } from '../../host/context.ts';
import type { Book } from '../../store/book.ts';
import { applyImport, ParkedImport } from '../imports/write.ts';
import { bookEnding, createSeeded } from './newBook.ts';

const files: Record<SampleName, string> = { fenghe: 'fenghe-garment.xlsx', tiny: 'tiny.xlsx' };

/** Refuses an existing path; without one a name in the default folder is found that is still free. */
export async function createSample(context: TaskContext, name: SampleName, path: string | undefined): Promise<Book> {
  const { readWorkbookFile } = await import('../../excel/read.ts');
  const file = sampleFile(files[name]);
  const grid = await readWorkbookFile(file);
  const book = createSeeded(context, path ?? freeName(context.shelf.defaultFolder, sampleText[name]));
  book.db.atomically(() => {
    applyImport({ db: book.db, newUid: context.newUid }, context.sheets, new ParkedImport(files[name], grid));
  });
  return book;
}

/** Beside this file in the source, beside the bundle in the built program. */
function sampleFile(name: string): string {
  const places = ['./samples/', '../samples/'].map((place) => fileURLToPath(new URL(place + name, import.meta.url)));
  return places.find((place) => existsSync(place)) ?? places[0] ?? name;
}

function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${bookEnding}`);
    if (!existsSync(path)) return path;
  }
}
