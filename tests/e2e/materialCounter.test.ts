import { AxeBuilder } from '@axe-core/playwright';
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

describe('a dispatch at the counter, from the first metre to the last', () => {
  test('written for 100 pieces: the BOM brings buttons and thread along', async () => {
    await openPage('/dispatches');
    await page.getByRole('button', { name: '开发料单' }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog.getByRole('combobox').nth(0), '0031');
    await choose(dialog.getByRole('combobox').nth(1), 'G101-7');
    await dialog.getByLabel('G101-7 手工钉扣 数量').fill('100');
    await expectValue('M01 四眼纽扣 数量', '707');
    await expectValue('M02 缝纫线 数量', '1.224');
    await save('已开发料单');
    await page.getByRole('cell', { name: 'F2611-001' }).waitFor();
  });

  test('95 good ones and 2 spoilt ones come back; more than was asked needs a reason', async () => {
    await page.getByRole('cell', { name: 'F2611-001' }).click();
    await page.getByRole('button', { name: '收货' }).click();
    await page.getByLabel('工装上衣 7 手工钉扣 合格').fill('101');
    await page.getByRole('button', { name: '保存' }).click();
    await page
      .getByText('发料单 F2611-001 的工装上衣 7 手工钉扣只发了 100，收下后共 101，多了。确实多交的，请写明原因再收。')
      .waitFor();
    await page.getByLabel('工装上衣 7 手工钉扣 合格').fill('95');
    await page.getByLabel('工装上衣 7 手工钉扣 工废').fill('2');
    await save('已收货');
    await page.getByRole('cell', { name: 'S2611-001' }).waitFor();
  });

  test('leftovers come back, then the rest is settled as the preview said', async () => {
    await page.getByRole('button', { name: '退料' }).click();
    const dialog = page.getByRole('dialog', { name: '开退料单' });
    await choose(dialog.getByLabel('物料'), 'M01');
    await dialog.getByLabel('退回数量').fill('10');
    await save('已退料');
    await page.getByRole('button', { name: '结清' }).last().click();
    await page.getByText('还差 3 未交，结清后不再催收。').waitFor();
    await page.getByText('四眼纽扣：损耗 18 粒，允许 6.79 粒，超 11.21 粒，赔偿 1.68 元。').waitFor();
    await page.getByLabel('原因').fill('尾单');
    await page
      .getByRole('dialog', { name: /^结清发料单/ })
      .getByRole('button', { name: '结清' })
      .click();
    await page.getByText('2026-11-24 结清').waitFor();
  });

  test('the pages of material, equipment and pay items are free of serious faults for the disabled', async () => {
    for (const path of [
      '/dispatches',
      '/collections',
      '/materials',
      '/equipment/loans',
      '/advances',
      '/pay-items/values',
    ]) {
      await openPage(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

async function openPage(path: string): Promise<void> {
  await page.evaluate((to) => {
    sessionStorage.setItem('month', '2026-10');
    location.hash = to;
  }, path);
  await page.locator('.page h1').waitFor();
  await page.waitForTimeout(300);
}

async function choose(field: ReturnType<Page['locator']>, typed: string): Promise<void> {
  await field.click();
  await field.fill(typed);
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').first().waitFor();
  await page.keyboard.press('Enter');
}

async function expectValue(label: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => document.querySelector<HTMLInputElement>(`input[aria-label="${name ?? ''}"]`)?.value === wanted,
    [label, value],
  );
}

async function save(done: string): Promise<void> {
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(done).waitFor();
}
