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
});
afterAll(() => program.stop());

describe('the first month of the sample workshop, from the first page to a signed sheet', () => {
  test('one click opens the sample, and 今日 says what there is to do', async () => {
    await page.getByRole('button', { name: '试用样例车间' }).click();
    await page.getByText('2026年10月工资还没有封存').waitFor();
    expect(await page.getByRole('list', { name: '要办的事' }).getByRole('listitem').allInnerTexts()).toContainEqual(
      expect.stringContaining('1 道工序有产量没有工价：袖套 · 打包'),
    );
  });

  test('a line of 今日 leads to its month, with sums and every worker', async () => {
    await page
      .getByRole('listitem')
      .filter({ hasText: '2026年10月工资还没有封存' })
      .getByRole('button', { name: '去核算' })
      .click();
    await page.getByRole('heading', { name: '工资核算' }).waitFor();
    await page.getByText('60 人，应发').waitFor();
    expect(page.url()).toContain('#/payroll/2026-10');
  });

  test('a worker is found by initials, and her slip shows how every figure comes about', async () => {
    await page.getByRole('searchbox', { name: '筛选' }).fill('txq');
    await page.getByRole('row', { name: /0007 谭小琼/ }).click();
    const slip = page.getByRole('dialog');
    await slip.getByText('实发 3,418.69 元').waitFor();
    await slip.getByRole('row', { name: /校服外套 · 上拉链 4,190 件 0\.66/ }).waitFor();
    expect(await slip.innerText()).toContain('最低工资 2,200.00 × 166 ÷ 168 小时 = 2,173.81');
  });

  test('a line opens to the entries behind it, which add up to its quantity', async () => {
    const slip = page.getByRole('dialog');
    await slip.getByRole('row', { name: /校服外套 · 上拉链 4,190 件 0\.66/ }).click();
    const entries = slip.locator('.ant-table-expanded-row .ant-table-row');
    await entries.first().waitFor();
    const parts = await entries.locator('td:nth-child(2)').allInnerTexts();
    expect(parts.reduce((sum, part) => sum + Number(part.replaceAll(',', '')), 0)).toBe(4190);
  });

  test('Back closes the slip and the month is as it was left', async () => {
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('searchbox', { name: '筛选' }).inputValue()).toBe('txq');
    await page.getByRole('searchbox', { name: '筛选' }).fill('');
  });

  test('工资发放表: A4 landscape, header on every page, 60 workers, totals in capitals', async () => {
    await page.getByRole('button', { name: '工资发放表' }).click();
    const sheet = page.getByRole('dialog', { name: '2026年10月工资发放表' });
    await sheet.getByText('共 4 页', { exact: true }).waitFor();
    expect(await sheet.getByRole('columnheader', { name: '领款人签字、按手印' }).count()).toBe(4);
    expect(await sheet.getByText(/^实发合计（大写）：壹拾贰万壹仟柒佰壹拾柒元捌角贰分/).count()).toBe(1);
    expect(await pdfPages(page)).toEqual(Array(4).fill('297 × 210'));
    expect(await overflowing(page)).toEqual([]);
    await sheet.getByRole('button', { name: '关闭' }).click();
  });

  test('工资条 and 大字工资条 print on the paper they are laid out for', async () => {
    await page.getByRole('button', { name: '更多打印' }).click();
    await page.getByRole('menuitem', { name: '工资条', exact: true }).click();
    await page.getByText('共 8 页', { exact: true }).waitFor();
    expect(new Set(await pdfPages(page))).toEqual(new Set(['297 × 210']));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '更多打印' }).click();
    await page.getByRole('menuitem', { name: '大字工资条' }).click();
    await page.getByRole('dialog', { name: '2026年10月大字工资条' }).getByText('谭小琼').first().waitFor();
    expect(new Set(await pdfPages(page))).toEqual(new Set(['148 × 210']));
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('September comes first: it cannot be locked while work has no price, then it can', async () => {
    await page.getByRole('button', { name: '看2026年9月' }).click();
    await page.getByRole('button', { name: '去定价' }).waitFor();
    expect(await page.getByRole('button', { name: '封存' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '去定价' }).click();
    await page.getByRole('textbox', { name: /通用单价/ }).fill('0.05');
    await page.getByRole('button', { name: '定价 1 道工序' }).click();
    await page.getByText('已定价').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '封存' }).click();
    await page.getByRole('dialog', { name: '封存2026年9月工资？' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('老板 2026-11-24 08:00 封存').waitFor();
  });

  test('it is unlocked only with a reason', async () => {
    await page.getByRole('button', { name: '解封' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('请填写').waitFor();
    await page.keyboard.type('鄢德淑少记一笔产量');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '封存' }).waitFor();
  });

  test('nothing went wrong unseen', () => {
    expect(tab.faults).toEqual([]);
  });
});

/** Width × height in millimetres of each page of the PDF the browser makes of the screen. */
async function pdfPages(of: Page): Promise<string[]> {
  const pdf = (await of.pdf({ preferCSSPageSize: true })).toString('latin1');
  const millimetres = (points: string | undefined) => String(Math.round((Number(points) / 72) * 25.4));
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`,
  );
}

/** Pages of paper whose content is higher or wider than the paper. */
function overflowing(of: Page): Promise<string[]> {
  return of
    .locator('.paper-content > *')
    .evaluateAll((contents) =>
      contents
        .filter(
          (content) => content.scrollHeight > content.clientHeight + 1 || content.scrollWidth > content.clientWidth + 1,
        )
        .map((content) => content.textContent.slice(0, 40)),
    );
}
