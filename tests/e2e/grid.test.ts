// The entry grid in a real browser, at 300 workers × 31 days, through the month grid of attendance.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillBigMonth } from '../bench/bigMonth.ts';
import type { WatchedPage } from '../support/aBrowser.ts';
import { aServedProgram, type ServedProgram } from '../support/aServedProgram.ts';

let program: ServedProgram;
let tab: WatchedPage;
let page: Page;

beforeAll(async () => {
  program = await aServedProgram();
  const book = program.shelf.create(join(program.folder, '大厂.fz'));
  fillBigMonth(book.db);
  tab = await program.openTab();
  page = tab.page;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    sessionStorage.setItem('month', '2026-10');
    location.hash = '/attendance';
  });
  await cell(0, 2).waitFor();
});
afterAll(() => program.stop());

/** Row and column by position; column 2 is the 1st of the month. */
const cell = (row: number, column: number) => page.locator(`[data-spot="${String(row)},${String(column)}"]`);
const text = (row: number, column: number) => cell(row, column).innerText();
const shows = (row: number, column: number, expected: string) =>
  expect.poll(() => text(row, column), { timeout: 5000 }).toBe(expected);
const says = (sentence: string) => page.getByText(sentence).first().waitFor();

function inBook(): { readonly count: number; readonly minutes: number } {
  const sums = program.shelf
    .current()
    .db.get<{ count: number; minutes: number }>(
      'SELECT count(*) AS count, coalesce(sum(minutes), 0) AS minutes FROM attendance',
    );
  return sums ?? { count: 0, minutes: 0 };
}

async function pasteBlock(block: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), block.map((row) => row.join('\t')).join('\n'));
  await page.keyboard.press('Control+v');
}

describe('typing', () => {
  test('the cursor stands in the first entry cell; a key replaces, Enter goes right', async () => {
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await page.keyboard.type('4+3.5');
    await page.keyboard.press('Enter');
    await shows(0, 2, '8');
    await shows(0, 3, '7.5');
    await says('已保存');
    expect(inBook()).toEqual({ count: 2, minutes: 930 });
  });

  test('sums of row and column are there at once', async () => {
    await shows(0, 34, '15.5');
    expect(await page.locator('.grid-foot').allInnerTexts()).toEqual(expect.arrayContaining(['8', '7.5', '15.5']));
  });

  test('F2 goes on in the text, Esc leaves it as it was', async () => {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.type('/2');
    await page.keyboard.press('Escape');
    await shows(0, 3, '7.5');
    await page.keyboard.press('F2');
    await page.keyboard.type('/2');
    await page.keyboard.press('Enter');
    await shows(0, 3, '7.5/2');
  });

  test('what does not fit stays as typed, is marked, and says why; nothing of it is saved', async () => {
    await page.keyboard.type('25');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    await says('一天最多 24 小时，这里一共 25 小时');
    await says('1 格没有保存（红色）');
    expect(await text(0, 4)).toBe('25');
    expect(inBook().count).toBe(2);
    await page.keyboard.press('Delete');
    await shows(0, 4, '');
    await says('已保存');
  });

  test('what a Chinese input method writes into the cell begins with its first key', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '事' });
    await page.keyboard.press('Enter');
    await shows(0, 4, '事');
    await session.detach();
  });

  test('at the end of a row Enter goes to the first entry cell of the next', async () => {
    await page.keyboard.press('End');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await shows(1, 2, '6');
  });
});

describe('blocks', () => {
  const block = Array.from({ length: 300 }, (_, row) =>
    Array.from({ length: 31 }, (_, day) => (day % 7 === 3 ? '' : String(6 + ((row + day) % 3)))),
  );

  test('300 × 31 cells are pasted, saved, and taken back by one undo', async () => {
    await expect.poll(() => inBook().count).toBe(4);
    const before = inBook();
    await page.keyboard.press('Control+Home');
    const start = Date.now();
    await pasteBlock(block);
    await shows(0, 2, '6');
    const painted = Date.now() - start;
    await says('粘贴了 9300 格');
    await says('已保存');
    const saved = Date.now() - start;
    console.log(`paste of 9300 cells: painted after ${String(painted)} ms, saved after ${String(saved)} ms`);
    expect(inBook().count).toBe(300 * 27);
    await page.keyboard.press('Control+z');
    await shows(0, 3, '7.5/2');
    await expect.poll(() => inBook(), { timeout: 20_000 }).toEqual(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => inBook().count, { timeout: 20_000 }).toBe(300 * 27);
  });

  test('a block with bad cells: the good ones are saved, the bad ones marked and kept', async () => {
    await page.keyboard.press('Control+Home');
    await pasteBlock([
      ['8', '乱写'],
      ['24/1', '5'],
    ]);
    await says('2 格没有保存（红色）');
    expect([await text(0, 3), await text(1, 2), await text(1, 3)]).toEqual(['乱写', '24/1', '5']);
    await page.keyboard.press('Control+z');
    await says('已保存');
  });

  test('copied as Excel takes it', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await says('选中 4 格，合计 28');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('6\t7\n7\t8');
  });

  test('Ctrl+D fills down, Delete empties, undo brings back', async () => {
    await page.keyboard.press('Control+d');
    await shows(1, 3, '7');
    await page.keyboard.press('Delete');
    await shows(0, 2, '');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await shows(1, 3, '8');
  });
});

describe('at full size', () => {
  test('Ctrl and an arrow reach the last worker, and the cursor is in view', async () => {
    await page.keyboard.press('Control+End');
    await cell(299, 32).waitFor();
    await expect.poll(() => page.locator('.grid-field').evaluate((field) => field.style.opacity)).toBe('1');
    await page.keyboard.press('Control+Home');
    await cell(0, 2).waitFor();
  });

  test('from key to painted cell', async () => {
    const times: number[] = [];
    for (let n = 0; n < 15; n++) {
      await page.keyboard.press('8');
      times.push(await timeOfEnter(n));
    }
    times.sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    console.log(`Enter to painted cell: median ${median.toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
    expect(median).toBeLessThan(250);
  });

  test('scrolled with the wheel, rows are there', async () => {
    await cell(3, 5).hover();
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => page.locator('[data-spot]').count()).toBeGreaterThan(100);
    await cell(145, 5).waitFor();
  });
});

describe('read back', () => {
  test('after leaving the page and coming back the month is as it was', async () => {
    await page.evaluate(() => {
      location.hash = '/attendance/kinds';
    });
    await page.getByText('旷工').waitFor();
    await page.evaluate(() => {
      location.hash = '/attendance';
    });
    await shows(1, 3, '8');
    expect(tab.faults).toEqual([]);
  });
});

/** Milliseconds from pressing Enter until the cell shows what was typed, measured inside the page. */
async function timeOfEnter(n: number): Promise<number> {
  return page.evaluate(
    (column) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('.grid-field');
        const start = performance.now();
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        const look = (): void => {
          const shown = document.querySelector(`[data-spot="0,${String(column)}"]`)?.textContent;
          if (shown === '8') resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    n + 2,
  );
}
