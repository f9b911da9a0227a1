// What RevoPane draws: texts, states and colours of the cells, the foot, and when to draw anew.
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { isInside } from './geometry.ts';
import { areaOf, type GridColumn, type GridRow, type Spot } from './model.ts';
import type { PaneColumn, Painter } from './RevoPane.tsx';
import type { GridWork } from './useGridWork.ts';

interface Paint {
  readonly columns: readonly PaneColumn[];
  readonly painter: RefObject<Painter>;
  /** Another one whenever something looks different. */
  readonly version: unknown;
  readonly closedOf: (spot: Spot) => string | undefined;
}

export const kindClass = { text: '', number: 'grid-number', mark: 'grid-centre' } as const;

export function usePaint<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly GridRow<Row>[],
  { entries, cursor }: GridWork<Row>,
): Paint {
  const { textAt, draftAt, drafts } = entries;
  const { selection } = cursor;
  const area = areaOf(selection);
  const isBlock = area.top !== area.bottom || area.left !== area.right;
  const painter = useRef<Painter>(nothingPainted);
  const feet = useMemo(
    () => columns.map(({ sum }, column) => sum?.(rows.map((_, row) => textAt({ row, column })))),
    [columns, rows, textAt],
  );
  const closedOf = ({ row, column }: Spot): string | undefined => {
    const [there, target] = [columns[column], rows[row]];
    return there?.read === undefined || target === undefined ? undefined : there.closed?.(target.row);
  };
  useLayoutEffect(() => {
    painter.current = {
      text: textAt,
      hint: (spot) => draftAt(spot)?.why ?? closedOf(spot),
      foot: (column) => feet[column] ?? '',
      className: (spot) =>
        [
          draftAt(spot)?.state === 'bad' ? 'grid-bad' : '',
          closedOf(spot) === undefined ? '' : 'grid-closed',
          isBlock && isInside(spot, area) ? 'grid-in-selection' : '',
          spot.row === selection.cursor.row ? 'grid-cursor-row' : '',
        ].join(' '),
    };
  });
  const { top, bottom, left, right } = area;
  const { row } = selection.cursor;
  return {
    painter,
    closedOf,
    version: useMemo(
      () => ({ drafts, feet, top, bottom, left, right, row }),
      [drafts, feet, top, bottom, left, right, row],
    ),
    columns: useMemo(() => columns.map(paneColumn), [columns]),
  };
}

function paneColumn<Row>({ title, subtitle, width, frozen, kind, tone, read }: GridColumn<Row>): PaneColumn {
  const classes = [kindClass[kind], tone === undefined ? '' : `grid-${tone}`, read === undefined ? 'grid-shown' : ''];
  return {
    title,
    width,
    className: classes.join(' '),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(frozen === undefined ? {} : { frozen }),
  };
}

const nothingPainted: Painter = {
  text: () => '',
  className: () => '',
  hint: () => undefined,
  foot: () => '',
};
