import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { readXlsx } from 'hucre';
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
  await page.getByRole('button', { name: '试用样例车间' }).click();
  await page.getByText('2026年10月工资还没有封存').waitFor();
});
afterAll(() => program.stop());

describe('a month paid in two runs, and what turned up afterwards', () => {
  test('the first half of September is looked at and locked', async () => {
    await go('/payroll/2026-09');
    await page.getByRole('button', { name: '去定价' }).click();
    await page.getByRole('textbox', { name: /通用单价/ }).fill('0.05');
    await page.getByRole('button', { name: '定价 1 道工序' }).click();
    await page.getByText('已定价').waitFor();
    await go('/payroll/2026-09');
    await button('期中结算').click();
    await page.getByRole('dialog').getByText('2026年9月期中结算').waitFor();
    await button('上半月').click();
    await button('预览').click();
    await page.getByText('期中 9月1日至15日：预览').waitFor();
    expect(page.url()).toContain('#/payroll/2026-09.01-15');
    await lock('封存2026年9月1日至2026年9月15日的期中结算？');
    await page.getByText(/期中 9月1日至15日：已封存，\d+ 人，实发/).waitFor();
    expect(await findings()).toEqual([]);
  });

  test('the last run pays the rest and says what was paid before', async () => {
    await page.getByText('月末结算', { exact: true }).click();
    await page.getByText(/加上期中已发共/).waitFor();
    await page.getByRole('columnheader', { name: '期中应发' }).waitFor();
    await page.getByRole('row', { name: /0007 谭小琼/ }).click();
    await slip().getByText('本月期中结算已发，应发').waitFor();
    await page.keyboard.press('Escape');
    await lock('封存2026年9月工资？');
    await page.getByText('老板 2026-11-24 08:00 封存').waitFor();
  });

  test('output of September that turns up, and a correction, wait for October: 今日 says so', async () => {
    await page.evaluate(() => {
      sessionStorage.setItem('month', '2026-09');
    });
    await go('/output');
    await page.locator('#output-date').fill('2026-09-29');
    await page.keyboard.press('Enter');
    await choose('output-worker', '0007');
    await choose('output-operation', 'G101-4');
    await page.getByRole('checkbox', { name: /补记/ }).check();
    await page.locator('#output-qualified').fill('100');
    await page.keyboard.press('Enter');
    await page.getByText(/^已记：2026-09-29 0007 谭小琼/).waitFor();
    await go('/adjustments');
    await button('新增补发扣回').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '工人' }).fill('txq');
    await page.keyboard.press('Enter');
    await dialog.getByText('扣回（以前多发了）').click();
    await dialog.getByRole('textbox', { name: '金额（元）' }).fill('12.5');
    await dialog.getByRole('textbox', { name: '原因' }).fill('九月多计二十五件');
    expect(await findings()).toEqual([]);
    await button('保存').click();
    await page.getByRole('row', { name: /扣回 -12\.50 2026年9月 九月多计二十五件 2026年10月起 等待发放/ }).waitFor();
    await go('/');
    await page.getByText('封存后补记的产量 1 笔，随2026年10月工资发：谭小琼').waitFor();
    await page.getByText('补发扣回 1 笔等待发放：谭小琼').waitFor();
  });

  test('her slip shows both, each opens to what is behind it, and the sum holds', async () => {
    await go('/payroll/2026-10');
    await page.getByRole('columnheader', { name: '补发扣回' }).waitFor();
    await page.getByRole('searchbox', { name: '筛选' }).fill('txq');
    await page.getByRole('row', { name: /0007 谭小琼/ }).click();
    await slip()
      .getByRole('row', { name: /补记产量，2026年9月29日/ })
      .click();
    await slip().locator('.ant-table-expanded-row').getByText('2026-09-29').waitFor();
    await slip()
      .getByRole('row', { name: /扣回（2026年9月）/ })
      .click();
    await slip().getByText('2026年9月1日至15日工资条：应发').waitFor();
    await slip()
      .getByRole('row', { name: /计件奖/ })
      .click();
    await slip().getByText('公式：min(计件工资 × 3 ÷ 100, 120)').waitFor();
    const shown = await slip().locator('.pay-slip-sum').innerText();
    const [gross, kept, net] = shown.match(/[\d,.]+\d/g)?.map((text) => Number(text.replaceAll(',', ''))) ?? [];
    expect(Number(gross) - Number(kept)).toBeCloseTo(Number(net), 2);
    expect(await findings()).toEqual([]);
  });

  test('the slip becomes a picture for the phone', async () => {
    await button('发图片').click();
    const dialog = page.getByRole('dialog', { name: '工资条图片' });
    await dialog.getByRole('button', { name: '保存图片' }).and(page.locator(':enabled')).waitFor();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: '保存图片' }).click();
    const png = readFileSync(await (await download).path());
    expect(png.readUInt32BE(16)).toBe(1080);
    await dialog.getByRole('button').filter({ hasText: '关闭' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  test('the wage sheet has the column, every row adds up; the annex and the list fit their paper', async () => {
    await page.getByRole('searchbox', { name: '筛选' }).fill('');
    await button('工资发放表').click();
    await page.getByRole('columnheader', { name: '补发扣回' }).first().waitFor();
    expect(await overflowing()).toEqual([]);
    await page.keyboard.press('Escape');
    for (const name of ['工资条', '大字工资条', '计件明细']) {
      await page.getByRole('button', { name: '更多打印' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
      await page.getByText('黄显权').or(page.getByText('鄢德淑')).first().waitFor();
      expect(await overflowing(), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await button('导出打印').click();
    await page.getByRole('menuitem', { name: '打印列表' }).click();
    await page.getByRole('dialog', { name: '2026年10月工资核算表' }).waitFor();
    expect(await overflowing()).toEqual([]);
    await button('打印位置').click();
    await button('看校准页').click();
    await page.getByRole('img', { name: '打印校准页' }).waitFor();
    await button('关闭').click();
  });

  test('a list is exported as it is shown: found, sorted, numbers of workers as text', async () => {
    await page.getByRole('searchbox', { name: '筛选' }).fill('谭');
    await page.getByText(/^筛出/).waitFor();
    const shown = await page.locator('.ant-table-tbody .ant-table-row td:nth-child(2)').allInnerTexts();
    const download = page.waitForEvent('download');
    await button('导出打印').click();
    await page.getByRole('menuitem', { name: '导出到 Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('2026年10月工资核算表.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(await file.path())));
    const rows = sheets[0]?.rows.slice(4, 4 + shown.length) ?? [];
    expect(rows.map((row) => row[1])).toEqual(shown);
    expect(typeof rows[0]?.[0]).toBe('string');
    await page.getByRole('searchbox', { name: '筛选' }).fill('');
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function slip(): Locator {
  return page.getByRole('dialog');
}

async function go(path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}

async function choose(id: string, typed: string): Promise<void> {
  await page.locator(`#${id}`).fill(typed);
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: typed }).first().click();
}

async function lock(question: string): Promise<void> {
  await button('封存').click();
  await page.getByRole('dialog', { name: question }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '解封' }).waitFor();
}

async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id} ${html.slice(0, 160)}`));
}

/** Pages of paper, and cells on them, whose content is higher or wider than they are. */
function overflowing(): Promise<string[]> {
  return page
    .locator('.paper-content > *, .paper td, .paper th')
    .evaluateAll((contents) =>
      contents
        .filter(
          (content) => content.scrollHeight > content.clientHeight + 1 || content.scrollWidth > content.clientWidth + 1,
        )
        .map((content) => content.textContent.slice(0, 40)),
    );
}
