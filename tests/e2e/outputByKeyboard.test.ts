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

describe('the quick entry of output without the mouse', () => {
  test('number, Enter, operation, Enter, pieces, Enter: saved, and the cursor is back at the worker', async () => {
    await openPage('/output', '2026-10');
    await page.getByText(/^共 887 笔/).waitFor();
    await choose('output-worker', '0003');
    await choose('output-operation', 'G101-4');
    await enter('output-qualified', '123');
    await page.getByText('已记：2026-10-01 0003 谭正蓉 G101-4 上领 合格 123 件').waitFor();
    await page.getByText(/^共 888 笔/).waitFor();
    await focused('output-worker');
  });

  test('date and operation stay; the next worker is found by the initials of her name', async () => {
    await page.keyboard.type('tzr');
    await page.keyboard.press('Enter');
    await enter('output-qualified', '45');
    await page.getByText('已记：2026-10-01 0003 谭正蓉 G101-4 上领 合格 45 件').waitFor();
  });

  test('what does not fit is said, and what was typed stays', async () => {
    await choose('output-worker', '0003');
    await enter('output-qualified', '-5');
    await page.getByText('合格：不能是负数。').waitFor();
    expect(await page.locator('#output-qualified').inputValue()).toBe('-5');
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

async function openPage(path: string, month: string): Promise<void> {
  await page.evaluate(
    ([hash, kept]) => {
      sessionStorage.setItem('month', kept);
      location.hash = hash;
    },
    [path, month] as const,
  );
}

async function focused(id: string): Promise<void> {
  await page.locator(`#${id}:focus`).waitFor();
}

async function choose(id: string, typed: string): Promise<void> {
  await focused(id);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

async function enter(id: string, typed: string): Promise<void> {
  await focused(id);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}
