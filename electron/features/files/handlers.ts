// What the calls about files and paper do: they hand on to the desktop of the host.
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { refuse } from '../../../shared/contract/errors.ts';
import type { filesContract } from '../../../shared/features/files/contract.ts';
import type { HandlersOf } from '../../host/context.ts';
import { listReport } from './listReport.ts';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

export const filesHandlers: HandlersOf<typeof filesContract> = {
  'files.choose': async ({ desktop }, question) => (await desktop.chooseFile(question)) ?? null,

  'files.savePage': async ({ desktop }, { name }) => {
    const pdf = await desktop.pageAsPdf();
    const saved = await desktop.saveFile({
      suggested: `${name}.pdf`,
      write: (path) => {
        writeFileSync(path, pdf);
      },
    });
    return saved ?? null;
  },

  'files.printPage': async ({ desktop }) => {
    await desktop.printPage();
    return null;
  },

  'files.writeList': async ({ desktop }, { path, ...list }) => {
    const { writeReport } = await import('../../excel/writeReport.ts');
    const bytes = await writeReport(listReport(list));
    const saved = await desktop.saveFile({
      path,
      suggested: `${fileName(list.title)}.xlsx`,
      write: (place) => writeFile(place, bytes),
    });
    return saved ?? null;
  },

  'files.savePicture': async ({ desktop }, { name, png }) => {
    const bytes = Buffer.from(png, 'base64');
    if (!bytes.subarray(0, pngStart.length).equals(pngStart))
      throw refuse('refused', { sentence: '要保存的不是图片，请再试一次。' });
    const saved = await desktop.saveFile({
      suggested: `${fileName(name)}.png`,
      write: (place) => writeFile(place, bytes),
    });
    return saved ?? null;
  },

  'files.reveal': async ({ desktop }, { path }) => {
    await desktop.reveal(path);
    return null;
  },
};

/** Without what no file system takes. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, ' ').trim();
}
