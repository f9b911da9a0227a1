// The screen's only way to the outside world: `call`, over the preload function in Electron, over loopback HTTP in a browser.
import { RefusedError, type Reply } from '../shared/contract/errors.ts';
import type { Call } from '../shared/contract/index.ts';
import type { SavedFile } from '../shared/values/savedFile.ts';
import { fetchFile, overLoopback, upload } from './loopback.ts';

declare global {
  interface Window {
    readonly fangzhang?: { call(method: string, input: unknown): Promise<Reply<unknown>> };
  }
}

/** Resolves with the value, rejects with `RefusedError`; a program that is gone is the refusal `lost`. */
export const call: Call = async (method, input) => {
  const reply = await (window.fangzhang?.call ?? overLoopback)(method, input);
  if (!reply.ok) throw new RefusedError(reply.error);
  return reply.value as never;
};

/**
 * Lets the user pick an existing file (`endings` without dots) and returns a path to hand into a task; undefined when cancelled.
 * In a browser the path is that of a copy in the program's temporary folder: right for workbooks and templates, not for books.
 */
export async function pickFile(title: string, endings: readonly string[]): Promise<string | undefined> {
  if (window.fangzhang !== undefined)
    return (await call('files.choose', { title, endings: [...endings] })) ?? undefined;
  const file = await chooseInBrowser(endings);
  if (file === undefined) return undefined;
  const reply = await upload(file);
  if (!reply.ok) throw new RefusedError(reply.error);
  return reply.value.path;
}

/** Hands a file that a task wrote to the user: in a browser it starts the download, in Electron it is in place already. */
export function receive(saved: SavedFile): void {
  if (saved.download !== null) fetchFile(saved.download);
}

function chooseInBrowser(endings: readonly string[]): Promise<File | undefined> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = endings.map((ending) => `.${ending}`).join(',');
  return new Promise((resolve) => {
    field.addEventListener('change', () => {
      resolve(field.files?.[0]);
    });
    field.addEventListener('cancel', () => {
      resolve(undefined);
    });
    field.click();
  });
}
