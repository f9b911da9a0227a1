import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOfRunning } from '../../electron/host/running.ts';
import { aFolder, cli, openSession, root, runEntry } from '../support/aHost.ts';

const folder = aFolder();
const book = join(folder.path, '安坪.fz');

beforeAll(async () => {
  mkdirSync(join(folder.path, 'pages'));
  writeFileSync(join(folder.path, 'pages', 'index.html'), '<title>坊账</title>');
  await cli(folder.path, 'init', '--book', book);
});
afterAll(folder.remove);

/** The serve host in a process of its own, once it has said its address. */
async function started(...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const entry = join(root, 'electron/serve.ts');
  const child = spawn(process.execPath, [entry, '--no-browser', '--renderer', join(folder.path, 'pages'), ...args], {
    env: { ...process.env, FANGZHANG_HOME: folder.path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    child,
    address: line
      .toString('utf8')
      .trim()
      .replace(/^坊账 /, ''),
  };
}

describe('the serve host', () => {
  test('says one address, serves page and calls there, and closes the book when it is told to stop', async () => {
    const { child, address } = await started('--book', book);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
    expect(await (await fetch(address)).text()).toBe('<title>坊账</title>');
    const session = await openSession(address);
    const site = address.slice(0, address.indexOf('#'));
    const reply = await fetch(`${site}call/home.get`, {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` },
    });
    expect(await reply.json()).toMatchObject({ ok: true, value: { desktop: 'browser', book: { path: book } } });
    expect(existsSync(`${book}-hold`)).toBe(true);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(existsSync(`${book}-hold`)).toBe(false);
    expect(existsSync(`${book}-wal`)).toBe(false);
  }, 30_000);

  test('a second start opens a page of the program that runs; once that has stopped, it starts anew', async () => {
    const settings = join(folder.path, 'settings');
    const { child, address } = await started();
    const again = (await addressOfRunning(settings)) ?? '';
    expect(again).toMatch(/#token=[\w-]{43}$/);
    expect(again.split('#')[0]).toBe(address.split('#')[0]);
    expect(again).not.toBe(address);
    expect(await openSession(again)).toMatch(/^[\w-]{43}$/);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(settings, 'serving.json'))).toBe(true);
    expect(await addressOfRunning(settings)).toBeUndefined();
  }, 30_000);

  test('a port that is taken, a file that is no book, wrong flags: a sentence and an exit code each', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const taken = await runEntry('serve', folder.path, ['--no-browser', '--port', String(port)]);
    expect(taken).toEqual({ code: 1, stdout: '', stderr: '这个端口已被别的程序占用，请换一个端口，或不写 --port。\n' });
    other.close();
    const stranger = join(folder.path, 'pages', 'index.html');
    const noBook = await runEntry('serve', folder.path, ['--no-browser', '--book', stranger]);
    expect(noBook).toEqual({
      code: 1,
      stdout: '',
      stderr: `这不是坊账的账套文件，没有打开，也没有改动它：${stranger}\n`,
    });
    const wrong = await runEntry('serve', folder.path, ['--prot', '1']);
    expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([2, expect.stringMatching(/^用法：/)]);
  }, 30_000);
});
