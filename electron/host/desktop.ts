// The user's desktop in Electron: dialogs, printing, PDF, file manager.
import { BrowserWindow, dialog, shell } from 'electron';
import { basename, extname, join } from 'node:path';
import { refuse } from '../../shared/contract/errors.ts';
import type { Desktop, FileToSave } from './desktopPort.ts';
import { saveAt } from './saveAt.ts';

/** `downloads` is where files to save are proposed. */
export function windowDesktop(downloads: string): Desktop {
  return {
    kind: 'window',
    chooseFile: async ({ title, endings }) => {
      const filters = [{ name: endings.map((ending) => `.${ending}`).join(' '), extensions: [...endings] }];
      const { filePaths } = await dialog.showOpenDialog(ourWindow(), { title, filters, properties: ['openFile'] });
      return filePaths[0];
    },
    chooseNewFile: ({ title, suggested }) => chooseTarget(title, suggested),
    saveFile: async (file) => {
      const path = file.path ?? (await chooseTarget('另存为', join(downloads, file.suggested)));
      return path === undefined ? undefined : { path: await saveAt(path, file.suggested, file.write), download: null };
    },
    pageAsPdf: () => ourWindow().webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    printPage: () =>
      new Promise((resolve, reject) => {
        ourWindow().webContents.print({ printBackground: true }, (printed, reason) => {
          if (printed || reason === 'Print job canceled') resolve();
          else reject(refuse('refused', { sentence: '没有打印成功。请检查打印机是否接好、有纸、已开机，再试一次。' }));
        });
      }),
    reveal: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
  };
}

/** The dialog itself asks before an existing file is replaced; a name typed without its ending gets it. */
async function chooseTarget(title: string, suggested: FileToSave['suggested']): Promise<string | undefined> {
  const ending = extname(suggested);
  const filters = [{ name: ending, extensions: [ending.slice(1)] }];
  const { filePath, canceled } = await dialog.showSaveDialog(ourWindow(), { title, defaultPath: suggested, filters });
  if (canceled || basename(filePath) === '') return undefined;
  return extname(filePath).toLowerCase() === ending ? filePath : `${filePath}${ending}`;
}

function ourWindow(): Electron.BrowserWindow {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) throw refuse('cancelled', {});
  return window;
}
