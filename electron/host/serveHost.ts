// Starts the loopback host, says its address, opens the browser, and stops cleanly.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RefusedError } from '../../shared/contract/errors.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { userFolders } from './folders.ts';
import { headlessDesktop } from './headless.ts';
import { serveLoopback } from './loopback/server.ts';
import { openBrowser } from './openBrowser.ts';
import type { Program } from './program.ts';
import { addressOfRunning, noteRunning } from './running.ts';
import { serveOptions, serveUsage, type ServeOptions } from './serveOptions.ts';
import { startProgram } from './startProgram.ts';
import { createTray, type Tray } from './tray.ts';

/** `here` is the folder of the entry. Returns the exit code when it cannot start; otherwise once it was told to stop. */
export async function serve(args: readonly string[], here: string): Promise<number> {
  const options = serveOptions(args);
  if (options === undefined) return failed(serveUsage, 2);
  const running = isPlainStart(options) ? await addressOfRunning(userFolders().settings) : undefined;
  if (running !== undefined) {
    await announce(running, options.opensBrowser);
    process.stdout.write('坊账已经在运行，没有另开一份；上面是它的一个新页面。\n');
    return 0;
  }
  const tray = createTray();
  const program = startProgram(headlessDesktop('browser', tray));
  try {
    if (options.book !== undefined) program.shelf.open(resolve(options.book));
    const loopback = await serveLoopback(program, tray, pagesFolder(options, here), options.port);
    const forget = noteRunning(userFolders().settings, loopback);
    await announce(loopback.newAddress(), options.opensBrowser);
    await untilStopped();
    forget();
    await loopback.stop();
    return 0;
  } catch (error) {
    return failed(reasonOf(error, program), 1);
  } finally {
    leave(program, tray);
  }
}

/** As a user starts it; with flags of its own it is a program of its own. */
function isPlainStart({ port, book, renderer, opensBrowser }: ServeOptions): boolean {
  return opensBrowser && port === 0 && book === undefined && renderer === undefined;
}

async function announce(address: string, opensBrowser: boolean): Promise<void> {
  process.stdout.write(`坊账 ${address}\n`);
  if (opensBrowser && !(await openBrowser(address)))
    process.stdout.write('没能自动打开浏览器，请把上面的地址复制到浏览器里打开（只能用一次）。\n');
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        done();
      });
  });
}

function leave(program: Program, tray: Tray): void {
  program.shelf.close();
  tray.clear();
}

/** Packed, the pages lie beside the entry's folder (dist/electron, dist/renderer); in the source tree, where the build puts them. */
function pagesFolder({ renderer }: ServeOptions, here: string): string {
  if (renderer !== undefined) return resolve(renderer);
  const beside = join(here, '..', 'renderer');
  return existsSync(join(beside, 'index.html')) && !existsSync(join(beside, 'main.tsx'))
    ? beside
    : join(here, '..', 'dist', 'renderer');
}

function reasonOf(error: unknown, program: Program): string {
  if (error instanceof RefusedError) return sentenceOf(error.refusal);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return '这个端口已被别的程序占用，请换一个端口，或不写 --port。';
  return sentenceOf({ code: 'fault', data: { id: program.logFault('serve', error) } });
}

function failed(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
