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
  await page.evaluate(() => {
    location.hash = '/counter';
  });
  await page.getByLabel('工号、姓名、拼音或单据编号').waitFor();
});
afterAll(() => program.stop());

const picture = process.env['COUNTER_PICTURES'];
async function look(name: string): Promise<void> {
  if (picture !== undefined) await page.screenshot({ path: `${picture}/${name}.png` });
}

async function keys(...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

describe('a full round at the counter, with the keyboard alone', () => {
  test('she is found by her number', async () => {
    await keys('0', '0', '3', '1', 'Enter');
    await page.getByRole('heading', { name: /^0031 / }).waitFor();
    await look('1-person');
  });

  test('F2: material out for 100 pieces, as the BOM says; the slip comes out', async () => {
    await keys('F2');
    await page.getByRole('dialog', { name: /^发料/ }).waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('G101-7');
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').first().waitFor();
    await keys('Enter');
    await page.getByLabel('G101-7 手工钉扣 数量').waitFor();
    await page.keyboard.type('100');
    await page.getByLabel('M01 四眼纽扣 数量').waitFor();
    await look('2-dispatch');
    await keys('Enter');
    const paper = page.getByRole('dialog', { name: '发料单 F2611-001' });
    await paper.waitFor();
    expect(await paper.getByText('四眼纽扣').count()).toBe(2);
    await look('3-slip');
    await keys('Escape');
    await page.getByText('F2611-001', { exact: true }).first().waitFor();
  });

  test('F3: a part comes back, with rework and spoilt pieces; the rest is still out', async () => {
    await choose('F2611-001');
    await keys('F3');
    await page.getByLabel('F2611-001 工装上衣 7 手工钉扣 合格').waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('60');
    await keys('Tab');
    await page.keyboard.type('4');
    await keys('Tab');
    await page.keyboard.type('1');
    await look('4-collect');
    await keys('Enter');
    const paper = page.getByRole('dialog', { name: '收货单 S2611-001' });
    await paper.waitFor();
    expect(await paper.getByRole('cell', { name: '39', exact: true }).count()).toBe(2);
    await look('5-slip');
    await keys('Escape');
  });

  test('more than was asked: the sentence says what to do, and a reason lets it through', async () => {
    await choose('F2611-001');
    await keys('F3');
    await page.getByLabel('F2611-001 工装上衣 7 手工钉扣 合格').waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('40');
    await keys('Enter');
    await page.getByText('只发了 100，收下后共 101，多了。确实多交的，请写明原因再收。').waitFor();
    await page.keyboard.type('');
    await keys('Backspace', 'Backspace');
    await page.keyboard.type('36');
    await keys('Enter');
    await page.getByRole('dialog', { name: '收货单 S2611-002' }).waitFor();
    await keys('Escape');
  });

  test('F4: leftovers back', async () => {
    await keys('F4');
    await page.getByRole('dialog', { name: /^退料/ }).waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('5');
    await look('6-return');
    await keys('Enter');
    await page.getByRole('dialog', { name: '退料单 T2611-001' }).waitFor();
    await look('7-slip');
    await keys('Escape');
  });

  test('F6: settled with a reason, and printed', async () => {
    await choose('F2611-001');
    await keys('F6');
    await page.getByRole('dialog', { name: /^结清发料单 F2611-001/ }).waitFor();
    await page.waitForTimeout(400);
    await keys('Tab', 'Tab');
    await page.keyboard.type('尾单');
    await look('8-settle');
    await keys('Enter');
    await page.getByRole('dialog', { name: '结清单 F2611-001' }).waitFor();
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await keys('Enter');
    await page.waitForFunction(() => document.title === 'printed');
    await look('9-slip');
    await keys('Escape');
  });

  test('the barcode of a slip finds it; one wrong character does not; Esc goes to the next person', async () => {
    const code = await page.locator('.counter-side').getByText(/^编号/).textContent();
    const hers = /[2-9A-Z]{6}/.exec(code ?? '')?.[0] ?? '';
    await keys('Escape');
    await page.getByText('先找到人。').waitFor();
    await page.keyboard.type(hers.slice(0, 5) + (hers.endsWith('A') ? 'B' : 'A'));
    await keys('Enter');
    await page.getByText('有一个字打错，或两个字颠倒了').waitFor();
    await page.getByLabel('工号、姓名、拼音或单据编号').fill('');
    await page.keyboard.type(hers);
    const start = Date.now();
    await keys('Enter');
    await page.getByRole('heading', { name: /^0031 / }).waitFor();
    console.log(`柜台打开一个人：${String(Date.now() - start)} ms`);
  });

  test('no serious fault for the disabled, nothing went wrong unseen', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(tab.faults).toEqual([]);
  });
});

/** Goes down the list of her dispatches until the one named is marked. */
async function choose(dispatchNo: string): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    const marked = await page.locator('.counter-main tr.active').first().textContent();
    if (marked?.includes(dispatchNo) === true) return;
    await keys('PageDown');
    await page.waitForTimeout(50);
  }
  throw new Error(`${dispatchNo} is not in the list`);
}
