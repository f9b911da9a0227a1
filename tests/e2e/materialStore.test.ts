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

const picture = process.env['COUNTER_PICTURES'];
async function look(name: string): Promise<void> {
  if (picture !== undefined) await page.screenshot({ path: `${picture}/${name}.png` });
}

async function openPage(path: string, month = '2026-11'): Promise<void> {
  await page.evaluate(
    ([to, at]) => {
      sessionStorage.setItem('month', at ?? '');
      location.hash = to ?? '';
    },
    [path, month],
  );
  await page.locator('.page h1').waitFor();
  await page.waitForTimeout(300);
}

describe('the store and the documents that correct', () => {
  test('a receipt: the notice says what is below zero, the slip comes out on narrow paper', async () => {
    await openPage('/store');
    await page.getByText('（缺单）').first().waitFor();
    await look('s1-store');
    await page.getByRole('button', { name: '入库', exact: true }).click();
    await page.getByRole('dialog', { name: '开入库单' }).waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('100');
    await look('s2-receipt');
    await page.keyboard.press('Enter');
    await page.getByText(/^总库的四眼纽扣账面成了/).waitFor();
    const paper = page.getByRole('dialog', { name: '入库单 R2611-001' });
    await paper.waitFor();
    await paper.getByLabel('纸张').click();
    await page.getByTitle('241×140 三联').click();
    await paper.getByText('共 3 页').waitFor();
    await page.waitForTimeout(300);
    await look('s3-slip');
    await page.getByRole('button', { name: '关闭' }).click();
  });

  test('a stock-take keeps the difference, with a reason', async () => {
    await page.getByRole('button', { name: '盘点', exact: true }).click();
    await page.getByLabel('四眼纽扣 盘到').fill('5000');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await page.getByRole('dialog').getByText('不能为空').or(page.getByText('请填写')).first().waitFor();
    await page.getByRole('dialog').getByLabel('原因').fill('月底盘点');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await page.getByRole('dialog', { name: '盘点单 P2611-001' }).waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('cell', { name: '5,000', exact: true }).waitFor();
  });

  test('the list of them; a collection of a month past is reversed with a reason and stays to be seen', async () => {
    await openPage('/documents');
    await page.getByRole('cell', { name: 'P2611-001' }).waitFor();
    await look('s4-documents');
    await openPage('/collections', '2026-10');
    await page.getByPlaceholder('输入文字或拼音首字母筛选').fill('S2610013');
    const row = page.getByRole('row').filter({ hasText: 'S2610013' });
    await row.getByRole('button', { name: '冲销' }).click();
    await page.getByRole('dialog', { name: '冲销收货单 S2610013' }).waitFor();
    await page.getByRole('textbox', { name: '原因' }).fill('数错了');
    await look('s5-reverse');
    await page.getByRole('dialog').getByRole('button', { name: '冲销' }).click();
    await row.getByText('已冲销').waitFor();
    await look('s6-collections');
    await openPage('/dispatches');
    await page.getByPlaceholder('输入文字或拼音首字母筛选').fill('F2610003');
    await page.getByRole('cell', { name: 'F2610003' }).click();
    await page.getByRole('button', { name: '打印', exact: true }).waitFor();
    await page.waitForTimeout(500);
    await look('s7-drawer');
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});
