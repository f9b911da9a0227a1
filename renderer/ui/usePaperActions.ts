// Printing and saving the page on screen: by the program's own dialogs in its window, by the browser's in a browser.
import { App } from 'antd';
import { call } from '../client.ts';

interface PaperActions {
  readonly print: () => Promise<void>;
  readonly savePdf: () => Promise<void>;
  /** How a PDF is made where the program cannot do it by itself. */
  readonly hint: string;
}

export function usePaperActions(name: string): PaperActions {
  const { message } = App.useApp();
  if (window.fangzhang === undefined) {
    const print = (): Promise<void> => {
      document.title = name;
      window.print();
      return Promise.resolve();
    };
    return { print, savePdf: print, hint: '存为 PDF：在打印窗口的“目标打印机”里选“另存为 PDF”。' };
  }
  return {
    print: async () => {
      await call('files.printPage', {});
    },
    savePdf: async () => {
      const saved = await call('files.savePage', { name });
      if (saved !== null) void message.success(`已保存到 ${saved.path}`, 4);
    },
    hint: '',
  };
}
