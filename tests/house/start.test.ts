import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronBinary, hasScreen } from '../../build/electronBinary.ts';
import { fingerprint, isStamped, stamp } from '../../build/stamp.ts';
import { firstMatch } from '../support/firstMatch.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangzhang-start-'));
});

afterEach(() => {
  running?.kill();
  running = undefined;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start', () => {
  test('an older Node gets one plain sentence and no crash', () => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); import('./build/node24.mjs')`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('坊账需要 Node 24，现在用的是 20.20.2。');
    expect(stderr).toContain('fangzhang needs Node 24 but was run by 20.20.2.');
    expect(stderr).not.toContain('    at ');
  });

  test('a word it does not know gets the usage', () => {
    const { status, stderr } = spawnSync(process.execPath, ['build/start.ts', '--nonsense'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('用法：npm start -- [--browser]');
  });

  test.skipIf(process.platform !== 'linux')(
    'without a screen it says so and serves the program to the browser',
    async () => {
      running = spawn(process.execPath, ['build/start.ts'], {
        cwd: root,
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', FANGZHANG_HOME: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [, said, address] = await firstMatch(running, /(.*)\n坊账 (http:\/\/127\.0\.0\.1:\d+\/#token=\S+)/);
      expect(said).toBe('这台电脑没有图形桌面，改用浏览器方式。');
      expect(await (await fetch(String(address))).text()).toContain('<title>坊账</title>');
      const ended = new Promise((done) => running?.once('exit', done));
      running.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
  );
});

describe('finding Electron', () => {
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';

  test('the binary beside the package, or in the folder named by ELECTRON_OVERRIDE_DIST_PATH', () => {
    expect(electronBinary(folder, {})).toBeUndefined();
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', name), '');
    expect(electronBinary(folder, {})).toBe(join(folder, 'dist', name));
    expect(electronBinary(join(folder, 'none'), { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') })).toBe(
      join(folder, 'dist', name),
    );
  });

  test.skipIf(process.platform !== 'linux')('a Linux session without a display has no screen', () => {
    expect(hasScreen({})).toBe(false);
    expect(hasScreen({ DISPLAY: ':0' })).toBe(true);
    expect(hasScreen({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});

describe('building only what changed', () => {
  test('a changed, a touched, a new and a removed source file each count', () => {
    const source = join(folder, 'a.ts');
    const stampPath = join(folder, 'dist/part.stamp');
    writeFileSync(source, '1');
    const first = fingerprint(folder, ['*.ts']);
    expect(isStamped(stampPath, first)).toBe(false);
    stamp(stampPath, first);
    expect(isStamped(stampPath, fingerprint(folder, ['*.ts']))).toBe(true);
    utimesSync(source, 1, 1);
    const touched = fingerprint(folder, ['*.ts']);
    expect(isStamped(stampPath, touched)).toBe(false);
    writeFileSync(join(folder, 'b.ts'), '');
    expect(fingerprint(folder, ['*.ts'])).not.toBe(touched);
    rmSync(join(folder, 'b.ts'));
    expect(fingerprint(folder, ['*.ts'])).toBe(touched);
  });
});
