import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '../../electron/store/database.ts';
import { aFolder, cli, root } from '../support/aHost.ts';

const folder = aFolder();
const book = join(folder.path, '小工坊.fz');
const workbook = join(root, 'tests/fixtures/tiny.xlsx');
const expected = JSON.parse(readFileSync(join(root, 'tests/fixtures/tiny.expected.json'), 'utf8')) as Record<
  string,
  unknown
>;
afterAll(folder.remove);

async function json(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await cli(folder.path, ...args);
  if (code !== 0) throw new Error(`exit ${String(code)}: ${stderr}`);
  return JSON.parse(stdout) as unknown;
}

/** Changes a row behind the program's back, past its triggers; returns what verify then finds. */
async function foundAfter(damage: string): Promise<string[]> {
  const db = connect(book, 'write');
  db.pragma('foreign_keys = OFF');
  const triggers = db.all<{ name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`);
  for (const { name } of triggers) db.script(`DROP TRIGGER "${name}"`);
  db.script(damage);
  for (const { sql } of triggers) db.script(sql);
  db.close();
  const { code, stdout } = await cli(folder.path, 'verify', '--book', book);
  const verdict = JSON.parse(stdout) as { ok: boolean; checks: { found: string[] }[] };
  expect([code, verdict.ok]).toEqual([1, false]);
  return verdict.checks.flatMap(({ found }) => found);
}

describe('a real month on the command line', () => {
  test('the workbook comes in: first only looked at, then written, then nothing new', async () => {
    await json('init', '--book', book);
    const seen = await json('import', '--book', book, '--workbook', workbook, '--dry-run');
    expect(seen).toMatchObject({ errors: [] });
    expect(await json('call', '--book', book, 'sites.list')).toEqual([]);
    expect(await json('import', '--book', book, '--workbook', workbook)).toEqual(seen);
    const again = await json('import', '--book', book, '--workbook', workbook);
    expect(again).toMatchObject({ created: 0, updated: 0, errors: [] });
  });

  test('wages and material are those of the example, to the fen and the piece', async () => {
    expect(await json('payroll', '--book', book, '--month', '2026-09')).toEqual(expected['2026-09']);
    expect(await json('payroll', '--book', book, '--month', '2026-10')).toEqual(expected['2026-10']);
    expect(await json('material', '--book', book, '--as-of', '2026-10-31')).toEqual(expected['material@2026-10-31']);
  });

  test('out as a workbook and into another book: the same wages', async () => {
    const out = join(folder.path, '导出.xlsx');
    const other = join(folder.path, '另一本.fz');
    expect(await json('export', '--book', book, '--out', out)).toMatchObject({ out });
    await json('init', '--book', other);
    expect(await json('import', '--book', other, '--workbook', out)).toMatchObject({ errors: [] });
    expect(await json('payroll', '--book', other, '--month', '2026-10')).toEqual(expected['2026-10']);
  });

  test('an export never lands on a book', async () => {
    const { code, stderr } = await cli(folder.path, 'export', '--book', book, '--out', book);
    expect([code, stderr]).toEqual([1, `文件名应以 .xlsx 结尾：${book}`]);
  });

  test('every report that is listed comes out as a workbook of its own', async () => {
    const listed = (await json('report', '--book', book, '--list')) as { name: string; title: string }[];
    expect(listed.map(({ title }) => title)).toEqual(expect.arrayContaining(['工资发放表', '车间吸纳就业花名册']));
    for (const { name, title } of listed) {
      const out = join(folder.path, `${title}.xlsx`);
      const written = await json('report', '--book', book, '--name', name, '--month', '2026-10', '--out', out);
      expect(written).toMatchObject({ title, out });
      expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    }
    const unnamed = await cli(
      folder.path,
      'report',
      '--book',
      book,
      '--name',
      '没有这张',
      '--month',
      '2026-10',
      '--out',
      'x.xlsx',
    );
    expect([unnamed.code, unnamed.stdout.includes('没有这张')]).toEqual([1, true]);
  });

  test('locking keeps the figures; a locked month is not locked twice', async () => {
    await json('payroll', '--book', book, '--month', '2026-09', '--lock');
    expect(await json('payroll', '--book', book, '--month', '2026-10', '--lock')).toEqual(expected['2026-10']);
    const twice = await cli(folder.path, 'payroll', '--book', book, '--month', '2026-10', '--lock');
    expect([twice.code, twice.stderr]).toEqual([1, '2026年10月工资已封存，不能改动。要改请先由老板解封。']);
  });

  test('the sample is one word away', async () => {
    const sample = join(folder.path, '样例.fz');
    expect(await json('init', '--book', sample, '--sample', 'tiny')).toMatchObject({ path: sample });
    expect(await json('payroll', '--book', sample, '--month', '2026-10')).toEqual(expected['2026-10']);
    const wrong = await cli(folder.path, 'init', '--book', join(folder.path, 'x.fz'), '--sample', 'huge');
    expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([2, '没有“huge”这个样例，有：fenghe、tiny。']);
  });

  test('verify finds nothing in an honest book, and names what was tampered with', async () => {
    expect(await json('verify', '--book', book)).toMatchObject({ ok: true });
    expect(
      await foundAfter(`UPDATE pay_slip_lines SET amount = amount + 100 WHERE position = 0 AND pay_slip_id = 1`),
    ).toEqual(['2026年9月 0001 冉小兰的工资条各行之和不等于应发。']);
    expect(
      await foundAfter(`UPDATE pay_slip_lines SET amount = amount - 100 WHERE position = 0 AND pay_slip_id = 1;
      UPDATE pay_slips SET net = net + 100 WHERE id = 1`),
    ).toEqual(['2026年9月 0001 冉小兰的工资条：应发、扣款、零头和实发对不上。']);
    expect(await foundAfter(`UPDATE pay_slips SET net = net - 100 WHERE id = 1; DELETE FROM advances`)).toContainEqual(
      expect.stringMatching(/扣回的预支比借出的多，或预支记录已不在。$/),
    );
    expect(await foundAfter(`DELETE FROM engagements WHERE worker_id = 1`)).toContainEqual(
      expect.stringMatching(/^工人 0001 冉小兰 .*有产量，但那天没有用工关系。$/),
    );
    expect(await foundAfter(`DELETE FROM products WHERE id = 1`)).toContainEqual(
      expect.stringMatching(/^operations 有 \d+ 行引用的 products 记录不存在$/),
    );
  });
});
