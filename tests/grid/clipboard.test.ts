import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, placeBlock, textOf } from '../../renderer/ui/grid/clipboard.ts';

describe('blocks from and to Excel', () => {
  test('what Excel and WPS put on the clipboard', () => {
    expect(cellsOf('8\t7.5\r\n事\t\r\n')).toEqual([
      ['8', '7.5'],
      ['事', ''],
    ]);
    expect(cellsOf('8')).toEqual([['8']]);
    expect(cellsOf('"第一行\n第二行"\t"他说""好"""')).toEqual([['第一行\n第二行', '他说"好"']]);
    expect(cellsOf('"没有收尾\t8')).toEqual([['"没有收尾', '8']]);
    expect(cellsOf('')).toEqual([['']]);
  });

  test('whatever is copied comes back the same', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        const isOneEmpty = cells.every((row) => row.length === 1 && row[0] === '');
        fc.pre(!isOneEmpty);
        // A last row that is one empty cell cannot be told from the line break Excel puts at the end.
        fc.pre(!(cells.at(-1)?.length === 1 && cells.at(-1)?.[0] === ''));
        expect(cellsOf(textOf(cells))).toEqual(cells);
      }),
    );
  });
});

describe('where a block goes', () => {
  const size = { rows: 4, columns: 3 };
  const area = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });

  test('from the corner of the selection; beyond the edge it is counted, not lost silently', () => {
    const placed = placeBlock(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      area(3, 3, 1, 1),
      size,
    );
    expect(placed.entries).toEqual([
      { spot: { row: 3, column: 1 }, text: '1' },
      { spot: { row: 3, column: 2 }, text: '2' },
    ]);
    expect([placed.outside, placed.area]).toEqual([2, area(3, 3, 1, 2)]);
  });

  test('one value fills the whole selection, a row is repeated downwards', () => {
    expect(placeBlock([['8']], area(0, 1, 0, 2), size).entries).toHaveLength(6);
    const placed = placeBlock([['1', '2', '3']], area(0, 2, 0, 2), size);
    expect(placed.entries.map(({ text }) => text).join('')).toBe('123123123');
  });

  test('a selection that is no multiple takes the block once', () => {
    expect(placeBlock([['1'], ['2']], area(0, 2, 0, 0), size).entries).toHaveLength(2);
  });
});
