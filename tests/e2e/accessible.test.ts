import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';
import type { WatchedPage } from '../support/aBrowser.ts';

let program: ServedProgram;
let tab: WatchedPage;
let page: Page;

beforeAll(async () => {
  program = await aServedProgram();
  tab = await program.openTab();
  page = tab.page;
});
afterAll(() => program.stop());

describe('every page of the sample workshop', () => {
  test('the first page has no serious finding', async () => {
    await page.getByRole('button', { name: '试用样例车间' }).waitFor();
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: '试用样例车间' }).click();
    await page.getByText('2026年10月工资还没有封存').waitFor();
  });

  test('each entry of the navigation and each of its tabs opens without a serious finding or a fault', async () => {
    const entries = await page.getByRole('menuitem').allInnerTexts();
    expect(entries.slice(0, 2)).toEqual(['今日', '工人']);
    const found: string[] = [];
    for (const entry of entries) {
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
      const tabs = await page.locator('.shell-tabs').getByRole('tab').allInnerTexts();
      for (const title of tabs.length === 0 ? [''] : tabs) {
        if (title !== '') await page.locator('.shell-tabs').getByRole('tab', { name: title, exact: true }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.getByText('这一页没能显示').count(), `${entry} ${title}`).toBe(0);
        found.push(...(await findings()).map((finding) => `${entry} ${title}: ${finding}`));
      }
    }
    expect(found).toEqual([]);
  }, 180_000);

  test('nor does a slip, a form or the wage sheet', async () => {
    await page.getByRole('menuitem', { name: '工资', exact: true }).click();
    await page.getByRole('row', { name: /0007 谭小琼/ }).click();
    await page.getByRole('dialog').getByText('实发 3,418.69 元').waitFor();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '工资发放表' }).click();
    await page.getByText('共 4 页', { exact: true }).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

/** The month grid is a foreign custom element with a keyboard test of its own. */
const foreign = 'revo-grid';

/** What axe calls serious or critical on the screen as it is: rule and place. */
async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(foreign).withTags(['wcag2a', 'wcag2aa']).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id} ${html.slice(0, 160)}`));
}
