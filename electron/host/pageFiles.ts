// The built pages as files: which file an address means, never one outside the folder; for loopback and for Electron alike.
import { statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What the pages may load: themselves and nothing else. Styles are made at run time by the UI kit. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface PageFile {
  readonly path: string;
  readonly type: string;
  /** Its name carries a hash of its content, so that it never changes. */
  readonly lasting: boolean;
}

/** `urlPath` as it stands in the address, still percent-encoded; undefined when there is no such file inside `folder`. */
export function pageFile(folder: string, urlPath: string): PageFile | undefined {
  const inside = decoded(urlPath);
  if (inside === undefined || inside.includes('\0') || inside.includes('\\')) return undefined;
  const root = normalize(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  const path = join(root, inside === '/' ? 'index.html' : inside);
  const type = types[extname(path).toLowerCase()];
  if (!path.startsWith(root) || type === undefined) return undefined;
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return { path, type, lasting: inside.startsWith('/assets/') };
}

function decoded(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
