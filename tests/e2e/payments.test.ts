import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';
import type { WatchedPage } from '../support/aBrowser.ts';

let program: ServedProgram;
let tab: WatchedPage;
let page: Page;

/** The small sample workshop with both months locked, as the bookkeeper left it. */
beforeAll(async () => {
  program = await aServedProgram();
  tab = await program.openTab();
  page = tab.page;
  await page.getByRole('button', { name: '试用样例车间' }).waitFor();
  for (const [method, input] of [
    ['home.sample', { name: 'tiny' }],
    ['payroll.lock', { month: '2026-09' }],
    ['payroll.lock', { month: '2026-10' }],
  ] as const)
    expect(await ask(method, input)).toBe(true);
  await page.evaluate(() => {
    location.hash = '#/payments/2026-10';
    location.reload();
  });
  await page.getByText('5 人，实发 8,730.00 元').waitFor();
});
afterAll(() => program.stop());

/** The tab's own session; true when it was done. */
function ask(method: string, input: object): Promise<boolean> {
  return page.evaluate(
    async ([name, body]) => {
      const headers = {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${sessionStorage.getItem('fangzhang-session') ?? ''}`,
      };
      const reply = await fetch(`/call/${name}`, { method: 'POST', headers, body });
      return ((await reply.json()) as { ok: boolean }).ok;
    },
    [method, JSON.stringify(input)] as const,
  );
}

describe('paying out a month', () => {
  test('a part to one worker without the mouse', async () => {
    await page.getByRole('row', { name: /0001 冉小兰/ }).focus();
    await page.keyboard.press('Enter');
    const slip = page.locator('.payments-slip');
    await slip.getByText('未发 1,926.00 元').waitFor();
    await slip.getByRole('button', { name: /^发\s?放$/ }).press('Enter');
    const form = page.getByRole('dialog', { name: '发放 0001 冉小兰' });
    await form.getByLabel('金额').press('Control+A');
    await page.keyboard.type('1000');
    await page.keyboard.press('Enter');
    await slip.getByText('未发 926.00 元').waitFor();
    await page.keyboard.press('Escape');
  });

  test('more than is open is refused in words, and nothing is recorded', async () => {
    await page.getByRole('row', { name: /0001 冉小兰/ }).click();
    const slip = page.locator('.payments-slip');
    await slip.getByRole('button', { name: /^发\s?放$/ }).click();
    const form = page.getByRole('dialog', { name: '发放 0001 冉小兰' });
    await form.getByLabel('金额').fill('926.01');
    await page.keyboard.press('Enter');
    await form.getByText('冉小兰（0001）2026年10月只有 926.00 元未发，不能发 926.01 元，请改金额。').waitFor();
    await form.getByRole('button', { name: /^取\s?消$/ }).click();
    await page.keyboard.press('Escape');
    await page.getByText('已发 1,000.00 元').waitFor();
  });

  test('the bank file holds what is open, by the layout chosen', async () => {
    await page.getByRole('button', { name: '导出文件' }).click();
    await page.getByRole('menuitem', { name: '银行代发文件' }).click();
    const dialog = page.getByRole('dialog', { name: /银行代发文件/ });
    await dialog.getByRole('combobox', { name: '格式' }).click();
    await page.getByTitle('工商银行').click();
    await dialog.getByRole('cell', { name: '926.00' }).waitFor();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '存为文件' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('工商银行 2026年10月工资.txt');
    const text = new TextDecoder('gb18030').decode(readFileSync(await file.path()));
    expect(text).toMatch(/^6210\d{11}9423\|冉小兰\|926\.00\r\n/);
    await page.getByRole('button', { name: '知道了' }).click();
  });

  test('all the rest at once, and the month is paid out', async () => {
    await page.getByRole('button', { name: '发放全部未发' }).click();
    await page.getByRole('button', { name: '登记发放 7,730.00 元' }).click();
    await page.getByText('已发清').first().waitFor();
    await page.getByText('未发 0.00 元').waitFor();
  });

  test('the page had no fault', () => {
    expect(tab.faults).toEqual([]);
  });
});
