// Saves a file at a place that was named, by a dialog or on the command line.
import { extname, resolve } from 'node:path';
import { refuse } from '../../shared/contract/errors.ts';
import type { FileToSave } from './desktopPort.ts';
import { writeWhole } from './writeWhole.ts';

/** Returns the whole path. One with another ending than the suggested file's is refused, so that no book is overwritten by a report. */
export async function saveAt(path: string, suggested: string, write: FileToSave['write']): Promise<string> {
  const ending = extname(suggested);
  if (extname(path).toLowerCase() !== ending) throw refuse('file', { path, why: `文件名应以 ${ending} 结尾` });
  const whole = resolve(path);
  await writeWhole(whole, write);
  return whole;
}
