// Writes a file completely or not at all: beside its place first, flushed to disk, then renamed.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileRefusal } from '../store/fileRefusal.ts';

/** An existing file at `path` is replaced. Refuses with `file` and a sentence when the disk or folder does not allow it. */
export async function writeWhole(path: string, write: (path: string) => Promise<void> | void): Promise<void> {
  const ending = extname(path);
  const temporary = join(dirname(path), `${basename(path, ending)}.未完成${ending}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await write(temporary);
    flush(temporary);
    renameSync(temporary, path);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
    throw fileRefusal(error, path);
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
