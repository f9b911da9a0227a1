import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';

let program: ServedProgram;
let page: Page;

beforeAll(async () => {
  program = await aServedProgram();
  ({ page } = await program.openTab());
});
afterAll(() => program.stop());

describe('when the program does not answer', () => {
  test('the page says so and goes on once it answers again', async () => {
    await page.getByRole('button', { name: '试用样例车间' }).waitFor();
    await page.route('**/call/**', (route) => route.abort());
    await page.reload();
    await page.getByText('这一页没能显示').waitFor();
    expect(await page.locator('.ant-result-subtitle').innerText()).toContain('程序没有回应，可能已经关闭。');
    await page.unroute('**/call/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('button', { name: '试用样例车间' }).waitFor();
  });

  test('a refused action is said in passing and the page stays as it is', async () => {
    await page.getByRole('textbox', { name: '账套文件的完整位置' }).fill('/nowhere/没有.fz');
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.locator('.ant-message').getByText('没有.fz').waitFor();
    expect(await page.getByRole('textbox', { name: '账套文件的完整位置' }).inputValue()).toBe('/nowhere/没有.fz');
  });

  test('an open page keeps what it shows and says that it could not be read again', async () => {
    await page.getByRole('button', { name: '试用样例车间' }).click();
    await page.getByText('2026年10月工资还没有封存').waitFor();
    await page.route('**/call/**', (route) => route.abort());
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await page.locator('.ant-message').getByText('程序没有回应').waitFor();
    expect(await page.locator('.ant-message').getByText('程序没有回应').count()).toBe(1);
    expect(await page.getByText('2026年10月工资还没有封存').count()).toBe(1);
  });
});
