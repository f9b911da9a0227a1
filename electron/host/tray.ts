// A folder of the running program for files on their way between the browser and a task; gone when the program ends.
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface Offered {
  readonly path: string;
  /** The name the browser saves it under. */
  readonly name: string;
}

export interface Tray {
  /** A path of its own for a file that carries this name. */
  place(name: string): string;
  /** Offers a file for one download; returns the key. */
  offer(file: Offered): string;
  /** The file of a key, once. */
  take(key: string): Offered | undefined;
  /** Removes the folder and all that is in it. */
  clear(): void;
}

export function createTray(): Tray {
  const offered = new Map<string, Offered>();
  let folder: string | undefined;

  return {
    place: (name) => {
      folder ??= mkdtempSync(join(tmpdir(), 'fangzhang-'));
      const own = join(folder, randomBytes(6).toString('hex'));
      mkdirSync(own);
      return join(own, plainName(name));
    },
    offer: (file) => {
      const key = randomBytes(24).toString('base64url');
      offered.set(key, file);
      return key;
    },
    take: (key) => {
      const file = offered.get(key);
      offered.delete(key);
      return file;
    },
    clear: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      folder = undefined;
      offered.clear();
    },
  };
}

/** The last part of a name, without anything a file system may object to. */
export function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}<>:"/|?*]/gu, '')
    .trim()
    .slice(-120);
  return plain === '' || /^\.+$/.test(plain) ? '文件' : plain;
}
