import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../shared/contract/errors.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { headlessDesktop } from '../../electron/host/headless.ts';
import { largestUpload } from '../../electron/host/loopback/body.ts';
import { serveLoopback, type Loopback } from '../../electron/host/loopback/server.ts';
import { createTray } from '../../electron/host/tray.ts';
import { aFolder, aProgram, openSession } from '../support/aHost.ts';

const folder = aFolder();
const tray = createTray();
const desktop = headlessDesktop('browser', tray);
let loopback: Loopback;
let site: string;
let session: string;

beforeAll(async () => {
  const pages = join(folder.path, 'pages');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<title>坊账</title>');
  writeFileSync(join(pages, 'assets', 'main-1a2b.js'), 'void 0;');
  writeFileSync(join(folder.path, 'secret.json'), '{"wage":1}');
  loopback = await serveLoopback({ ...aProgram(folder.path), desktop }, tray, pages, 0);
  site = `http://127.0.0.1:${String(loopback.port)}`;
  session = await openSession(loopback.newAddress());
});
afterAll(async () => {
  await loopback.stop();
  tray.clear();
  folder.remove();
});

const json = { 'Content-Type': 'application/json' };

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site}${path}`, {
    method: 'POST',
    body,
    headers: { ...json, Authorization: `Bearer ${session}`, ...headers },
  });
}

async function sentence(response: Response): Promise<string> {
  const reply = (await response.json()) as Reply<unknown>;
  return reply.ok ? 'it was carried out' : sentenceOf(reply.error);
}

/** Headers that fetch would not let us forge. */
function forged(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: loopback.port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end(method === 'GET' ? undefined : '{}');
  });
}

/** What the server says to a path that no client library would send as it stands. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(loopback.port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${String(loopback.port)}\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (part) => (said += part.toString('utf8')));
    socket.on('end', () => {
      resolve(said);
    });
    socket.on('error', reject);
  });
}

describe('pages', () => {
  test('the first page comes with a strict policy and is never kept; named assets are kept', async () => {
    const page = await fetch(`${site}/`);
    expect(await page.text()).toBe('<title>坊账</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${site}/assets/main-1a2b.js`)).headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/%00',
    '/%zz',
    '//etc/passwd',
  ])('nothing outside the folder of the pages is served: %s', async (path) => {
    const said = await rawGet(path);
    expect(said).toMatch(/^HTTP\/1\.1 404/);
    expect(said).not.toContain('wage');
  });
});

describe('who may ask', () => {
  test('a call without a session, or with a made-up one, is refused', async () => {
    const without = await fetch(`${site}/call/home.get`, { method: 'POST', body: '{}', headers: json });
    expect(without.status).toBe(401);
    expect(await sentence(without)).toContain('这个页面和程序没有连上');
    expect((await post('/call/home.get', '{}', { Authorization: 'Bearer guess' })).status).toBe(401);
    expect((await post('/call/home.get', '{}', { Authorization: 'Bearer ' })).status).toBe(401);
  });

  test('a token works once', async () => {
    const address = loopback.newAddress();
    const token = address.split('#token=')[1];
    await openSession(address);
    const again = await post('/session', JSON.stringify({ token }));
    expect(again.status).toBe(401);
    expect((await post('/session', '{"token":"guess"}')).status).toBe(401);
    expect((await post('/session', '{"token":5}')).status).toBe(401);
  });

  test('another host name (DNS rebinding) is refused, even for pages', async () => {
    const authorization = `Bearer ${session}`;
    expect(await forged('GET', '/', { host: 'evil.example' })).toBe(403);
    expect(await forged('GET', '/', { host: `127.0.0.1:${String(loopback.port + 1)}` })).toBe(403);
    expect(await forged('POST', '/call/home.get', { ...json, authorization, host: 'evil.example' })).toBe(403);
    expect(await forged('GET', '/', { host: `localhost:${String(loopback.port)}` })).toBe(200);
  });

  test("another site's page is refused, even when it knew the session", async () => {
    const headers = { ...json, authorization: `Bearer ${session}`, host: `127.0.0.1:${String(loopback.port)}` };
    expect(await forged('POST', '/call/home.get', { ...headers, origin: 'http://evil.example' })).toBe(403);
    expect(await forged('POST', '/call/home.get', { ...headers, origin: 'null' })).toBe(403);
    expect(await forged('POST', '/call/home.get', { ...headers, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await forged('POST', '/call/home.get', { ...headers, origin: site, 'sec-fetch-site': 'same-origin' })).toBe(
      200,
    );
  });
});

describe('what may be sent', () => {
  test('only JSON, said as such', async () => {
    expect((await post('/call/home.get', '{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
    const broken = await post('/call/home.get', '{"a":');
    expect([broken.status, await sentence(broken)]).toEqual([400, '请求的内容不是 JSON，没有执行。']);
  });

  test('a huge body is not read to its end', async () => {
    const response = await post('/call/home.get', `"${'x'.repeat(9 * 1024 * 1024)}"`);
    expect([response.status, await sentence(response)]).toEqual([413, '内容太大，没有接收。文件不能超过 50 MB。']);
  });

  test('unknown addresses and methods get a plain sentence', async () => {
    expect((await post('/calls', '{}')).status).toBe(404);
    expect((await fetch(`${site}/call/home.get`)).status).toBe(404);
    expect(
      (await fetch(`${site}/`, { method: 'DELETE', headers: { Authorization: `Bearer ${session}` } })).status,
    ).toBe(404);
  });
});

describe('files in and out', () => {
  async function upload(name: string, body: Uint8Array<ArrayBuffer>, key = session): Promise<Response> {
    const headers = { Authorization: `Bearer ${key}` };
    return fetch(`${site}/upload?name=${encodeURIComponent(name)}`, { method: 'PUT', body, headers });
  }

  test('a workbook comes in under its own name, out of reach of any path in it', async () => {
    const reply = (await (await upload('../../账套 十月.xlsx', new TextEncoder().encode('rows'))).json()) as Reply<{
      path: string;
    }>;
    const path = reply.ok ? reply.value.path : '';
    expect(path).toMatch(/fangzhang-[^/\\]+[/\\][0-9a-f]{12}[/\\]账套 十月\.xlsx$/);
    expect(readFileSync(path, 'utf8')).toBe('rows');
  });

  test('without a session nothing comes in, and too large a file is refused', async () => {
    expect((await upload('a.xlsx', new Uint8Array(1), 'guess')).status).toBe(401);
    const response = await upload('a.xlsx', new Uint8Array(largestUpload + 1)).catch(() => undefined);
    // the server stops reading: the client sees the refusal, or the closed connection first
    expect(response?.status ?? 413).toBe(413);
  });

  test('what a task saved is fetched once by its key, under its Chinese name', async () => {
    const saved = await desktop.saveFile({
      suggested: '工资表 2026-10.xlsx',
      write: (path) => {
        writeFileSync(path, 'sheet');
      },
    });
    expect(saved?.path).toBe('工资表 2026-10.xlsx');
    const address = `${site}/download/${saved?.download ?? ''}`;
    const fetched = await fetch(address);
    expect(await fetched.text()).toBe('sheet');
    expect(fetched.headers.get('content-disposition')).toContain(encodeURIComponent('工资表 2026-10.xlsx'));
    const again = await fetch(address);
    expect([again.status, await sentence(again)]).toEqual([404, '这个文件已经取走了，请再导出一次。']);
  });

  test('printing is left to the browser, in a sentence', async () => {
    expect(await sentence(await post('/call/files.savePage', '{"name":"工资表"}'))).toBe(
      '请用浏览器自己的打印：要 PDF 时，打印机选“另存为 PDF”。',
    );
  });
});
