// Keeps the grid's one field over the cursor's cell, however the grid is scrolled, drawn anew or made wider.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { boxOf, bringIntoView, type Place } from './geometry.ts';
import type { EditMode } from './keys.ts';
import type { Spot } from './model.ts';

interface Given {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly here: Spot;
  readonly place: Place | undefined;
  readonly mode: EditMode;
  readonly typed: string;
}

/** `placeField` when the grid scrolled, `onDrawn` when it was drawn. */
export function useField({ frame, field, here, place, mode, typed }: Given): {
  readonly placeField: () => void;
  readonly onDrawn: RefObject<() => void>;
} {
  const onDrawn = useRef<() => void>(() => undefined);
  const isFirst = useRef(true);

  /** Out of sight where the cell is scrolled away. */
  function placeField(): void {
    const [grid, input] = [frame.current, field.current];
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

  useLayoutEffect(() => {
    onDrawn.current = () => {
      const grid = frame.current;
      if (isFirst.current && place !== undefined && grid?.querySelector('[data-spot]')) {
        isFirst.current = false;
        bringIntoView(grid, here, place);
      }
      placeField();
    };
    placeField();
  });
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, [field]);
  useLayoutEffect(() => {
    // With F2 the cursor stands behind the text, to go on with it.
    const end = field.current?.value.length ?? 0;
    if (mode === 'inside') field.current?.setSelectionRange(end, end);
  }, [field, mode]);

  return { placeField, onDrawn };
}
