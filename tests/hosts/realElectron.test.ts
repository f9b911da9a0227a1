import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { electronBinary, hasScreen } from '../../build/electronBinary.ts';
import { buildWhatIsMissing } from '../../build/build.ts';
import { aFolder, root } from '../support/aHost.ts';

test('the real Electron opens the window, and its page can ask and nothing else', async (context) => {
  const binary = electronBinary();
  if (binary === undefined || !hasScreen()) {
    context.skip(
      binary === undefined
        ? 'the Electron binary is not installed here: run "npm start -- --retry-electron" where it can be downloaded'
        : 'there is no screen to open a window on',
    );
    return;
  }
  await buildWhatIsMissing();
  const folder = aFolder();
  mkdirSync(join(folder.path, 'settings'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: binary,
    args: [...asRoot, root],
    env: { ...process.env, FANGZHANG_HOME: folder.path },
  });
  try {
    const page = await app.firstWindow();
    expect(page.url()).toMatch(/^app:\/\/fangzhang\//);
    expect(await page.title()).toContain('坊账');
    const reply = await page.evaluate(`fangzhang.call('home.get', {})`);
    expect(reply).toMatchObject({ ok: true, value: { desktop: 'window' } });
    expect(await page.evaluate(`typeof require + typeof process + Object.keys(fangzhang)`)).toBe(
      'undefinedundefinedcall',
    );
    const pdf = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.printToPDF({ preferCSSPageSize: true })
        .then((bytes) => bytes.length),
    );
    expect(pdf).toBeGreaterThan(500);
  } finally {
    await app.close();
    folder.remove();
  }
}, 120_000);
