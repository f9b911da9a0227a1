// What the calls about the book workbook do.
import { writeFile } from 'node:fs/promises';
import { refuse } from '../../../shared/contract/errors.ts';
import type { importsContract } from '../../../shared/features/imports/contract.ts';
import type { HandlersOf } from '../../host/context.ts';
import { bookNameForFiles } from './bookName.ts';
import { leftOut, tablesOf } from './exportBook.ts';
import { ParkedImport, applyImport, readImport } from './write.ts';

export const importsHandlers: HandlersOf<typeof importsContract> = {
  'imports.readBookWorkbook': async ({ shelf, desktop, newUid, parked, sheets }, { path }) => {
    const { db, heldBy } = shelf.current();
    if (heldBy !== undefined) throw refuse('readOnly', { holder: heldBy });
    const chosen = path ?? (await desktop.chooseFile({ title: '选择账套工作簿', endings: ['xlsx', 'xls'] }));
    if (chosen === undefined) return null;
    const { readWorkbookFile } = await import('../../excel/read.ts');
    const grid = await readWorkbookFile(chosen);
    return readImport({ db, newUid, parked }, sheets, chosen, grid);
  },

  'imports.applyBookWorkbook': ({ db, newUid, parked, sheets }, { key }) => {
    const waiting = parked.get(key);
    if (!(waiting instanceof ParkedImport)) throw refuse('notFound', { what: '这次读入的工作簿' });
    const result = applyImport({ db, newUid }, sheets, waiting);
    parked.delete(key);
    return result;
  },

  'imports.writeBookWorkbook': async ({ shelf, desktop, today, sheets }, { path }) => {
    const { db } = shelf.current();
    const tables = tablesOf(db, sheets);
    const { writeTables } = await import('../../excel/writeTables.ts');
    const bytes = await writeTables(tables);
    const file = await desktop.saveFile({
      path,
      suggested: `${bookNameForFiles(db)} 账套 ${today}.xlsx`,
      write: (place) => writeFile(place, bytes),
    });
    if (file === undefined) return null;
    return { file, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), leftOut: leftOut(db) };
  },
};
