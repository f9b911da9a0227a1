// The desktop of hosts without a window of their own: a browser up- and downloads, the command line gives paths.
import { basename } from 'node:path';
import { refuse } from '../../shared/contract/errors.ts';
import type { Desktop } from './desktopPort.ts';
import { saveAt } from './saveAt.ts';
import type { Tray } from './tray.ts';
import { writeWhole } from './writeWhole.ts';

/** With a tray, files without a given path are offered for download; without one, a path is needed. */
export function headlessDesktop(kind: 'browser' | 'none', tray?: Tray): Desktop {
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  const byBrowser = (): Promise<never> =>
    Promise.reject(refuse('refused', { sentence: '请用浏览器自己的打印：要 PDF 时，打印机选“另存为 PDF”。' }));

  return {
    kind,
    chooseFile: nothing,
    chooseNewFile: nothing,
    saveFile: async ({ path, suggested, write }) => {
      if (path !== undefined) return { path: await saveAt(path, suggested, write), download: null };
      if (tray === undefined) throw refuse('badInput', { where: '文件', why: '没有说明要存到哪里' });
      const place = tray.place(suggested);
      await writeWhole(place, write);
      return { path: basename(place), download: tray.offer({ path: place, name: basename(place) }) };
    },
    pageAsPdf: byBrowser,
    printPage: byBrowser,
    reveal: nothing,
  };
}
