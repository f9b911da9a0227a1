// An entry grid like a sheet in Excel: typed without the mouse, copied and pasted in blocks, saved as one goes. It knows no feature.
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import { cleared, copied, filledOn, reached, selectionAfter, type FillReach } from './actions.ts';
import { CellField } from './CellField.tsx';
import { cellsOf, placeBlock } from './clipboard.ts';
import { countOf } from './drafts.ts';
import { boxOf, bringIntoView, headerUnder, isInside, placesOf, spotUnder } from './geometry.ts';
import { GridStatus, type EnterWay } from './GridStatus.tsx';
import { actionOf, type GridAction } from './keys.ts';
import {
  areaOf,
  at,
  spotsOf,
  type CellChange,
  type CellRefusal,
  type GridColumn,
  type GridRow,
  type Spot,
} from './model.ts';
import { firstEntry, type GridShape } from './moves.ts';
import { pastedRemark, selectedText, skippedRemark } from './remarks.ts';
import { RevoPane, type Painter } from './RevoPane.tsx';
import { useCursor } from './useCursor.ts';
import { useEntries } from './useEntries.ts';
import type { Entry, ReadEntries } from './readEntries.ts';
import { useKeptText } from '../useKeptText.ts';
import './grid.css';

export interface GridHandle<Row> {
  /** Fills what is selected, or its whole rows or columns, in one undo step; `textFor` gives a cell's new text, undefined leaves it. */
  readonly fill: (reach: FillReach, textFor: (row: Row, columnKey: string, text: string) => string | undefined) => void;
}

interface Props<Row> {
  /** What the grid is, for those who hear the screen. */
  readonly label: string;
  /** In the order of the screen: those frozen left, the others, those frozen right. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly GridRow<Row>[];
  /** Saves a batch; resolves with the cells that were refused. One batch at a time. */
  readonly onChange: (changes: readonly CellChange<Row>[]) => Promise<readonly CellRefusal[]>;
  /** One line: what can be typed here. */
  readonly help: ReactNode;
  /** Where the cursor stands first, by column key. */
  readonly startAt?: string;
  readonly handle?: Ref<GridHandle<Row>>;
}

export function EntryGrid<Row>({ label, columns, rows, onChange, help, startAt, handle }: Props<Row>) {
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const entries = useEntries({ columns, rows, onChange });
  const { textAt, draftAt, drafts } = entries;
  const shape: GridShape = {
    rows: rows.length,
    columns: columns.length,
    isEntry: (column) => columns[column]?.read !== undefined,
    isEmpty: (spot) => textAt(spot) === '',
  };
  const startColumn = columns.findIndex(({ key }) => key === startAt);
  const cursor = useCursor(
    { row: 0, column: startColumn < 0 ? firstEntry(shape) : startColumn },
    rows.length,
    columns.length,
  );
  const { selection, mode, typed } = cursor;
  const here = selection.cursor;
  const area = areaOf(selection);
  const column = columns[here.column];
  const [remark, setRemark] = useState<string>();
  const [everSaved, setEverSaved] = useState(false);
  const [enterWay, setEnterWay] = useKeptText('gridEnter', 'right');
  const places = useMemo(() => placesOf(columns), [columns]);

  function fill(list: readonly Entry[]): ReadEntries<Row> {
    const result = entries.fill(list);
    if (result.changes.length > 0) setEverSaved(true);
    setRemark(skippedRemark(result));
    return result;
  }

  function commit(): void {
    if (mode === 'none') return;
    cursor.stopTyping();
    fill([{ spot: here, text: typed }]);
  }

  function act(action: GridAction): void {
    setRemark(undefined);
    const next = selectionAfter(action, selection, enterWay === 'down' ? 'down' : 'right', shape);
    if (next !== undefined) {
      commit();
      cursor.select(next);
      if (frame.current !== null) showSpot(frame.current, next.to);
      return;
    }
    switch (action.do) {
      case 'cancel':
        cursor.stopTyping();
        return;
      case 'edit':
        if (mode === 'over') cursor.type(typed, 'inside');
        else if (shape.isEntry(here.column)) cursor.type(textAt(here), 'inside');
        return;
      case 'clear':
        fill(cleared(selection));
        return;
      case 'fillDown':
        fill(filledOn('down', selection, textAt));
        return;
      case 'fillRight':
        fill(filledOn('right', selection, textAt));
        return;
      case 'undo':
        setRemark(entries.undo() ? '已撤销' : '没有可撤销的');
        return;
      case 'redo':
        setRemark(entries.redo() ? '已恢复' : '没有可恢复的');
        return;
    }
  }

  function showSpot(grid: HTMLElement, spot: Spot): void {
    const place = places[spot.column];
    if (place !== undefined) bringIntoView(grid, spot, place);
  }

  function paste(text: string): void {
    const placed = placeBlock(cellsOf(text), area, { rows: rows.length, columns: columns.length });
    const result = fill(placed.entries);
    cursor.select({
      cursor: { row: placed.area.top, column: placed.area.left },
      to: { row: placed.area.bottom, column: placed.area.right },
    });
    setRemark(pastedRemark(placed, result));
  }

  /** Puts the field over the cursor's cell; out of sight where the cell is scrolled away. */
  function placeField(): void {
    const [grid, input, place] = [frame.current, field.current, places[here.column]];
    const box = grid === null || place === undefined ? undefined : boxOf(grid, here, place);
    if (input === null || box === undefined) return;
    const wide = mode === 'none' ? box.width : Math.max(box.width, typed.length * 15 + 24);
    Object.assign(input.style, {
      transform: `translate(${String(box.left)}px, ${String(box.top)}px)`,
      width: `${String(wide)}px`,
      height: `${String(box.height)}px`,
      opacity: box.seen ? '1' : '0',
    });
  }

  useImperativeHandle(handle, () => ({
    fill: (reach, textFor) => {
      const whole = reached(area, reach, rows.length, columns.length);
      const list = spotsOf(whole).flatMap((spot) => {
        const [there, target] = [columns[spot.column], rows[spot.row]];
        if (there?.read === undefined || target === undefined || there.closed?.(target.row) !== undefined) return [];
        const text = textFor(target.row, there.key, textAt(spot));
        return text === undefined ? [] : [{ spot, text }];
      });
      fill(list);
      field.current?.focus();
    },
  }));

  const painter = useRef<Painter>(nothingPainted);
  const onDrawn = useRef<() => void>(() => undefined);
  const isFirst = useRef(true);
  const feet = useMemo(
    () => columns.map(({ sum }, at_) => sum?.(rows.map((_, row) => textAt({ row, column: at_ })))),
    [columns, rows, textAt],
  );
  useLayoutEffect(() => {
    painter.current = {
      text: textAt,
      hint: (spot) => draftAt(spot)?.why ?? closedOf(spot),
      foot: (at_) => feet[at_] ?? '',
      className: (spot) =>
        [
          draftAt(spot)?.state === 'bad' ? 'grid-bad' : '',
          closedOf(spot) === undefined ? '' : 'grid-closed',
          isInside(spot, area) && (area.top !== area.bottom || area.left !== area.right) ? 'grid-in-selection' : '',
          spot.row === here.row ? 'grid-cursor-row' : '',
        ].join(' '),
    };
    onDrawn.current = () => {
      const grid = frame.current;
      if (isFirst.current && grid?.querySelector('[data-spot]')) {
        isFirst.current = false;
        showSpot(grid, here);
      }
      placeField();
    };
    placeField();
  });
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (mode === 'inside') field.current?.setSelectionRange(typed.length, typed.length);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when F2 is pressed, not at every letter
  }, [mode]);

  function closedOf(spot: Spot): string | undefined {
    const [there, target] = [columns[spot.column], rows[spot.row]];
    return there?.read === undefined || target === undefined ? undefined : there.closed?.(target.row);
  }

  const paneColumns = useMemo(
    () =>
      columns.map(({ title, subtitle, width, frozen, kind, tone, read }) => ({
        title,
        width,
        className: [
          kindClass[kind],
          tone === undefined ? '' : `grid-${tone}`,
          read === undefined ? 'grid-shown' : '',
        ].join(' '),
        ...(subtitle === undefined ? {} : { subtitle }),
        ...(frozen === undefined ? {} : { frozen }),
      })),
    [columns],
  );
  const fault = draftAt(here)?.why;
  const version = useMemo(
    () => ({ drafts, rows, feet, selection: JSON.stringify(selection) }),
    [drafts, rows, feet, selection],
  );

  return (
    <div className="grid-whole">
      <div
        ref={frame}
        className="grid-frame"
        role="group"
        aria-label={label}
        onMouseDownCapture={(event) => {
          if (event.target === field.current || event.button > 1) return;
          const spot = spotUnder(event.target);
          const header = headerUnder(event.target);
          if (spot === undefined && header === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          commit();
          setRemark(undefined);
          field.current?.focus({ preventScroll: true });
          if (header !== undefined)
            cursor.select({ cursor: { row: 0, column: header }, to: { row: rows.length - 1, column: header } });
          else if (spot !== undefined)
            cursor.select(
              event.shiftKey ? { cursor: here, to: spot } : shape.isEntry(spot.column) ? at(spot) : wholeRow(spot),
            );
        }}
        onMouseOver={(event) => {
          const spot = event.buttons === 1 ? spotUnder(event.target) : undefined;
          if (spot !== undefined && mode === 'none') cursor.select({ cursor: here, to: spot });
        }}
        onDoubleClick={() => {
          act({ do: 'edit' });
        }}
        onScrollCapture={placeField}
      >
        <RevoPane
          columns={paneColumns}
          rowCount={rows.length}
          hasFoot={columns.some(({ sum }) => sum !== undefined)}
          painter={painter}
          version={version}
          onDrawn={onDrawn}
        />
        <CellField
          ref={field}
          label={`${textAt({ row: here.row, column: 0 })} ${column?.title ?? ''}`}
          mode={mode}
          text={typed}
          className={kindClass[column?.kind ?? 'text']}
          isBad={fault !== undefined}
          onType={(text) => {
            if (shape.isEntry(here.column)) cursor.type(text);
          }}
          onKey={(event) => {
            const action = actionOf({ ...event, ctrlKey: event.ctrlKey || event.metaKey }, mode);
            if (action === undefined) return;
            event.preventDefault();
            act(action);
          }}
          onLeave={commit}
          onCopy={(event, cut) => {
            event.preventDefault();
            event.clipboardData.setData('text/plain', copied(area, textAt));
            if (cut) fill(cleared(selection));
          }}
          onPaste={(event) => {
            event.preventDefault();
            paste(event.clipboardData.getData('text/plain'));
          }}
        />
      </div>
      <GridStatus
        remark={fault ?? remark ?? closedOf(here)}
        isFault={fault !== undefined}
        selected={selectedText(area, column, textAt)}
        saving={countOf(drafts, 'saving')}
        bad={countOf(drafts, 'bad')}
        everSaved={everSaved}
        enterWay={enterWay === 'down' ? 'down' : 'right'}
        onEnterWay={(way: EnterWay) => {
          setEnterWay(way);
          field.current?.focus();
        }}
        help={help}
      />
    </div>
  );

  /** A click on a name selects the row's entries. */
  function wholeRow({ row }: Spot): { cursor: Spot; to: Spot } {
    const last = columns.findLastIndex(({ read }) => read !== undefined);
    return { cursor: { row, column: firstEntry(shape) }, to: { row, column: Math.max(last, 0) } };
  }
}

const kindClass = { text: '', number: 'grid-number', mark: 'grid-centre' } as const;

const nothingPainted: Painter = {
  text: () => '',
  className: () => '',
  hint: () => undefined,
  foot: () => '',
};
