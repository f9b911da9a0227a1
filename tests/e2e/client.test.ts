import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headlessDesktop } from '../../electron/host/headless.ts';
import { serveLoopback, type Loopback } from '../../electron/host/loopback/server.ts';
import { createTray } from '../../electron/host/tray.ts';
import { aBrowser, aPage } from '../support/aBrowser.ts';
import { aFolder, aProgram, root } from '../support/aHost.ts';

const folder = aFolder();
const pages = join(folder.path, 'pages');
const tray = createTray();
const desktop = headlessDesktop('browser', tray);
let loopback: Loopback;
let browser: Browser;

/** A page that holds nothing but the renderer's client, as `client`. */
beforeAll(async () => {
  mkdirSync(pages);
  const client = JSON.stringify(join(root, 'renderer/client.ts'));
  writeFileSync(
    join(pages, 'index.html'),
    '<link rel="icon" href="data:,"><script type="module" src="client.js"></script>',
  );
  writeFileSync(join(pages, 'entry.ts'), `import * as client from ${client}; Object.assign(window, { client });`);
  const bundle = await rolldown({ input: join(pages, 'entry.ts'), cwd: root });
  await bundle.write({ file: join(pages, 'client.js'), format: 'esm' });
  await bundle.close();
  loopback = await serveLoopback({ ...aProgram(folder.path), desktop }, tray, pages, 0);
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
  await loopback.stop();
  tray.clear();
  folder.remove();
});

async function opened(address: string): Promise<Page> {
  const { page } = await aPage(browser);
  await page.goto(address);
  await page.waitForFunction('"client" in window');
  return page;
}

function refusal(page: Page): Promise<string> {
  return page.evaluate<string>(`client.call('home.get', {}).then(() => 'answered', (error) => error.refusal.code)`);
}

describe('the renderer client in a real browser', () => {
  test('the token leaves the address at once, a reload keeps the session, another tab has none', async () => {
    const address = loopback.newAddress();
    const page = await opened(address);
    expect(new URL(page.url()).hash).toBe('#/');
    const desktops = await page.evaluate(
      `Promise.all([client.call('home.get', {}), client.call('home.get', {})]).then((all) => all.map((home) => home.desktop))`,
    );
    expect(desktops).toEqual(['browser', 'browser']);
    await page.reload();
    await page.waitForFunction('"client" in window');
    expect(await refusal(page)).toBe('answered');
    expect(await refusal(await opened(address))).toBe('noSession');
    expect(await refusal(await opened(address.slice(0, address.indexOf('#'))))).toBe('noSession');
  });

  test('a workbook is picked and arrives as a path', async () => {
    const page = await opened(loopback.newAddress());
    writeFileSync(join(folder.path, '十月 账套.xlsx'), 'rows');
    const asked = page.waitForEvent('filechooser');
    const picked = page.evaluate<string>(`client.pickFile('选择工作簿', ['xlsx'])`);
    await (await asked).setFiles(join(folder.path, '十月 账套.xlsx'));
    const path = await picked;
    expect(path).toMatch(/十月 账套\.xlsx$/);
    expect(readFileSync(path, 'utf8')).toBe('rows');
  });

  test('what a task saved is downloaded under its Chinese name', async () => {
    const page = await opened(loopback.newAddress());
    const saved = await desktop.saveFile({
      suggested: '工资表 2026-10.xlsx',
      write: (path) => {
        writeFileSync(path, 'sheet');
      },
    });
    const coming = page.waitForEvent('download');
    await page.evaluate(`client.receive(${JSON.stringify(saved)})`);
    const download = await coming;
    expect(download.suggestedFilename()).toBe('工资表 2026-10.xlsx');
    expect(readFileSync(await download.path(), 'utf8')).toBe('sheet');
  });

  test('a program that is gone is a plain refusal, not an error of the network', async () => {
    const page = await opened(loopback.newAddress());
    expect(await refusal(page)).toBe('answered');
    await page.route('**/call/**', (route) => route.abort());
    expect(await refusal(page)).toBe('lost');
  });
});
