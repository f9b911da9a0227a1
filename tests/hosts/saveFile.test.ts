import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RefusedError } from '../../shared/contract/errors.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { headlessDesktop } from '../../electron/host/headless.ts';
import { createTray, plainName } from '../../electron/host/tray.ts';
import { aFolder } from '../support/aHost.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => {
  folder.remove();
});

const desktop = headlessDesktop('none');
const suggested = '工资表.xlsx';
const writing = (text: string) => (path: string) => {
  writeFileSync(path, text);
};

async function sentence(saving: Promise<unknown>): Promise<string> {
  try {
    await saving;
  } catch (error) {
    if (error instanceof RefusedError) return sentenceOf(error.refusal);
    throw error;
  }
  throw new Error('it was saved');
}

describe('a file that a task saves', () => {
  test('goes where it was told, folders included, and replaces an older one', async () => {
    const path = join(folder.path, '报表', '十月.xlsx');
    expect(await desktop.saveFile({ path, suggested, write: writing('一') })).toEqual({ path, download: null });
    await desktop.saveFile({ path, suggested, write: writing('二') });
    expect(readFileSync(path, 'utf8')).toBe('二');
    expect(readdirSync(join(folder.path, '报表'))).toEqual(['十月.xlsx']);
  });

  test('that fails half-way leaves the older one as it was and nothing beside it', async () => {
    const path = join(folder.path, '十月.xlsx');
    writeFileSync(path, '旧的');
    const failing = desktop.saveFile({
      path,
      suggested,
      write: (temporary) => {
        writeFileSync(temporary, '一半');
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    });
    expect(await sentence(failing)).toBe(`磁盘满了，没有写入。请腾出空间再试：${path}`);
    expect([readFileSync(path, 'utf8'), readdirSync(folder.path)]).toEqual(['旧的', ['十月.xlsx']]);
  });

  test('is refused in words where it cannot be: another ending, a folder of that name, a file as folder, no place at all', async () => {
    const book = join(folder.path, '安坪.fz');
    expect(await sentence(desktop.saveFile({ path: book, suggested, write: writing('') }))).toBe(
      `文件名应以 .xlsx 结尾：${book}`,
    );
    const taken = join(folder.path, '十月.xlsx');
    mkdirSync(taken);
    const noPlace = '这个位置不能放文件，请换一个文件夹或文件名';
    expect(await sentence(desktop.saveFile({ path: taken, suggested, write: writing('') }))).toBe(
      `${noPlace}：${taken}`,
    );
    writeFileSync(join(folder.path, '文件'), '');
    const below = join(folder.path, '文件', '十月.xlsx');
    expect(await sentence(desktop.saveFile({ path: below, suggested, write: writing('') }))).toBe(
      `${noPlace}：${below}`,
    );
    expect(await sentence(desktop.saveFile({ suggested, write: writing('') }))).toBe('文件：没有说明要存到哪里。');
  });
});

describe('the tray for the browser', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\账\\十月.xlsx', '十月.xlsx'],
    ['a\u0000b<c>:"|?*.xlsx', 'abc.xlsx'],
    ['..', '文件'],
    ['', '文件'],
    ['  ', '文件'],
  ])('a name from outside is only a name: %j', (given, name) => {
    expect(plainName(given)).toBe(name);
  });

  test('two files of one name do not meet, and all are gone when the program ends', () => {
    const tray = createTray();
    const places = [tray.place('a.xlsx'), tray.place('a.xlsx')];
    for (const place of places) writeFileSync(place, '');
    expect(new Set(places).size).toBe(2);
    tray.clear();
    expect(places.map((place) => existsSync(place))).toEqual([false, false]);
  });
});
