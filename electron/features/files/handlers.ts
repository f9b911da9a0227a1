// What the calls about files and paper do: they hand on to the desktop of the host.
import { writeFileSync } from 'node:fs';
import type { filesContract } from '../../../shared/features/files/contract.ts';
import type { HandlersOf } from '../../host/context.ts';

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

  'files.reveal': async ({ desktop }, { path }) => {
    await desktop.reveal(path);
    return null;
  },
};
