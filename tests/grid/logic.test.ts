// The small pure parts of the entry grid: sums, keys, moves, undo, drafts.
import { describe, expect, test } from 'vitest';
import { cleared, copied, filledOn, reached } from '../../renderer/ui/grid/actions.ts';
import { afterReading, afterSaving, noDrafts, withDrafts, type Draft } from '../../renderer/ui/grid/drafts.ts';
import { actionOf, type EditMode, type Key } from '../../renderer/ui/grid/keys.ts';
import { entered, moved, tabbed, type GridShape } from '../../renderer/ui/grid/moves.ts';
import { readEntries } from '../../renderer/ui/grid/readEntries.ts';
import { addedUp } from '../../renderer/ui/grid/sumExpression.ts';
import { emptyStack, pushed, redo, undo } from '../../renderer/ui/grid/undoStack.ts';
import { textReader, textsOf } from '../../renderer/ui/grid/texts.ts';
import { cellKey, type GridColumn } from '../../renderer/ui/grid/model.ts';

describe('sums in a number cell', () => {
  test.each([
    ['120+30', '150'],
    ['＝１２０＋３０', '150'],
    ['0.1+0.2', '0.3'],
    ['10 - 2.50', '7.5'],
    ['1-3', '-2'],
    ['120', '120'],
    ['120+', '120+'],
    ['事', '事'],
    ['2026-11-24', '2026-11-24'],
  ])('“%s” → %s', (typed, sum) => {
    expect(addedUp(typed)).toBe(sum);
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<Key> = {}, mode: EditMode = 'none') =>
    actionOf({ key, ctrlKey: false, shiftKey: false, altKey: false, ...held }, mode);

  test('as in Excel', () => {
    expect(press('ArrowDown', { ctrlKey: true })).toEqual({ do: 'move', move: 'down', far: true, extend: false });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'move', move: 'down', far: false, extend: true });
    expect(press('Enter', { shiftKey: true })).toEqual({ do: 'enter', back: true });
    expect(press('d', { ctrlKey: true })).toEqual({ do: 'fillDown' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ do: 'redo' });
    expect(press('Delete')).toEqual({ do: 'clear' });
    expect(press('8')).toBeUndefined();
  });

  test('while typing, arrows leave the cell; after F2 they move in its text', () => {
    expect(press('ArrowLeft', {}, 'over')).toMatchObject({ do: 'move' });
    expect(press('ArrowLeft', {}, 'inside')).toBeUndefined();
    expect(press('Delete', {}, 'over')).toBeUndefined();
    expect(press('z', { ctrlKey: true }, 'over')).toBeUndefined();
    expect(press('Escape', {}, 'inside')).toEqual({ do: 'cancel' });
  });
});

describe('where the cursor goes', () => {
  /** Columns 0 and 4 only show; “x” is filled. */
  const sheet = ['.xx..', '.....', '.x.x.'];
  const shape: GridShape = {
    rows: 3,
    columns: 5,
    isEntry: (column) => column > 0 && column < 4,
    isEmpty: ({ row, column }) => sheet[row]?.[column] !== 'x',
  };
  const spot = (row: number, column: number) => ({ row, column });

  test('Enter goes right, at the end of the row to the first entry cell of the next', () => {
    expect(entered(spot(0, 1), 'right', false, shape)).toEqual(spot(0, 2));
    expect(entered(spot(0, 3), 'right', false, shape)).toEqual(spot(1, 1));
    expect(entered(spot(1, 1), 'right', true, shape)).toEqual(spot(0, 3));
    expect(entered(spot(2, 3), 'right', false, shape)).toEqual(spot(2, 3));
    expect(entered(spot(0, 3), 'down', false, shape)).toEqual(spot(1, 3));
    expect(tabbed(spot(0, 4), false, shape)).toEqual(spot(1, 1));
  });

  test('Home and End stay among the entry cells; Ctrl goes to the corner', () => {
    expect(moved(spot(1, 2), 'home', false, shape)).toEqual(spot(1, 1));
    expect(moved(spot(1, 2), 'end', false, shape)).toEqual(spot(1, 3));
    expect(moved(spot(1, 2), 'home', true, shape)).toEqual(spot(0, 1));
    expect(moved(spot(0, 1), 'end', true, shape)).toEqual(spot(2, 3));
  });

  test('Ctrl and an arrow: to the end of a block, over the empty ones, to the edge', () => {
    expect(moved(spot(0, 1), 'right', true, shape)).toEqual(spot(0, 2));
    expect(moved(spot(2, 1), 'right', true, shape)).toEqual(spot(2, 3));
    expect(moved(spot(0, 1), 'down', true, shape)).toEqual(spot(2, 1));
    expect(moved(spot(1, 1), 'right', true, shape)).toEqual(spot(1, 4));
    expect(moved(spot(0, 0), 'up', true, shape)).toEqual(spot(0, 0));
  });
});

describe('filling', () => {
  const cells = [
    ['8', '7', '6'],
    ['5', '', ''],
  ];
  const textAt = ({ row, column }: { row: number; column: number }): string => cells[row]?.[column] ?? '';
  const selection = (row: number, column: number, toRow: number, toColumn: number) => ({
    cursor: { row, column },
    to: { row: toRow, column: toColumn },
  });

  test('Ctrl+D takes the first row of the selection, or the cell above', () => {
    expect(filledOn('down', selection(0, 0, 1, 1), textAt)).toEqual([
      { spot: { row: 1, column: 0 }, text: '8' },
      { spot: { row: 1, column: 1 }, text: '7' },
    ]);
    expect(filledOn('down', selection(1, 2, 1, 2), textAt)).toEqual([{ spot: { row: 1, column: 2 }, text: '6' }]);
    expect(filledOn('right', selection(1, 1, 1, 2), textAt)).toEqual([{ spot: { row: 1, column: 2 }, text: '' }]);
    expect(filledOn('down', selection(0, 0, 0, 2), textAt)).toEqual([]);
  });

  test('copied, emptied, widened', () => {
    expect(copied({ top: 0, bottom: 1, left: 0, right: 1 }, textAt)).toBe('8\t7\n5\t');
    expect(cleared(selection(1, 1, 0, 0))).toHaveLength(4);
    expect(reached({ top: 1, bottom: 1, left: 1, right: 1 }, 'rows', 5, 9)).toMatchObject({ left: 0, right: 8 });
  });
});

describe('reading entries', () => {
  const column = (key: string, more: Partial<GridColumn<string>> = {}): GridColumn<string> => ({
    key,
    title: key,
    width: 60,
    kind: 'number',
    textOf: () => '',
    read: (typed) => (/^\d*$/.test(typed) ? { text: typed } : { why: '应为数字' }),
    ...more,
  });
  const { read: _, ...shown } = column('c');
  const columns = [column('a'), column('b', { closed: (row) => (row === '锁' ? '已封存' : undefined) }), shown];
  const rows = [
    { key: '1', row: '开' },
    { key: '2', row: '锁' },
  ];

  test('sums are added up, bad ones kept as typed, closed ones left out and counted', () => {
    const entry = (row: number, at: number, text: string) => ({ spot: { row, column: at }, text });
    const result = readEntries(
      [entry(0, 0, '120+30'), entry(0, 1, '八'), entry(1, 1, '8'), entry(0, 2, '9'), entry(1, 0, '')],
      columns,
      rows,
      () => '',
    );
    expect(result.changes).toEqual([{ row: '开', rowKey: '1', columnKey: 'a', text: '150' }]);
    expect(result.drafts.map(([, { text, state, why }]) => [text, state, why])).toEqual([
      ['150', 'saving', undefined],
      ['八', 'bad', '应为数字'],
    ]);
    expect([result.skipped, result.whySkipped, result.step.length]).toEqual([2, '已封存', 2]);
  });
});

describe('what stands in the cells', () => {
  const data = (key: string): GridColumn<Record<string, string>> => ({
    key,
    title: key,
    width: 60,
    kind: 'number',
    textOf: (row) => row[key] ?? '',
    read: (text) => ({ text }),
  });
  const { read: _, ...sum } = data('sum');
  const columns = [
    data('a'),
    data('b'),
    {
      ...sum,
      textOf: (_row: Record<string, string>, cell: (key: string) => string) =>
        String(Number(cell('a')) + Number(cell('b'))),
    },
  ];
  const rows = [
    { key: '1', row: { a: '1', b: '2' } },
    { key: '2', row: { a: '3', b: '4' } },
  ];

  test('typed texts stand on top of the rows, and computed columns follow at once', () => {
    const texts = textsOf(columns, rows);
    expect(texts).toEqual([
      ['1', '2', '3'],
      ['3', '4', '7'],
    ]);
    const drafts = withDrafts(noDrafts, [[cellKey('2', 'b'), { text: '10', state: 'saving', seen: 0 }]]);
    const textAt = textReader(columns, rows, texts, drafts);
    const shown = [0, 1].map((row) => [0, 1, 2].map((column) => textAt({ row, column })));
    expect(shown).toEqual([
      ['1', '2', '3'],
      ['3', '10', '13'],
    ]);
  });
});

describe('undo', () => {
  test('a step back and forth; a new step forgets what was undone', () => {
    const step = (after: string) => [{ rowKey: '1', columnKey: 'a', before: '', after }];
    let stack = pushed(pushed(emptyStack, step('8')), step('9'));
    const back = undo(stack);
    expect(back?.step).toEqual([{ rowKey: '1', columnKey: 'a', before: '9', after: '' }]);
    stack = back?.stack ?? emptyStack;
    expect(redo(stack)?.step).toEqual(step('9'));
    expect(redo(pushed(stack, step('7')))).toBeUndefined();
    expect(undo(emptyStack)).toBeUndefined();
  });
});

describe('what is typed and not read back yet', () => {
  const draft = (text: string, state: Draft['state'] = 'saving'): Draft => ({ text, state, seen: 0 });

  test('saved, refused, and typed over while it was being saved', () => {
    const drafts = withDrafts(noDrafts, [
      ['a', draft('8')],
      ['b', draft('25')],
      ['c', draft('9')],
    ]);
    const sent = [
      { key: 'a', text: '8' },
      { key: 'b', text: '25' },
      { key: 'c', text: '7' },
    ];
    const after = afterSaving(drafts, sent, new Map([['b', '太多']]));
    expect([after.get('a')?.state, after.get('b')?.why, after.get('c')?.state]).toEqual(['saved', '太多', 'saving']);
  });

  test('rows read anew take over, but not from what they may not have seen yet, nor from what is bad', () => {
    const drafts = withDrafts(noDrafts, [
      ['same', draft('8', 'saved')],
      ['newer', draft('9', 'saved')],
      ['bad', draft('八', 'bad')],
      ['gone', draft('1', 'saved')],
    ]);
    const rows = (key: string) => (key === 'gone' ? undefined : '8');
    const first = afterReading(drafts, rows);
    expect([...first.keys()]).toEqual(['newer', 'bad']);
    expect([...afterReading(first, rows).keys()]).toEqual(['bad']);
  });
});
