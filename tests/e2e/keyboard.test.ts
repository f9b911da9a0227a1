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
  await page.getByRole('button', { name: '新建空账套' }).waitFor();
});
afterAll(() => program.stop());

describe('without a mouse', () => {
  test('a new book: what is missing is said beside its field, then it opens on 今日', async () => {
    await tabTo('新建空账套');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('请填写').nth(1).waitFor();
    await page.keyboard.type('安坪制衣');
    await page.keyboard.press('Tab');
    await page.keyboard.type('奉节县');
    await page.keyboard.press('Enter');
    await page.getByText('还没有场所，请先登记中心工厂和卫星车间').waitFor();
    expect(await page.locator('.shell-book').innerText()).toBe('安坪制衣');
  });

  test('Ctrl+K finds a page by its initials', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: '查找' }).waitFor();
    await page.keyboard.type('changsuo');
    await page.keyboard.press('Enter');
    await page.getByText('还没有场所。请先点“新增场所”').waitFor();
  });

  test('a site is added, opened from its row, closed by Esc, and removed after a question that names it', async () => {
    await tabTo('新增场所');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('H01');
    await page.keyboard.press('Tab');
    await page.keyboard.type('中心工厂');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /H01 中心工厂/ }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /H01 中心工厂/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '场所 H01 中心工厂' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '场所 H01 中心工厂' }).waitFor();
    await tabTo('删除');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '删除场所 H01 中心工厂？' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('还没有场所。请先点“新增场所”').waitFor();
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

/** Presses Tab until the button of that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused === name) return;
  }
  throw new Error(`Tab never reaches the button ${name}`);
}
