import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { payMonth } from '../../shared/values/dates.ts';
import { soleOperator } from '../../electron/host/startProgram.ts';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';
import { callOf } from '../support/aWorkshop.ts';
import { aProgram } from '../support/aHost.ts';
import type { WatchedPage } from '../support/aBrowser.ts';

let program: ServedProgram;
let tab: WatchedPage;
let page: Page;

/** The small sample with September and October locked, nothing paid. */
beforeAll(async () => {
  program = await aServedProgram();
  const call = callOf({ ...aProgram(program.folder), shelf: program.shelf }, soleOperator);
  await call('home.sample', { name: 'tiny' });
  for (const month of [payMonth('2026-09'), payMonth('2026-10')]) await call('payroll.lock', { month });
  tab = await program.openTab();
  page = tab.page;
  await page.getByRole('menuitem', { name: '工资', exact: true }).click();
  await page.getByRole('tab', { name: '结账' }).click();
});
afterAll(() => program.stop());

test('the oldest open month is offered first, with what stands against closing it', async () => {
  await page.getByRole('row', { name: /工资条签字 2 张工资条没有签字 处理或写原因 登记签字/ }).waitFor();
  expect(await page.getByRole('textbox', { name: '月份' }).inputValue()).toBe('2026年9月');
  const line = page.getByRole('row', { name: /本月工资发清/ });
  await line.getByRole('button', { name: '展开行' }).click();
  await page.getByText('0001 冉小兰：未发 2,200.00 元').waitFor();
});

test('a line leads to where it is put right, and Back returns', async () => {
  await page.getByRole('button', { name: '去发放' }).click();
  await page.getByRole('heading', { name: '工资发放' }).waitFor();
  expect(page.url()).toContain('#/payments/2026-09');
  await page.goBack();
  await page.getByRole('heading', { name: '结账' }).waitFor();
});

test('closed with a reason, it stands in the history; reopened by the owner, it is open again', async () => {
  await page.getByRole('button', { name: '结账', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 张工资条还没有发清').waitFor();
  await dialog.getByRole('button', { name: '结账' }).click();
  await dialog.getByText('请填写').waitFor();
  await dialog.getByRole('textbox', { name: '原因' }).fill('工资下周发');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /工资条签字 5 张工资条没有签字/ }).waitFor();
  await page.goto(`${page.url().split('#')[0] ?? ''}#/closing/2026-09`);
  await page.getByText('结账，原因：工资下周发').waitFor();
  await page.getByRole('button', { name: '反结账' }).click();
  await page.getByRole('textbox', { name: '为什么要反结账' }).fill('漏了一张收货单');
  await page.keyboard.press('Enter');
  await page.getByText('未结账').waitFor();
  await page.getByRole('button', { name: '结账记录' }).click();
  await page.getByRole('row', { name: /2026年9月 .*工资下周发.*漏了一张收货单/ }).waitFor();
  await page.locator('.ant-drawer-close').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('离职结清 is reached from the worker, leads through its steps, and prints one A4 page', async () => {
  await page.getByRole('menuitem', { name: '工人', exact: true }).click();
  await page.getByRole('row', { name: /0001 冉小兰/ }).click();
  await page.getByRole('button', { name: '离职结清' }).click();
  await page.getByText('最后的工资扣过以后，预支还剩 250.00 元').waitFor();
  await page.getByText('车间还要付 4,126.60 元').waitFor();
  await page.getByRole('button', { name: '最后一月扣完' }).click();
  await page.getByRole('button', { name: '一次扣回' }).click();
  await page.getByText('已改为一次扣回').waitFor();
  await page.getByRole('button', { name: '打印结清单' }).click();
  const paper = page.getByRole('dialog', { name: /离职结清单 0001 冉小兰/ });
  await paper.getByText('相抵后单位应付个人：￥3,771.46').waitFor();
  expect(await paper.getByRole('region', { name: /第 \d+ 页/ }).count()).toBe(1);
  expect(tab.faults).toEqual([]);
});
