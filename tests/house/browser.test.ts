import { afterEach, describe, expect, test } from 'vitest';
import { aBrowser, aPage } from '../support/aBrowser.ts';
import { installedBrowsers } from '../support/browserCandidates.ts';

const before = process.env['CHROME_PATH'];

afterEach(() => {
  if (before === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = before;
});

describe('the browser of the tests', () => {
  test('CHROME_PATH stands alone', () => {
    expect(installedBrowsers({ CHROME_PATH: '/opt/my/chrome' }).map(({ path }) => path)).toEqual(['/opt/my/chrome']);
    expect(installedBrowsers({ CHROME_PATH: 'npm' })).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')(
    'the one from npm draws text and reports what goes wrong',
    async () => {
      process.env['CHROME_PATH'] = 'npm';
      const browser = await aBrowser();
      try {
        const { page, faults } = await aPage(browser);
        await page.setContent('<h1>工资发放表 Wages</h1>');
        expect(await page.locator('h1').innerText()).toBe('工资发放表 Wages');
        expect((await page.pdf()).length).toBeGreaterThan(2000);
        expect(faults).toEqual([]);
        await page.evaluate(() => {
          console.error('a fault');
        });
        expect(faults).toEqual(['console: a fault']);
      } finally {
        await browser.close();
      }
    },
    60_000,
  );
});
