import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';
import type { WatchedPage } from '../support/aBrowser.ts';

let program: ServedProgram;
let tab: WatchedPage;
let page: Page;

beforeAll(async () => {
  program = await aServedProgram('2026-10-31');
  tab = await program.openTab();
  page = tab.page;
  await page.getByRole('button', { name: '试用样例车间' }).click();
  await page.getByRole('list', { name: '要办的事' }).waitFor();
});
afterAll(() => program.stop());

describe('the card, the household, the agreement and the round', () => {
  test('the palette leads to a card: pay, goods owed, material held, papers', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: '查找' }).fill('0031 贺秀 一人一卡');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '欠交的货' }).getByText('F2610003').waitFor();
    await page.getByText('1,357.25').waitFor();
    await page.getByRole('region', { name: '手上的物料' }).getByText('工字扣').waitFor();
    expect(await page.getByRole('list', { name: '证件和材料' }).innerText()).toContain('没有打印和签字的记录');
  });

  test('a helper is written down by keyboard and stands on the card', async () => {
    await page.getByRole('button', { name: '家庭和住处' }).click();
    await page.getByRole('button', { name: '加一人' }).click();
    await page.getByRole('textbox', { name: '第 1 人姓名' }).fill('贺小妹');
    await page.getByRole('textbox', { name: '第 1 人关系' }).fill('妹妹');
    await page.keyboard.press('Enter');
    await page.getByText('贺小妹 妹妹').waitFor();
  });

  test('the card is one page of A4', async () => {
    await page.getByRole('button', { name: '打印卡片' }).click();
    await page.getByText('共 1 页', { exact: true }).waitFor();
    const card = page.getByRole('region', { name: '第 1 页' });
    expect(await card.innerText()).toContain('贺小妹 妹妹');
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('the agreement is filled, printed, and counts as printed until it is signed', async () => {
    await page.getByRole('button', { name: '用工协议' }).click();
    await page.getByRole('region', { name: '协议预览' }).getByText('承揽方（乙方）：贺秀').waitFor();
    await page.getByRole('button', { name: '登记并打印' }).click();
    await page.getByText('共 2 页', { exact: true }).waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('dialog').getByText('还没有签').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('居家承揽合同，2026年10月31日已打印，还没有签').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('the round: what is overdue, village by village, on paper with boxes to tick', async () => {
    await page.getByRole('menuitem', { name: '发料收货' }).click();
    await page.getByRole('tab', { name: '上门路线' }).click();
    await page.getByText('共 6 行').waitFor();
    await page.getByRole('switch', { name: '只看超期' }).click();
    await page.getByText('共 3 行').waitFor();
    await page.getByRole('button', { name: '打印路线单' }).click();
    const paper = page.getByRole('region', { name: '第 1 页' });
    await paper.getByText('☐ F2610036 绣花鞋垫 5 手工绣花 212 双（应交 2026-10-25，超期 6 天）').waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

/** What sticks out of its sheet of paper. */
function overflowing(on: Page): Promise<string[]> {
  return on.evaluate(() =>
    [...document.querySelectorAll('.paper')].flatMap((paper) => {
      const edge = paper.getBoundingClientRect();
      return [...paper.querySelectorAll('*')]
        .filter((part) => {
          const { right, bottom } = part.getBoundingClientRect();
          return right > edge.right + 1 || bottom > edge.bottom + 1;
        })
        .map((part) => part.textContent);
    }),
  );
}

/** What axe calls serious or critical. */
async function findings(on: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: on }).include('main').withTags(['wcag2a', 'wcag2aa']).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id} ${html.slice(0, 160)}`));
}
