// The only user of RevoGrid: it draws cells that are in view and scrolls; what stands in them it asks the painter.
import { RevoGrid, type ColumnRegular } from '@revolist/react-datagrid';
import { memo, useEffect, useMemo, useRef, type RefObject } from 'react';
import { rowHeight } from './geometry.ts';
import type { Spot } from './model.ts';

export interface PaneColumn {
  readonly title: string;
  readonly subtitle?: string;
  readonly width: number;
  readonly frozen?: 'left' | 'right';
  readonly className: string;
}

/** Asked anew at every drawing. */
export interface Painter {
  text(spot: Spot): string;
  className(spot: Spot): string;
  /** Shown when the mouse rests on the cell. */
  hint(spot: Spot): string | undefined;
  /** What stands under a column; undefined = there is no foot. */
  foot(column: number): string;
}

interface Props {
  readonly columns: readonly PaneColumn[];
  readonly rowCount: number;
  readonly hasFoot: boolean;
  readonly painter: RefObject<Painter>;
  /** Changes whenever something is to be drawn anew. */
  readonly version: unknown;
  /** Called after every drawing. */
  readonly onDrawn: RefObject<() => void>;
}

/** RevoGrid writes into its rows: it gets empty ones. */
const emptyRows = (count: number): object[] => Array.from({ length: count }, () => ({}));

export const RevoPane = memo(function RevoPane(props: Props) {
  const { columns, rowCount, hasFoot, painter, version, onDrawn } = props;
  const grid = useRef<HTMLRevoGridElement>(null);
  const source = useMemo(() => emptyRows(rowCount), [rowCount]);
  const foot = useMemo(() => emptyRows(hasFoot ? 1 : 0), [hasFoot]);
  const drawn = useMemo(() => columns.map((column, at) => revoColumn(column, at, painter)), [columns, painter]);
  useEffect(() => {
    // Before its first drawing there is nothing to refresh, and RevoGrid says so by rejecting.
    grid.current?.refresh('all').catch(() => undefined);
  }, [version]);
  useEffect(() => {
    const element = grid.current;
    const drawnAnew = (): void => onDrawn.current();
    element?.addEventListener('afterrender', drawnAnew);
    return () => element?.removeEventListener('afterrender', drawnAnew);
  }, [onDrawn]);
  return (
    <RevoGrid
      ref={grid}
      columns={drawn}
      source={source}
      pinnedBottomSource={foot}
      rowSize={rowHeight}
      frameSize={8}
      theme="compact"
      readonly
      canFocus={false}
      range={false}
      useClipboard={false}
      filter={false}
      // The field says where one is and what stands there; RevoGrid's own roles do not fit together.
      accessible={false}
      hideAttribution
    />
  );
});

function revoColumn(column: PaneColumn, at: number, painter: RefObject<Painter>): ColumnRegular {
  const isFoot = ({ type }: { readonly type: string }): boolean => type !== 'rgRow';
  return {
    prop: at,
    name: column.title,
    size: column.width,
    sortable: false,
    filter: false,
    ...(column.frozen === undefined ? {} : { pin: column.frozen === 'left' ? 'colPinStart' : 'colPinEnd' }),
    columnProperties: () => ({ 'data-header': String(at), class: column.className }),
    columnTemplate: (h) => [
      h('span', { class: 'grid-title' }, column.title),
      ...(column.subtitle === undefined ? [] : [h('span', { class: 'grid-subtitle' }, column.subtitle)]),
    ],
    cellProperties: (cell) => {
      if (isFoot(cell)) return { class: `${column.className} grid-foot` };
      const spot = { row: cell.rowIndex, column: at };
      const hint = painter.current.hint(spot);
      return {
        class: `${column.className} ${painter.current.className(spot)}`,
        'data-spot': `${spot.row},${spot.column}`,
        ...(hint === undefined ? { title: '' } : { title: hint }),
      };
    },
    cellTemplate: (_, cell) =>
      isFoot(cell) ? painter.current.foot(at) : painter.current.text({ row: cell.rowIndex, column: at }),
  };
}
