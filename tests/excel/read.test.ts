import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre';
import { utils, write } from 'xlsx';
import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../shared/contract/errors.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { CellDate } from '../../shared/values/cells.ts';
import { readWorkbook, readWorkbookFile } from '../../electron/excel/read.ts';
import { newFolder, samplePath } from '../support/aWorkbook.ts';

async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof RefusedError) return sentenceOf(error.refusal);
    throw error;
  }
  throw new Error('expected a refusal');
}

const bytes = (): Uint8Array => new Uint8Array(readFileSync(samplePath('tiny')));

describe('reading a workbook', () => {
  test('dates, texts and numbers come out as plain values', async () => {
    const { sheets } = await readWorkbookFile(samplePath('tiny'));
    expect(sheets.find(({ name }) => name === '用工关系')?.rows[2]).toEqual([
      '0002',
      '劳动合同',
      '集中',
      'H01',
      new CellDate('2025-03-01'),
      null,
      null,
      null,
      null,
      null,
      100,
      null,
    ]);
  });

  test('a percent cell is read as the percent it shows', async () => {
    const path = await writeXlsx({
      sheets: [
        {
          name: '用料定额',
          rows: [['损耗率(%)'], [0.02], [2]],
          cells: new Map([['1,0', { style: { numFmt: '0%' } }]]),
        },
      ],
    });
    expect((await readWorkbook(path, 'x.xlsx')).sheets[0]?.rows).toEqual([['损耗率(%)'], [2], [2]]);
  });

  test('an old .xls is read as well', async () => {
    const sheet = utils.aoa_to_sheet([
      ['工号', '日期'],
      ['0012', 46_296],
    ]);
    const cell = sheet['B2'] as { z: string };
    cell.z = 'yyyy-mm-dd';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '考勤');
    const old = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    expect((await readWorkbook(old, 'x.xls')).sheets).toEqual([
      {
        name: '考勤',
        rows: [
          ['工号', '日期'],
          ['0012', new CellDate('2026-10-01')],
        ],
      },
    ]);
  });
});

describe('what cannot be read is refused with a sentence', () => {
  test('no file', async () => {
    expect(await refusal(readWorkbookFile('/nowhere/工人.xlsx'))).toBe('找不到这个文件：/nowhere/工人.xlsx');
  });

  test('a folder', async () => {
    const folder = newFolder();
    expect(await refusal(readWorkbookFile(folder))).toBe(`这是文件夹，不是 Excel 文件：${folder}`);
  });

  test('a text file with the wrong ending', async () => {
    const path = join(newFolder(), 'a.xlsx');
    writeFileSync(path, '工号,姓名');
    expect(await refusal(readWorkbookFile(path))).toBe(`这不是 Excel 工作簿（.xlsx），没有读入：${path}`);
  });

  test.each([100, 2000, 12_000, 19_000])('a file cut off after %i bytes', async (length) => {
    expect(await refusal(readWorkbook(bytes().slice(0, length), 'x.xlsx'))).toBe(
      '文件不完整或已损坏，没有读入。请重新复制一份，或用 Excel、WPS 打开后另存为 .xlsx：x.xlsx',
    );
  });

  test('flipped bytes never crash the reader', async () => {
    for (let at = 0; at < bytes().length; at += 397) {
      const spoilt = bytes();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
      await readWorkbook(spoilt, 'x.xlsx').catch((error: unknown) => {
        expect(error).toBeInstanceOf(RefusedError);
      });
    }
  });

  test('a workbook with a password', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: '工人', rows: [['工号']] }],
      encryption: { password: '1', spinCount: 1000 },
    });
    expect(await refusal(readWorkbook(locked, 'x.xlsx'))).toBe(
      '工作簿设了打开密码，没有读入。请先在 Excel 或 WPS 里去掉密码再试：x.xlsx',
    );
  });

  test('a zip that would unpack to gigabytes', async () => {
    expect(await refusal(readWorkbook(zipClaiming(3_000_000_000), 'x.xlsx'))).toBe('文件展开后太大，没有读入：x.xlsx');
    expect(await refusal(readWorkbook(zipClaiming(0), 'x.xlsx'))).toBe('文件展开后太大，没有读入：x.xlsx');
  });
});

/** A zip of one part whose directory claims an inflated size. */
function zipClaiming(size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(100_000));
  const name = Buffer.from('[Content_Types].xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, entry, name, end]));
}
