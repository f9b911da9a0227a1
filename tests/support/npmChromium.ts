// The Chromium that comes as an npm package, unpacked once into dist/, with the libraries and fonts a bare Linux lacks.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import packageJson from '../../package.json' with { type: 'json' };
import type { Candidate } from './browserCandidates.ts';

const root = resolve(import.meta.dirname, '../..');

/** Linux x64 only; elsewhere an installed browser is needed. */
export async function npmChromium(): Promise<Candidate> {
  const folder = join(root, 'dist/browser', packageJson.devDependencies['@sparticuz/chromium']);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    path: join(folder, 'chromium'),
    arguments: ['--no-sandbox', '--font-render-hinting=none'],
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Unpacked aside and renamed, so that an interrupted run leaves nothing half-done behind. */
async function unpackInto(folder: string): Promise<void> {
  const aside = `${folder}.${String(process.pid)}`;
  mkdirSync(aside, { recursive: true });
  // The package unpacks into the temporary folder, which it asks for at every call.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    await chromium.executablePath();
    const packed = join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    await inflate(packed);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  writeFileSync(join(aside, 'fonts.conf'), fontSettings(folder));
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another run was quicker
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
