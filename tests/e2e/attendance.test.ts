// Attendance of the sample workshop on screen: the month grid, room and board, check-in, kinds of absence.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WatchedPage } from '../support/aBrowser.ts';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';

let program: ServedProgram;
let tab: WatchedPage;
let page: Page;

beforeAll(async () => {
  program = await aServedProgram();
  tab = await program.openTab();
  page = tab.page;
  await page.getByRole('button', { name: '试用样例车间' }).click();
  await page.getByText('2026年10月工资还没有封存').waitFor();
});
afterAll(() => program.stop());

const cell = (row: number, column: number) => page.locator(`[data-spot="${String(row)},${String(column)}"]`);
const shows = (row: number, column: number, expected: string) =>
  expect.poll(() => cell(row, column).innerText(), { timeout: 5000 }).toBe(expected);

async function open(path: string, month: string): Promise<void> {
  await page.evaluate(
    ([hash, kept]) => {
      sessionStorage.setItem('month', kept);
      location.hash = hash;
    },
    [path, month] as const,
  );
}

/** Kept only when asked for: LOOK=folder. */
async function look(name: string): Promise<void> {
  const folder = process.env['LOOK'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('the month grid', () => {
  test('shows the sample’s October with letters for days off and the sums of payroll', async () => {
    await open('/attendance', '2026-10');
    await shows(6, 9, '8');
    expect(await page.locator('[data-header="12"]').innerText()).toBe('11休');
    expect(await page.locator('[data-header="2"]').innerText()).toBe('1节');
    await shows(6, 33, '168');
    await shows(6, 34, '166');
    await look('month');
  });

  test('annual leave counts as attended, on the slip too', async () => {
    await cell(8, 13).click();
    await page.keyboard.type('年');
    await page.keyboard.press('Enter');
    await shows(8, 34, '157.25');
    await page.getByText('已保存').waitFor();
    await look('leave');
  });

  test('the empty workdays of a row are filled in one step', async () => {
    await page.locator('[data-spot="0,1"]').click();
    await cell(3, 20).click();
    await page.getByRole('button', { name: '填整行' }).click();
    await shows(3, 20, '8');
    await page.keyboard.press('Control+z');
    await shows(3, 20, '');
  });

  test('only one site at a time, if one likes', async () => {
    await page.getByRole('combobox', { name: '场所' }).click();
    await page.locator('.ant-select-item-option').nth(1).click();
    await expect.poll(() => page.locator('[data-spot$=",0"]').count()).toBeGreaterThan(3);
    await look('site');
    await page.evaluate(() => {
      sessionStorage.removeItem('attendanceSite');
    });
  });
});

describe('check-in', () => {
  test('a number and Enter: who came, who went, large', async () => {
    await open('/attendance/punch', '2026-11');
    await page.getByLabel('工号或刷卡').fill('7');
    await page.keyboard.press('Enter');
    await page.getByText('谭小琼 上班 08:00').waitFor();
    await page.keyboard.type('9-');
    await page.keyboard.press('Enter');
    await page.getByText('王成珍 下班 08:00，没有上班卡，请补').waitFor();
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    await page.getByText('没有工号是 999 的工人').waitFor();
    await look('punch');
  });

  test('a forgotten punch is mended, and the hours stand in the month', async () => {
    await page.getByText('漏打卡（1）').click();
    await page.getByRole('row', { name: /0009 王成珍/ }).click();
    await page.getByLabel('上班时间').fill('630');
    await page.getByLabel('下班时间').fill('12:00');
    await look('mend');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('没有漏打卡。').waitFor();
    await page.getByText('当天打卡').click();
    await page.getByRole('row', { name: /0009 王成珍 06:30 12:00 5\.5/ }).waitFor();
    await look('mended');
    await open('/attendance', '2026-11');
    await shows(8, 25, '5.5');
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});
