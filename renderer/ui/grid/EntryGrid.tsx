// An entry grid like a sheet in Excel: typed without the mouse, copied and pasted in blocks, saved as one goes. It knows no feature.
import { useImperativeHandle, useMemo, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';
import type { FillReach } from './actions.ts';
import { CellField } from './CellField.tsx';
import { countOf } from './drafts.ts';
import { bringIntoView, headerUnder, placesOf, spotUnder } from './geometry.ts';
import { GridStatus } from './GridStatus.tsx';
import { actionOf } from './keys.ts';
import { areaOf, type CellChange, type CellRefusal, type GridColumn, type GridRow } from './model.ts';
import { selectedText, spokenText } from './remarks.ts';
import { RevoPane } from './RevoPane.tsx';
import { useField } from './useField.ts';
import { useGridWork } from './useGridWork.ts';
import { kindClass, usePaint } from './usePaint.ts';
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
  const places = useMemo(() => placesOf(columns), [columns]);
  const work = useGridWork({
    columns,
    rows,
    onChange,
    startAt,
    show: (spot) => {
      const place = places[spot.column];
      if (frame.current !== null && place !== undefined) bringIntoView(frame.current, spot, place);
    },
  });
  const { entries, cursor } = work;
  const { selection, mode, typed } = cursor;
  const here = selection.cursor;
  const column = columns[here.column];
  const paint = usePaint(columns, rows, work);
  const { placeField, onDrawn } = useField({ frame, field, here, place: places[here.column], mode, typed });
  const fault = entries.draftAt(here)?.why;

  useImperativeHandle(handle, () => ({
    fill: (reach, textFor) => {
      work.fillReach(reach, textFor);
      field.current?.focus();
    },
  }));

  function pressed(event: MouseEvent): void {
    if (event.target === field.current || event.button > 1) return;
    const spot = spotUnder(event.target);
    const header = headerUnder(event.target);
    if (spot === undefined && header === undefined) return;
    // The field keeps the keys, and RevoGrid starts no selection of its own.
    event.preventDefault();
    event.stopPropagation();
    field.current?.focus({ preventScroll: true });
    if (header !== undefined) work.selectColumn(header);
    else if (spot !== undefined) work.pointAt(spot, event.shiftKey);
  }

  return (
    <div className="grid-whole">
      <div
        ref={frame}
        className="grid-frame"
        role="group"
        aria-label={label}
        onMouseDownCapture={pressed}
        onMouseOver={(event) => {
          const spot = event.buttons === 1 && mode === 'none' ? spotUnder(event.target) : undefined;
          if (spot !== undefined) cursor.select({ cursor: here, to: spot });
        }}
        onDoubleClick={(event) => {
          if (spotUnder(event.target) !== undefined) work.act({ do: 'edit' });
        }}
        onScrollCapture={placeField}
      >
        <RevoPane
          columns={paint.columns}
          rowCount={rows.length}
          hasFoot={columns.some(({ sum }) => sum !== undefined)}
          painter={paint.painter}
          version={paint.version}
          onDrawn={onDrawn}
        />
        <CellField
          ref={field}
          label={spokenText(columns, here, entries.textAt)}
          mode={mode}
          text={typed}
          className={kindClass[column?.kind ?? 'text']}
          isBad={fault !== undefined}
          onType={(text) => {
            if (work.shape.isEntry(here.column)) cursor.type(text);
          }}
          onKey={(event) => {
            const { key, shiftKey, altKey } = event;
            const action = actionOf({ key, shiftKey, altKey, ctrlKey: event.ctrlKey || event.metaKey }, mode);
            if (action === undefined) return;
            event.preventDefault();
            work.act(action);
          }}
          onLeave={work.commit}
          onCopy={(event, cut) => {
            event.preventDefault();
            event.clipboardData.setData('text/plain', work.copy(cut));
          }}
          onPaste={(event) => {
            event.preventDefault();
            work.paste(event.clipboardData.getData('text/plain'));
          }}
        />
      </div>
      <GridStatus
        remark={fault ?? work.remark ?? paint.closedOf(here)}
        isFault={fault !== undefined}
        selected={selectedText(areaOf(selection), column, entries.textAt)}
        saving={countOf(entries.drafts, 'saving')}
        bad={countOf(entries.drafts, 'bad')}
        everSaved={work.everSaved}
        enterWay={work.enterWay}
        onEnterWay={(way) => {
          work.setEnterWay(way);
          field.current?.focus();
        }}
        help={help}
      />
    </div>
  );
}
