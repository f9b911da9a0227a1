// The pages inside Electron: their address, and the answer to a request for one of their files.
import { readFileSync } from 'node:fs';
import { contentSecurityPolicy, pageFile } from './pageFiles.ts';

export const pageScheme = 'app';
export const firstPage = 'app://fangzhang/';

export function isOurPage(url: string): boolean {
  return url.startsWith(firstPage);
}

/** `folder` is that of the built pages; anything outside it, and any other host, is 404. */
export function pageResponse(folder: string, url: string): Response {
  const file = isOurPage(url) ? pageFile(folder, pathIn(url)) : undefined;
  if (file === undefined) return new Response('', { status: 404 });
  return new Response(new Uint8Array(readFileSync(file.path)), {
    headers: {
      'Content-Type': file.type,
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Still percent-encoded, with its leading slash. */
function pathIn(url: string): string {
  return url.slice(firstPage.length - 1).split(/[?#]/, 1)[0] ?? '/';
}
