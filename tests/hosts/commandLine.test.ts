import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aFolder, cli, runEntry } from '../support/aHost.ts';

const folder = aFolder();
const book = join(folder.path, '安坪.fz');
afterAll(folder.remove);

describe('the command line', () => {
  test('init makes a book, refuses to overwrite it, and verify finds it whole', async () => {
    const made = await runEntry('cli', folder.path, ['init', '--book', book]);
    expect([made.code, JSON.parse(made.stdout)]).toEqual([0, { path: book, name: '安坪', heldBy: null }]);
    const again = await cli(folder.path, 'init', '--book', book);
    expect(again.code).toBe(1);
    expect(again.stderr).toBe(`已经有同名的文件，没有覆盖它。请换一个名字：${book}`);
    expect(JSON.parse(again.stdout)).toMatchObject({ error: { code: 'file', message: again.stderr } });
    const verified = await cli(folder.path, 'verify', '--book', book);
    expect([verified.code, JSON.parse(verified.stdout)]).toMatchObject([0, { ok: true }]);
  }, 60_000);

  test('a command leaves no trace beside the book, nor in the list of recent books', async () => {
    await cli(folder.path, 'call', '--book', book, 'sites.list');
    expect(existsSync(`${book}-hold`)).toBe(false);
    expect(existsSync(join(folder.path, 'settings', 'recent.json'))).toBe(false);
  });

  test('--today moves the day that the program works on', async () => {
    const { stdout } = await cli(folder.path, 'call', '--today', '2027-02-28', 'home.get');
    expect(JSON.parse(stdout)).toMatchObject({ today: '2027-02-28', desktop: 'none', book: null });
  });

  test.each([
    [[], '没有写命令。'],
    [['frobnicate'], '没有“frobnicate”这个命令。'],
    [['toString'], '没有“toString”这个命令。'],
    [['init'], '缺少 --book。'],
    [['init', '--book'], '选项 --book 写得不对：要写值的没有写，或不要值的写了值。'],
    [['init', '--bok', 'x'], '没有“--bok”这个选项。'],
    [['init', '--book', 'x', 'y'], '多出了“y”。'],
    [
      ['import', '--book', 'x', '--workbook', 'y', '--dry-run=1'],
      '选项 --dry-run 写得不对：要写值的没有写，或不要值的写了值。',
    ],
    [['payroll', '--book', 'x'], '缺少 --month。'],
    [['call'], '缺少要执行的功能名称。'],
    [['call', 'home.get', '{'], '“{”不是 JSON。'],
    [['call', '--today', '2026-02-30', 'home.get'], '--today 应像 2026-11-24。'],
  ])('wrong use %j says what is wrong, shows the usage, exits 2', async (args, sentence) => {
    const { code, stdout, stderr } = await cli(folder.path, ...args);
    expect([code, stdout, stderr.split('\n').slice(0, 2)]).toEqual([
      2,
      '',
      [sentence, '用法：npm run -s cli -- COMMAND …'],
    ]);
  });

  test('help is not an error', async () => {
    expect(await cli(folder.path, '--help')).toMatchObject({ code: 0, stdout: '' });
  });
});
