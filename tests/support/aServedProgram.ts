// The built screen on a real loopback host, on a day that stands still, with a folder of its own.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { stoppedClock } from '../../electron/host/clock.ts';
import type { Shelf } from '../../electron/host/context.ts';
import { headlessDesktop } from '../../electron/host/headless.ts';
import { serveLoopback } from '../../electron/host/loopback/server.ts';
import { createTray } from '../../electron/host/tray.ts';
import { aBrowser, aPage, type WatchedPage } from './aBrowser.ts';
import { aFolder, aProgram, root } from './aHost.ts';

export interface ServedProgram {
  /** A new tab with a session of its own, on the first page. */
  openTab(): Promise<WatchedPage>;
  /** The books of the program, for filling one before it is looked at. */
  readonly shelf: Shelf;
  readonly folder: string;
  stop(): Promise<void>;
}

export async function aServedProgram(today: `${number}-${number}-${number}` = '2026-11-24'): Promise<ServedProgram> {
  const folder = aFolder();
  const tray = createTray();
  const program = { ...aProgram(folder.path), desktop: headlessDesktop('browser', tray), clock: stoppedClock(today) };
  const loopback = await serveLoopback(program, tray, process.env['RENDERER_DIR'] ?? join(root, 'dist/renderer'), 0);
  const browser: Browser = await aBrowser();
  return {
    shelf: program.shelf,
    folder: folder.path,
    openTab: async () => {
      const watched = await aPage(browser);
      watched.page.setDefaultTimeout(15_000);
      await watched.page.goto(loopback.newAddress());
      return watched;
    },
    stop: async () => {
      await browser.close();
      await loopback.stop();
      program.shelf.close();
      tray.clear();
      folder.remove();
    },
  };
}
