// Where a cell lies on screen, and what must scroll so that it is seen; the panes are RevoGrid's own elements.
import type { Area, Spot } from './model.ts';

export const rowHeight = 28;

export type Pane = 'left' | 'middle' | 'right';

/** A column by position: which pane it is in and how far from that pane's left edge. */
export interface Place {
  readonly pane: Pane;
  readonly offset: number;
  readonly width: number;
}

const paneClass: Readonly<Record<Pane, string>> = { left: 'colPinStart', middle: 'rgCol', right: 'colPinEnd' };

export function placesOf(columns: readonly { readonly width: number; readonly frozen?: 'left' | 'right' }[]): Place[] {
  const used: Record<Pane, number> = { left: 0, middle: 0, right: 0 };
  return columns.map(({ width, frozen }) => {
    const pane = frozen ?? 'middle';
    const offset = used[pane];
    used[pane] += width;
    return { pane, offset, width };
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Is it wholly in view? */
  readonly seen: boolean;
}

/** Relative to the grid's own corner; undefined before the grid is drawn. */
export function boxOf(grid: HTMLElement, { row }: Spot, place: Place): Box | undefined {
  const view = viewOf(grid, place.pane);
  if (view === undefined) return undefined;
  const corner = grid.getBoundingClientRect();
  const left = view.bounds.left + place.offset - view.across.scrollLeft;
  const top = view.bounds.top + row * rowHeight - view.down.scrollTop;
  const seen =
    left >= view.bounds.left - 1 &&
    left + place.width <= view.bounds.right + 1 &&
    top >= view.bounds.top - 1 &&
    top + rowHeight <= view.bounds.bottom + 1;
  return { left: left - corner.left, top: top - corner.top, width: place.width, height: rowHeight, seen };
}

/** Scrolls as little as needed. */
export function bringIntoView(grid: HTMLElement, { row }: Spot, place: Place): void {
  const view = viewOf(grid, place.pane);
  if (view === undefined) return;
  const { across, down } = view;
  const top = row * rowHeight;
  if (top < down.scrollTop) down.scrollTop = top;
  else if (top + rowHeight > down.scrollTop + down.clientHeight) down.scrollTop = top + rowHeight - down.clientHeight;
  if (place.pane !== 'middle') return;
  if (place.offset < across.scrollLeft) across.scrollLeft = place.offset;
  else if (place.offset + place.width > across.scrollLeft + across.clientWidth)
    across.scrollLeft = place.offset + place.width - across.clientWidth;
}

function viewOf(
  grid: HTMLElement,
  pane: Pane,
): { readonly across: HTMLElement; readonly down: HTMLElement; readonly bounds: DOMRect } | undefined {
  const across = grid.querySelector<HTMLElement>(`revogr-viewport-scroll.${paneClass[pane]}`);
  const down = across?.querySelector<HTMLElement>('.vertical-inner');
  if (!across || !down) return undefined;
  const { left, width } = across.getBoundingClientRect();
  const { top, height } = down.getBoundingClientRect();
  return { across, down, bounds: new DOMRect(left, top, width, height) };
}

/** The cell under the mouse, from what RevoPane wrote on it. */
export function spotUnder(target: EventTarget | null): Spot | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null;
  const [row, column] = cell?.dataset['spot']?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The column whose header is under the mouse. */
export function headerUnder(target: EventTarget | null): number | undefined {
  const header = target instanceof Element ? target.closest<HTMLElement>('[data-header]') : null;
  return header?.dataset['header'] === undefined ? undefined : Number(header.dataset['header']);
}

export function isInside({ row, column }: Spot, { top, bottom, left, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
