// Hosts without a window of their own: the browser does what a dialog would.
import type { Desktop } from './desktopPort.ts';

export function headlessDesktop(kind: 'browser' | 'none'): Desktop {
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  return { kind, chooseBook: nothing, chooseNewBook: nothing, savePdf: nothing, reveal: nothing };
}
