// Finds the Electron binary without importing the package, whose main module would try to download it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const failureNote = join(root, 'dist/electron-download-failed');
const secondsToDownload = 60;

/** Undefined when the binary is not on this PC; `ELECTRON_OVERRIDE_DIST_PATH` names another folder for it. */
export function electronBinary(
  packageFolder = join(root, 'node_modules/electron'),
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = override !== undefined && override !== '' ? override : join(packageFolder, 'dist');
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** A screen to open a window on: always on Windows, on Linux when the session says so. */
export function hasScreen(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (environment[name] ?? '') !== '');
}

/** One try, with a time limit; a failure is remembered so that the next start does not wait again. */
export function downloadElectron(retry: boolean): string | undefined {
  const installer = join(root, 'node_modules/electron/install.js');
  if (!existsSync(installer)) return undefined;
  const version = electronVersion();
  if (!retry && existsSync(failureNote) && readFileSync(failureNote, 'utf8') === version) return undefined;
  console.log(`正在下载窗口程序（Electron，最多等 ${String(secondsToDownload)} 秒，只试这一次）……`);
  spawnSync(process.execPath, [installer], {
    stdio: 'ignore',
    timeout: secondsToDownload * 1000,
    killSignal: 'SIGKILL',
  });
  const binary = electronBinary();
  if (binary === undefined) {
    mkdirSync(dirname(failureNote), { recursive: true });
    writeFileSync(failureNote, version);
  } else {
    rmSync(failureNote, { force: true });
  }
  return binary;
}

function electronVersion(): string {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return /"node_modules\/electron": \{\s*"version": "([^"]+)"/.exec(lock)?.[1] ?? '';
}
