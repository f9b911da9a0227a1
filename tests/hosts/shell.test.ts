import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reply } from '../../shared/contract/errors.ts';
import { aFolder } from '../support/aHost.ts';
import { clickMenu, invoke, seen, user } from '../support/electronStandIn.ts';

vi.mock('electron', () => import('../support/electronStandIn.ts'));

const folder = aFolder();
const book = join(folder.path, '安坪.fz');
const noSession = { ok: false, error: { code: 'noSession', data: {} } };

beforeAll(async () => {
  process.env['FANGZHANG_HOME'] = folder.path;
  await import('../../electron/main.ts');
  await vi.waitFor(() => {
    expect(seen.windows[0]?.url).toBe('app://fangzhang/');
  });
});
afterAll(() => {
  listener('will-quit')();
  folder.remove();
});

function listener(event: string): (...args: unknown[]) => void {
  return seen.appListeners.get(event) as (...args: unknown[]) => void;
}

describe('the window is locked down', () => {
  test('sandbox, isolation, no Node, no webview, no spell-check downloads', () => {
    expect(seen.windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(seen.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });

  test('permission requests are refused, requests to the network cancelled', () => {
    const decisions: boolean[] = [];
    seen.permission?.(undefined, 'media', (allowed) => decisions.push(allowed));
    expect([decisions, seen.permissionCheck?.()]).toEqual([[false], false]);
    expect(seen.blocked).toEqual({
      urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'],
      cancels: true,
    });
  });

  test('navigation away, new windows and webviews are refused', () => {
    const listeners = new Map<string, (event: object) => void>();
    let opening: (() => object) | undefined;
    listener('web-contents-created')(undefined, {
      setWindowOpenHandler: (decide: () => object) => (opening = decide),
      on: (event: string, handle: (event: object) => void) => listeners.set(event, handle),
    });
    expect(opening?.()).toEqual({ action: 'deny' });
    const refused: string[] = [];
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://other/', 'app://fangzhang/#/workers'])
      listeners.get('will-navigate')?.({ url, preventDefault: () => refused.push(url) });
    expect(refused).toEqual(['https://example.com/', 'file:///etc/passwd', 'app://other/']);
    listeners.get('will-attach-webview')?.({ preventDefault: () => refused.push('webview') });
    expect(refused.at(-1)).toBe('webview');
  });

  test('only files of the built pages are served, with the same policy as over loopback', async () => {
    const { pageResponse } = await import('../../electron/host/ourPages.ts');
    mkdirSync(join(folder.path, 'pages'));
    writeFileSync(join(folder.path, 'pages', 'index.html'), '<title>坊账</title>');
    writeFileSync(join(folder.path, 'secret.json'), '{}');
    const pages = join(folder.path, 'pages');
    const page = pageResponse(pages, 'app://fangzhang/#/workers');
    expect(await page.text()).toBe('<title>坊账</title>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const url of ['app://fangzhang/..%2fsecret.json', 'app://other/index.html', 'app://fangzhang/none.js'])
      expect(pageResponse(pages, url).status).toBe(404);
  });

  test('the preload script exposes one function that asks, and nothing else', async () => {
    await import('../../electron/preload.ts');
    const api = seen.exposed.get('fangzhang') ?? {};
    expect([...seen.exposed.keys(), ...Object.keys(api)]).toEqual(['fangzhang', 'call']);
    await (api['call'] as (method: string, input: unknown) => Promise<unknown>)('sites.list', {});
    expect(seen.invoked).toEqual([['call', 'sites.list', {}]]);
  });

  test('only the main frame of our own page is answered', async () => {
    expect(await invoke('home.get', {}, 'https://example.com/')).toEqual(noSession);
    expect(await invoke('home.get', {}, 'app://fangzhang.example/')).toEqual(noSession);
    expect(await invoke('home.get', {}, 'app://fangzhang/', {})).toEqual(noSession);
    expect(await invoke('home.get', {})).toMatchObject({ ok: true, value: { desktop: 'window', book: null } });
    expect(await invoke({ toString: 1 }, {})).toMatchObject({ ok: false });
  });
});

describe('dialogs and menu', () => {
  test('a new book is made where the dialog says and the page starts anew; cancelling changes nothing', async () => {
    user.savesAs = undefined;
    clickMenu('文件', '新建账套…');
    await vi.waitFor(() => {
      expect(seen.windows[0]?.reloads).toBe(1);
    });
    expect(await invoke('home.get', {})).toMatchObject({ value: { book: null } });
    user.savesAs = book.slice(0, -3);
    clickMenu('文件', '新建账套…');
    await vi.waitFor(() => {
      expect(seen.windows[0]?.reloads).toBe(2);
    });
    expect(await invoke('home.get', {})).toMatchObject({ value: { book: { path: book } } });
  });

  test('a file that is no book is refused in a message box', async () => {
    user.opens = join(folder.path, '花名册.fz');
    writeFileSync(user.opens, '姓名');
    clickMenu('文件', '打开账套…');
    await vi.waitFor(() => {
      expect(seen.errors).toEqual([`这不是坊账的账套文件，没有打开，也没有改动它：${String(user.opens)}`]);
    });
  });

  test('a file is chosen by dialog', async () => {
    user.opens = '/数据/十月.xlsx';
    expect(await invoke('files.choose', { title: '选择工作簿', endings: ['xlsx'] })).toEqual({
      ok: true,
      value: '/数据/十月.xlsx',
    });
    user.opens = undefined;
    expect(await invoke('files.choose', { title: '选择工作簿', endings: ['xlsx'] })).toEqual({ ok: true, value: null });
  });

  test('the page is saved as PDF where the user says, whole', async () => {
    user.savesAs = join(folder.path, '工资表 2026-10.pdf');
    const reply = (await invoke('files.savePage', { name: '工资表 2026-10' })) as Reply<unknown>;
    expect(reply).toEqual({ ok: true, value: { path: user.savesAs, download: null } });
    expect(readFileSync(user.savesAs, 'latin1')).toBe('%PDF-1.7');
    user.savesAs = join(folder.path, 'secret.json', '工资表.pdf');
    expect(await invoke('files.savePage', { name: '工资表' })).toMatchObject({ error: { code: 'file' } });
    expect(existsSync(join(folder.path, 'secret.json', '工资表.pdf'))).toBe(false);
    user.savesAs = undefined;
    expect(await invoke('files.savePage', { name: '工资表' })).toEqual({ ok: true, value: null });
  });

  test('printing reports a printer that fails, not one that was cancelled', async () => {
    expect(await invoke('files.printPage', {})).toEqual({ ok: true, value: null });
    user.printFault = 'Print job canceled';
    expect(await invoke('files.printPage', {})).toEqual({ ok: true, value: null });
    user.printFault = 'Invalid printer settings';
    expect(await invoke('files.printPage', {})).toMatchObject({ error: { code: 'refused' } });
    expect(seen.printed).toBe(3);
  });

  test('a second start hands its book to the window that is there', async () => {
    const reloads = seen.windows[0]?.reloads ?? 0;
    listener('second-instance')(undefined, ['坊账.exe', '--book', '安坪.fz'], folder.path);
    await vi.waitFor(() => {
      expect(seen.windows[0]?.reloads).toBe(reloads + 1);
    });
    expect(seen.windows).toHaveLength(1);
    expect(seen.windows[0]?.focused).toBe(1);
    expect(await invoke('home.get', {})).toMatchObject({ value: { book: { path: book } } });
  });

  test('closing the window ends the program and lets go of the book', () => {
    listener('window-all-closed')();
    expect(seen.quits).toBe(1);
    expect(existsSync(`${book}-hold`)).toBe(true);
    listener('will-quit')();
    expect(existsSync(`${book}-hold`)).toBe(false);
  });
});
