import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
// The list writes into the user's default folder, so it gets a user of its own.
const home = mkdtempSync(join(tmpdir(), 'fangzhang-smoke-test-'));

afterAll(() => {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm run smoke', () => {
  test('runs the whole list, fails nothing here, and writes a report without the name of the user', () => {
    const { status, stdout } = spawnSync(process.execPath, ['build/smoke.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, HOME: home, USERPROFILE: home },
    });
    expect(stdout.split('\n').filter((line) => line.startsWith('失败'))).toEqual([]);
    expect(status).toBe(0);
    const report = readFileSync(join(root, 'dist/smoke-report.txt'), 'utf8');
    expect(report).toContain('通过  better-sqlite3 能载入：SQLite 3.');
    expect(report).toContain('通过  样例车间：能打开，能算工资，能写出工资发放表：');
    expect(report).toContain('没有失败的检查。');
    expect(report).not.toContain(home);
  });
});
