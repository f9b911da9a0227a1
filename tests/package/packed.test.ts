import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packWhatIsMissing } from '../../build/pack.ts';
import { openSession } from '../support/aHost.ts';
import { firstMatch } from '../support/firstMatch.ts';

let archive = '';
let inside: readonly string[] = [];
// Outside the project, so that nothing can be found by accident in its node_modules.
const elsewhere = mkdtempSync(join(tmpdir(), 'fangzhang-packed-'));
let host: ChildProcess | undefined;

beforeAll(async () => {
  archive = join(await packWhatIsMissing(), 'resources/app.asar');
  inside = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
});

afterAll(() => {
  host?.kill();
  rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 });
});

describe('the packed program', () => {
  test('holds the built program, the SQLite library of this system, and nothing else', () => {
    const unexpected = inside.filter(
      (path) =>
        !/^(dist(\/(electron|renderer)(\/.*)?)?|package\.json|node_modules(\/better-sqlite3(\/.*)?)?)$/.test(path),
    );
    expect(unexpected).toEqual([]);
    expect(inside).toEqual(
      expect.arrayContaining([
        'dist/electron/main.js',
        'dist/electron/preload.cjs',
        'dist/electron/serve.js',
        'dist/renderer/index.html',
      ]),
    );
    const system = process.platform === 'win32' ? 'win32' : 'linux';
    expect(inside.filter((path) => path.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/${system}-x64.node`,
    ]);
    expect(inside.filter((path) => /\.(ts|tsx|map)$/.test(path))).toEqual([]);
  });

  test('is small: a whole Node or a second copy of the libraries would show here', () => {
    expect(statSync(archive).size).toBeLessThan(40_000_000);
  });

  test('its serve entry starts on plain Node and answers with the page, a call and the sample workshop', async () => {
    extractAll(archive, join(elsewhere, 'app'));
    host = spawn(process.execPath, [join(elsewhere, 'app/dist/electron/serve.js'), '--port', '0', '--no-browser'], {
      env: { ...process.env, FANGZHANG_HOME: join(elsewhere, 'home') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [address, site] = await firstMatch(host, /(http:\/\/127\.0\.0\.1:\d+\/)#token=\S+/);
    expect(await (await fetch(String(site))).text()).toContain('<div id="root">');
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${await openSession(address)}` };
    const ask = async (method: string, input: object): Promise<unknown> =>
      (await fetch(`${String(site)}call/${method}`, { method: 'POST', headers, body: JSON.stringify(input) })).json();
    expect(await ask('home.get', {})).toMatchObject({ ok: true, value: { book: null } });
    expect(await ask('home.sample', { name: 'tiny', path: join(elsewhere, '样例.fz') })).toMatchObject({ ok: true });
  });
});
